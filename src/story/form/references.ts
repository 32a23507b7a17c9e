import type { LevelId } from '../levels.ts';
import { ownLevels } from '../levels.ts';
import type { Story } from './schema.ts';

/** One thing wrong with a story: where (`"responses[3].date"`), and a sentence that says what to do. */
export interface Problem {
  readonly path: string;
  readonly sentence: string;
}

/**
 * Every place in a story where a name leads to nothing: sources, levels, reports; and what a story cannot be drawn
 * without: one level to begin with, and a stop on each of its counts. States need no look, since the schema takes only
 * those that exist.
 */
export const danglingReferences = (story: Story): Problem[] => [
  ...unknownSources(story),
  ...unknownLevels(story),
  ...repeatedLevels(story),
  ...oneBefore(story),
  ...unknownReports(story),
  ...noStop(story),
];

/** A use of a source's id, with the path of the place that uses it. */
type SourceReference = readonly [path: string, id: string];

/** Each use of a source's id. */
export const sourceReferences = ({ aside, reports, responses, milestones }: Story): SourceReference[] => [
  ...(aside ? [['aside.source', aside.source] as const] : []),
  ...(reports?.list ?? []).flatMap(({ source, namedSources = [] }, r): SourceReference[] => [
    [`reports.list[${r}].source`, source],
    ...namedSources.map((id, s) => [`reports.list[${r}].namedSources[${s}]`, id] as const),
  ]),
  ...responses.flatMap(({ source, also, quotes }, r): SourceReference[] => [
    [`responses[${r}].source`, source],
    ...also.map((id, s) => [`responses[${r}].also[${s}]`, id] as const),
    ...quotes.flatMap((quote, q) =>
      quote.source === undefined ? [] : [[`responses[${r}].quotes[${q}].source`, quote.source] as const],
    ),
  ]),
  ...milestones.map(({ source }, m) => [`milestones[${m}].source`, source] as const),
];

/** Sources that are cited and not there. */
export const unknownSources = (story: Story): Problem[] =>
  sourceReferences(story)
    .filter(([, id]) => !Object.hasOwn(story.sources, id))
    .map(([path, id]) => ({
      path,
      sentence: `"${id}" is not in "sources": add it there, or mend the id.`,
    }));

/** Levels that the story does not have; a report sorts states under those that count, or under none. */
export function unknownLevels({ levels, responses, reports }: Story): Problem[] {
  const ids = levels.map(({ id }) => id);
  const counting = levels.filter(({ counts }) => counts).map(({ id }) => id);
  const sorting = [...counting, ownLevels.unsorted];
  return [
    ...responses.flatMap(({ level }, r) => unknown(`responses[${r}].level`, level, ids)),
    ...(reports?.list ?? []).flatMap(({ named }, r) =>
      Object.keys(named).flatMap((level) => unknown(`reports.list[${r}].named.${level}`, level, sorting)),
    ),
  ];
}

const unknown = (path: string, id: LevelId, allowed: readonly string[]): Problem[] =>
  allowed.includes(id)
    ? []
    : [{ path, sentence: `"${id}" is no level here: write one of ${allowed.join(', ')}.` }];

/** Names that every object has, which would be found where nothing was meant. */
const taken = [
  ownLevels.unsorted,
  ownLevels.unnamed,
  ownLevels.outside,
  ...Object.getOwnPropertyNames(Object.prototype),
];

/** Levels whose id is taken. */
export function repeatedLevels({ levels }: Story): Problem[] {
  const ids = levels.map(({ id }) => id);
  return ids.flatMap((id, index) => {
    const path = `levels[${index}].id`;
    if (taken.includes(id))
      return [{ path, sentence: `"${id}" has a meaning of its own: choose another id.` }];
    if (ids.indexOf(id) === index) return [];
    return [{ path, sentence: `"${id}" is the id of an earlier level: give this one its own.` }];
  });
}

/** One level is what a place wears before its first response: neither none nor two. */
export function oneBefore({ levels }: Story): Problem[] {
  const [first, ...more] = [...levels.keys()].filter((index) => levels[index]?.before);
  if (first === undefined)
    return [
      {
        path: 'levels',
        sentence: 'No level has "before": set it to true on the one of states that have not answered.',
      },
    ];
  return more.map((index) => ({
    path: `levels[${index}].before`,
    sentence: `"${levels[first]?.id}" has "before" already: leave it on one level.`,
  }));
}

/** Reports that the aside takes its figures from and that are not there. */
export function unknownReports({ aside, reports }: Story): Problem[] {
  const ids = (reports?.list ?? []).map(({ id }) => id);
  return (aside?.figures ?? []).flatMap(({ report }, index) =>
    report === undefined || ids.includes(report)
      ? []
      : [
          {
            path: `aside.figures[${index}].report`,
            sentence: `"${report}" is not the id of a report: mend it.`,
          },
        ],
  );
}

/** A count by reports without a stop. */
export const noStop = ({ reports }: Story): Problem[] =>
  !reports || reports.list.some(({ role }) => role === 'stop')
    ? []
    : [{ path: 'reports.list', sentence: 'No report is a stop: give one at least the role "stop".' }];
