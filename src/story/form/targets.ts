import { entriesOf } from '../../lib/entriesOf.ts';
import { memoize } from '../../lib/memoize.ts';
import type { PlainDate } from '../../lib/plainDate.ts';
import { namedBy } from '../namedPlaces.ts';
import type { Target } from './rule.ts';
import type { Story } from './schema.ts';

/** An entry with more fields. It has no prototype, to which a host page may have added fields. */
const extended = <T extends object, More extends object>(entry: T, more: More): T & More => ({
  __proto__: null,
  ...entry,
  ...more,
});

/** The entries of a list, each with its index and its path. @param list its path: `"reports.list"` */
const entriesIn = <T extends object>(list: string, entries: readonly T[] = []) =>
  entries.map((entry, index) => extended(entry, { index, path: `${list}[${index}]` }));

/** The story itself. */
export const rootIn = (story: Story) => [extended(story, { path: '' })];

export const levelsIn = ({ levels }: Story) => entriesIn('levels', levels);
export const milestonesIn = ({ milestones }: Story) => entriesIn('milestones', milestones);
export const correctionsIn = ({ corrections }: Story) => entriesIn('corrections', corrections);
export const responsesIn = ({ responses }: Story) => entriesIn('responses', responses);
export const figuresIn = ({ aside }: Story) => entriesIn('aside.figures', aside?.figures);

/** The sources, each with its id. */
export const sourcesIn = ({ sources }: Story) =>
  entriesOf(sources).map(([id, source]) => extended(source, { id, path: `sources.${id}` }));

/** The quotations, each with its response. `day` is the day on which it was said, or the day of its response. */
export const quotesIn = (story: Story) =>
  responsesIn(story).flatMap((response) =>
    entriesIn(`${response.path}.quotes`, response.quotes).map((quote) =>
      extended(quote, { response, date: response.date, day: quote.said ?? response.date }),
    ),
  );

/** The reports; none if the story has no count by them. */
export const reportsIn = ({ reports }: Story) => entriesIn('reports.list', reports?.list);

/** The reports that are stops. */
export const stopsIn = (story: Story) => reportsIn(story).filter(({ role }) => role === 'stop');

/** The places that reports name, each with its report and the level under which the report names it. */
export const namedPlacesIn = (story: Story) =>
  reportsIn(story).flatMap((report) =>
    namedBy(report).map(([postal, level]) => ({ path: `${report.path}.named`, report, postal, level })),
  );

/** The targets with the key of an earlier target, each with the first target of that key. */
export function repeatedIn<P extends Target>(
  targets: readonly P[],
  keyOf: (target: P) => string,
): (P & { readonly first: P })[] {
  const firsts = new Map<string, P>();
  return targets.flatMap((target) => {
    const key = keyOf(target);
    const first = firsts.get(key);
    if (first) return [extended(target, { first })];
    firsts.set(key, target);
    return [];
  });
}

/** The first and the last day of dated entries; `undefined` if there are none. It is computed once for each list. */
export const spanOf = memoize((dated: readonly { readonly date: PlainDate }[]) => {
  const days = dated.map(({ date }) => date).sort();
  return { first: days[0], last: days.at(-1) };
});
