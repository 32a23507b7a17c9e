import type { PlainDate } from '../../lib/plainDate.ts';
import { builtInLevels } from '../levels.ts';
import { type Rule, rule, type Target } from './rule.ts';
import type { Story } from './schema.ts';
import type { Problem } from './storyError.ts';
import {
  figuresIn,
  levelsIn,
  milestonesIn,
  quotesIn,
  repeatedIn,
  reportsIn,
  responsesIn,
  rootIn,
} from './targets.ts';

/** A use of a source's id, at the path of its field. */
interface Citation extends Target {
  readonly id: string;
  /** The day of the report, the response or the milestone; an aside has none. */
  readonly date?: PlainDate;
}

/** Each use of a source's id. */
export const citationsIn = (story: Story): Citation[] => [
  ...(story.aside ? [{ path: 'aside.source', id: story.aside.source }] : []),
  ...[...reportsIn(story), ...responsesIn(story), ...quotesIn(story), ...milestonesIn(story)].flatMap(
    ({ path, date, source }) => (source === undefined ? [] : [{ path: `${path}.source`, id: source, date }]),
  ),
  ...reportsIn(story).flatMap(({ path, date, namedSources = [] }) =>
    namedSources.map((id, index) => ({ path: `${path}.namedSources[${index}]`, id, date })),
  ),
  ...responsesIn(story).flatMap(({ path, date, also }) =>
    also.map((id, index) => ({ path: `${path}.also[${index}]`, id, date })),
  ),
];

/** Each use of a level's id, with the allowed ids. A report names places under levels that count, or under `unsorted`. */
export function levelReferences(story: Story) {
  const all = story.levels.map(({ id }) => id);
  const sorting = [
    ...story.levels.filter(({ counts }) => counts).map(({ id }) => id),
    builtInLevels.unsorted,
  ];
  return [
    ...responsesIn(story).map(({ path, level }) => ({ path: `${path}.level`, id: level, allowed: all })),
    ...reportsIn(story).flatMap(({ path, named }) =>
      Object.keys(named).map((id) => ({ path: `${path}.named.${id}`, id, allowed: sorting })),
    ),
  ];
}

/** Ids that have another meaning: those of the built-in levels, and names that every object has. */
const reservedIds: readonly string[] = [
  ...Object.keys(builtInLevels),
  ...Object.getOwnPropertyNames(Object.prototype),
];

/** Rules that a story of the right form must pass before it can be drawn. */
export const referenceRules: readonly Rule[] = [
  rule({
    of: citationsIn,
    fault: ({ id }, { sources }) =>
      !Object.hasOwn(sources, id) && `"${id}" is not in "sources": add it there, or correct the id.`,
  }),
  rule({
    of: levelReferences,
    fault: ({ id, allowed }) =>
      !allowed.includes(id) && `"${id}" is no level here: write one of ${allowed.join(', ')}.`,
    needs: ['levels'],
  }),
  rule({
    of: levelsIn,
    field: 'id',
    fault: ({ id }) => reservedIds.includes(id) && `"${id}" is a reserved id: choose another.`,
  }),
  rule({
    of: (story: Story) => repeatedIn(levelsIn(story), ({ id }) => id),
    field: 'id',
    fault: ({ id }) => `"${id}" is the id of an earlier level: give this one its own.`,
  }),
  rule({
    of: rootIn,
    field: 'levels',
    fault: ({ levels }) =>
      !levels.some(({ before }) => before) &&
      'No level has "before": set it to true on the one of states that have not answered.',
    needs: ['levels'],
  }),
  rule({
    of: (story: Story) =>
      repeatedIn(
        levelsIn(story).filter(({ before }) => before),
        () => 'before',
      ),
    field: 'before',
    fault: ({ first }) => `"${first.id}" has "before" already: leave it on one level.`,
    needs: ['levels'],
  }),
  rule({
    of: figuresIn,
    field: 'report',
    fault: ({ report }, story) =>
      report !== undefined &&
      !reportsIn(story).some(({ id }) => id === report) &&
      `"${report}" is not the id of a report: correct it.`,
    needs: ['reports'],
  }),
  rule({
    of: rootIn,
    field: 'reports.list',
    fault: ({ reports }) =>
      reports &&
      !reports.list.some(({ role }) => role === 'stop') &&
      'No report is a stop: give one at least the role "stop".',
    needs: ['reports'],
  }),
];

/** The problems that keep a story of the right form from being drawn. They do not depend on today. */
export const danglingReferences = (story: Story): Problem[] =>
  referenceRules.flatMap(({ check }) => check(story, story.asOf));
