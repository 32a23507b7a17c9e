import type { Postal } from '../geography/places.ts';
import { entriesOf } from '../lib/entriesOf.ts';
import { memoize } from '../lib/memoize.ts';
import type { Report, Story } from './form/schema.ts';
import { builtInLevels, type LevelId } from './levels.ts';
import { type Stop, stopsOf } from './stops.ts';

/** A place that reports name up to a stop. */
interface NamedPlace {
  readonly firstReport: Report;
  /** The level in the latest report that gives the place one; `unsorted` if no report does. */
  readonly level: LevelId;
}

type NamedPlaces = ReadonlyMap<Postal, NamedPlace>;

/** The places that a report names, each with its level or `unsorted`, in the order of the file. */
export const namedBy = ({ named }: Report): [Postal, LevelId][] =>
  entriesOf(named).flatMap(([level, postals]) => postals.map((postal): [Postal, LevelId] => [postal, level]));

/** The places that reports name up to and including a stop of the count by reports. */
export const namedPlacesAt = (story: Story, { index }: Stop): NamedPlaces =>
  namedPlacesOf(story)[index] as NamedPlaces;

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
