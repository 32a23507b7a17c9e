import { type LevelId, ownLevels } from '../levels.ts';
import type { Story } from './schema.ts';
import type { Problem } from './storyError.ts';

/**
 * What keeps a story of the right form from being drawn: ids of sources, levels and reports that point to nothing, not
 * exactly one level before the first response, and a count without a stop.
 */
export const danglingReferences = (story: Story): Problem[] => [
  ...unknownSources(story),
  ...unknownLevels(story),
  ...repeatedLevels(story),
  ...oneBefore(story),
  ...unknownReports(story),
  ...noStop(story),
];

/** An id, and the path of the field that holds it. */
type Reference = readonly [path: string, id: string];

/** Each use of a source's id. */
export const sourceReferences = ({ aside, reports, responses, milestones }: Story): Reference[] => [
  ...(aside ? [['aside.source', aside.source] as const] : []),
  ...(reports?.list ?? []).flatMap(({ source, namedSources = [] }, r): Reference[] => [
    [`reports.list[${r}].source`, source],
    ...namedSources.map((id, s) => [`reports.list[${r}].namedSources[${s}]`, id] as const),
  ]),
  ...responses.flatMap(({ source, also, quotes }, r): Reference[] => [
    [`responses[${r}].source`, source],
    ...also.map((id, s) => [`responses[${r}].also[${s}]`, id] as const),
    ...quotes.flatMap((quote, q) =>
      quote.source === undefined ? [] : [[`responses[${r}].quotes[${q}].source`, quote.source] as const],
    ),
  ]),
  ...milestones.map(({ source }, m) => [`milestones[${m}].source`, source] as const),
];

/** Sources that are cited and not in the story. */
export const unknownSources = (story: Story): Problem[] =>
  sourceReferences(story)
    .filter(([, id]) => !Object.hasOwn(story.sources, id))
    .map(([path, id]) => ({
      path,
      sentence: `"${id}" is not in "sources": add it there, or mend the id.`,
    }));

/** Levels that the story does not have. A report sorts places under levels that count, or under `unsorted`. */
export function unknownLevels({ levels, responses, reports }: Story): Problem[] {
  const counting = levels.filter(({ counts }) => counts);
  const ids = levels.map(({ id }) => id);
  const sorting = [...counting.map(({ id }) => id), ownLevels.unsorted];
  return [
    ...responses.flatMap(({ level }, r) => unknownLevel(`responses[${r}].level`, level, ids)),
    ...(reports?.list ?? []).flatMap(({ named }, r) =>
      Object.keys(named).flatMap((id) => unknownLevel(`reports.list[${r}].named.${id}`, id, sorting)),
    ),
  ];
}

const unknownLevel = (path: string, id: LevelId, allowed: readonly LevelId[]): Problem[] =>
  allowed.includes(id)
    ? []
    : [{ path, sentence: `"${id}" is no level here: write one of ${allowed.join(', ')}.` }];

/** Ids that have another meaning: those of the code's own levels, and names that every object has. */
const reservedIds = [...Object.values(ownLevels), ...Object.getOwnPropertyNames(Object.prototype)];

/** Levels whose id another level has, or that is reserved. */
export function repeatedLevels({ levels }: Story): Problem[] {
  const ids: LevelId[] = levels.map(({ id }) => id);
  return ids.flatMap((id, index) => {
    const path = `levels[${index}].id`;
    if (reservedIds.includes(id))
      return [{ path, sentence: `"${id}" has a meaning of its own: choose another id.` }];
    if (ids.indexOf(id) === index) return [];
    return [{ path, sentence: `"${id}" is the id of an earlier level: give this one its own.` }];
  });
}

/** Exactly one level is that of a place before its first response. */
export function oneBefore({ levels }: Story): Problem[] {
  const [first, ...more] = [...levels.keys()].filter((index) => levels[index]?.before);
  const sentence =
    first === undefined
      ? 'No level has "before": set it to true on the one of states that have not answered.'
      : `"${levels[first]?.id}" has "before" already: leave it on one level.`;
  return first === undefined
    ? [{ path: 'levels', sentence }]
    : more.map((index) => ({ path: `levels[${index}].before`, sentence }));
}

/** Reports that the aside takes its figures from and that are not in the story. */
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
