import type { Postal } from '../geography/places.ts';
import { entriesOf } from '../lib/entriesOf.ts';
import { memoize } from '../lib/memoize.ts';
import type { Report, Story } from './form/schema.ts';
import { builtInLevels, type LevelId } from './levels.ts';
import { type Stop, stopsOf } from './stops.ts';

/** What the reports up to a stop say of a place that they name. */
interface NamedPlace {
  readonly firstReport: Report;
  /** The level that the latest report to give one gives it; `unsorted` if no report does. */
  readonly level: LevelId;
}

type NamedPlaces = ReadonlyMap<Postal, NamedPlace>;

/** The places that a report names, each with its level or `unsorted`, in the order of the file. */
export const namedBy = ({ named }: Report): [Postal, LevelId][] =>
  entriesOf(named).flatMap(([level, postals]) => postals.map((postal): [Postal, LevelId] => [postal, level]));

/** The places that the reports up to and with a stop name; none at a stop of the count by responses. */
export const namedPlacesAt = (story: Story, { count, index }: Stop): NamedPlaces =>
  (count === 'reports' ? namedPlacesOf(story)[index] : undefined) ?? new Map();

const namedPlacesOf = memoize((story: Story): NamedPlaces[] => {
  let places: NamedPlaces = new Map();
  return stopsOf(story, 'reports').map(({ report }) => {
    places = withReport(places, report as Report);
    return places;
  });
});

function withReport(before: NamedPlaces, report: Report): NamedPlaces {
  const places = new Map(before);
  for (const [postal, level] of namedBy(report)) {
    const known = before.get(postal);
    const latest = level === builtInLevels.unsorted ? (known?.level ?? level) : level;
    places.set(postal, { firstReport: known?.firstReport ?? report, level: latest });
  }
  return places;
}
