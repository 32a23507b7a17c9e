import { findNodeAtLocation, getNodeValue, type JSONPath, type Node } from 'jsonc-parser';
import { english } from '../../i18n/en.ts';
import { isPlainDate } from '../../lib/plainDate.ts';
import type { StoryProblem } from '../../story/form/storyError.ts';
import type { StoryFile } from './readStoryFile.ts';
import { type Fault, type LineAndColumn, positionIn } from './unexpectedIn.ts';

/** A problem with its position in a file. */
export interface LocatedProblem extends LineAndColumn {
  /** The file's name, as in `StoryFile`. */
  readonly file: string;
  /** What a reporter calls the part of the story: `"MS, June 30, Ada Vale"`; may be empty. */
  readonly context: string;
  readonly problem: StoryProblem;
}

/** The faults of a file and the problems of its story, in the order of the file. */
export function locate(
  { name, text, faults, tree }: StoryFile,
  problems: readonly StoryProblem[],
): LocatedProblem[] {
  const ofFile = faults.map(({ offset, sentence }): LocatedProblem => {
    const problem = { path: '', sentence, severity: 'error' } as const;
    return { file: name, ...positionIn(text, offset), context: '', problem };
  });
  const ofStory = problems.flatMap((problem): LocatedProblem[] => {
    if (!tree) return [];
    const steps = segmentsOf(tree, problem.path);
    const node = findNodeAtLocation(tree, steps) ?? tree;
    if (node.type === 'string' && faults.some((fault) => isWithin(fault, node))) return [];
    return [{ file: name, ...positionIn(text, node.offset), context: contextOf(tree, steps), problem }];
  });
  return [...ofFile, ...ofStory].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Whether a fault of the file lies in a text: then the text's own problem follows from it. */
const isWithin = ({ offset }: Fault, text: Node): boolean =>
  text.offset <= offset && offset < text.offset + text.length;

/**
 * The steps of a path, as far as the file has them: what is missing is to be added there. The tree is needed because an id
 * may have a full stop.
 * @example segmentsOf(tree, 'responses[3].date') // ["responses", 3, "date"]
 */
export function segmentsOf({ type, children = [] }: Node, path: string): (string | number)[] {
  const rest = path.replace(/^\./, '');
  const steps = children.map((child, index) => {
    const [key, value = child] = type === 'object' ? (child.children ?? []) : [];
    return key
      ? { step: key.value, written: key.value, value }
      : { step: index, written: `[${index}]`, value };
  });
  const [next] = steps
    .filter(({ written }) => rest.startsWith(written) && /^($|[.[])/.test(rest.slice(written.length)))
    .sort((a, b) => b.written.length - a.written.length);
  return next ? [next.step, ...segmentsOf(next.value, rest.slice(next.written.length))] : [];
}

/**
 * What a reporter calls a part of a story: of a response its state, day and speaker, of a milestone its day, of a report, a
 * level or a source its id. Other parts have no such name, `''`.
 * @example contextOf(tree, ['responses', 3, 'quotes', 0, 'said']) // "MS, June 30, Ada Vale"
 */
export function contextOf(tree: Node, [list, ...steps]: JSONPath): string {
  if (list === undefined) return '';
  if (list === 'sources') return String(steps[0] ?? '');
  const names = steps.flatMap((_, at) => {
    const part = findNodeAtLocation(tree, [list, ...steps.slice(0, at + 1)]);
    if (part?.type !== 'object') return [];
    const { id, state, date, speaker } = getNodeValue(part);
    return typeof id === 'string' ? [id] : [state, dayText(tree, date), speaker];
  });
  return names.filter((name) => typeof name === 'string').join(', ');
}

/** A day with its year if the story spans several; anything else as it is. */
function dayText(tree: Node, date: unknown): unknown {
  if (!isPlainDate(date)) return date;
  const responses = findNodeAtLocation(tree, ['responses'])?.children ?? [];
  const days = responses.map((response) => findNodeAtLocation(response, ['date'])?.value);
  const years = days.filter(isPlainDate).map((day) => Number(day.slice(0, 4)));
  return Math.max(...years) - Math.min(...years) > 1 ? english.fullDay(date) : english.day(date);
}

/**
 * A problem in one line. A warning ends with the name and the path by which a story can accept it.
 * @example "data/letter.json:901:17: MS, June 30, Ada Vale: It begins or ends with a space: take it off."
 */
export function formatProblem({ file, line, column, context, problem }: LocatedProblem): string {
  const accept = problem.severity === 'warning' ? ` (${problem.name} at ${problem.at})` : '';
  return `${file}:${line}:${column}: ${context ? `${context}: ` : ''}${problem.sentence}${accept}`;
}
