import { findNodeAtLocation, getNodeValue, type JSONPath, type Node } from 'jsonc-parser';
import { english } from '../../i18n/en.ts';
import { memoize } from '../../lib/memoize.ts';
import { isPlainDate, spanYears } from '../../lib/plainDate.ts';
import type { Problem } from '../../story/form/storyError.ts';
import type { StoryFile } from './readStoryFile.ts';
import { type LineAndColumn, positionsIn } from './unexpectedIn.ts';

/** A problem with its position in a file instead of its path. */
export interface LocatedProblem extends LineAndColumn, Omit<Problem, 'path'> {
  /** The file's path, as in `StoryFile`. */
  readonly file: string;
  /** The part of the story, from `contextOf`: `"MS, June 30, Ada Vale"`. */
  readonly context: string;
}

/** The faults of a file and the problems of its story with their positions, in the order of the file. */
export function locate(
  { file, text, faults, tree }: StoryFile,
  problems: readonly Problem[],
): LocatedProblem[] {
  const positionOf = positionsIn(text);
  const ofFile = faults.map(({ offset, sentence }) => ({
    file,
    ...positionOf(offset),
    context: '',
    sentence,
  }));
  const ofStory = problems.flatMap(({ path: written, ...problem }): LocatedProblem[] => {
    if (!tree) return [];
    const path = segmentsOf(tree, written);
    const { type, offset, length } = findNodeAtLocation(tree, path) ?? tree;
    // A string with a fault of JSON has other problems only because of it.
    const hasFault = faults.some((fault) => fault.offset >= offset && fault.offset < offset + length);
    if (type === 'string' && hasFault) return [];
    return [{ file, ...positionOf(offset), context: contextOf(tree, path), ...problem }];
  });
  return [...ofFile, ...ofStory].sort((a, b) => a.line - b.line || a.column - b.column);
}

/**
 * The segments of a path, as far as the file has them. They are matched against the tree, since an id may contain a full
 * stop.
 * @example segmentsOf(tree, 'responses[3].date') // ["responses", 3, "date"]
 */
export function segmentsOf({ type, children = [] }: Node, path: string): (string | number)[] {
  const rest = path.replace(/^\./, '');
  if (type === 'array') {
    const [written = '', index = ''] = /^\[(\d+)\]/.exec(rest) ?? [];
    const child = children[Number(index)];
    return written && child ? [Number(index), ...segmentsOf(child, rest.slice(written.length))] : [];
  }
  const [next] = children
    .map(({ children: [key, value] = [] }) => ({ name: String(key?.value), value }))
    .filter(({ name }) => rest.startsWith(name) && /^($|[.[])/.test(rest.slice(name.length)))
    .sort((a, b) => b.name.length - a.name.length);
  return next?.value ? [next.name, ...segmentsOf(next.value, rest.slice(next.name.length))] : [];
}

/**
 * The name by which a reporter knows a part of a story: state, day and speaker of a response, the day of a milestone, the id
 * of a report, a level or a source. It is empty for other parts.
 * @example contextOf(tree, ['responses', 3, 'quotes', 0, 'said']) // "MS, June 30, Ada Vale"
 */
export function contextOf(tree: Node, [list, ...segments]: JSONPath): string {
  if (list === undefined) return '';
  if (list === 'sources') return String(segments[0] ?? '');
  const names = segments.flatMap((_, index) => {
    const part = findNodeAtLocation(tree, [list, ...segments.slice(0, index + 1)]);
    if (part?.type !== 'object') return [];
    const { id, state, date, speaker } = getNodeValue(part);
    return typeof id === 'string' ? [id] : [state, dayText(tree, date), speaker];
  });
  return names.filter((name) => typeof name === 'string').join(', ');
}

/** A day in words, with its year if the story spans several years. Any other value is returned unchanged. */
function dayText(tree: Node, date: unknown): unknown {
  if (!isPlainDate(date)) return date;
  return spansYears(tree) ? english.fullDay(date) : english.day(date);
}

/** Whether the days of a story are of more than two years: its start, its reports and its responses. */
const spansYears = memoize((tree: Node): boolean => {
  const entries = [['responses'], ['reports', 'list']].flatMap(
    (list) => findNodeAtLocation(tree, list)?.children ?? [],
  );
  const days = entries.map((entry) => findNodeAtLocation(entry, ['date'])?.value);
  return spanYears([findNodeAtLocation(tree, ['start'])?.value, ...days].filter(isPlainDate));
});

/**
 * A problem in one line. A warning ends with the name and the path by which a story can accept it.
 * @example "data/letter.json:901:17: MS, June 30, Ada Vale: It begins or ends with a space: take it off."
 */
export function formatProblem({ file, line, column, context, sentence, warning }: LocatedProblem): string {
  const accept = warning ? ` (${warning.name} at ${warning.at})` : '';
  return `${file}:${line}:${column}: ${context ? `${context}: ` : ''}${sentence}${accept}`;
}
