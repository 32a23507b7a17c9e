import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { StoryProblem } from '../../story/validation/rule.ts';
import { contextOf } from './contextOf.ts';
import type { Fault } from './json/fault.ts';
import type { LineAndColumn } from './json/lineIndex.ts';
import { stepsTo } from './json/stepsTo.ts';
import type { StoryFile } from './readStoryFile.ts';

/** A problem with its place in a file. */
export interface LocatedProblem extends LineAndColumn {
  /** As it is named to the reporter: `"data/letter.json"`. */
  readonly file: string;
  /** What a reporter calls the place: `"MS, June 30, Ada Vale"`; may be empty. */
  readonly context: string;
  readonly problem: StoryProblem;
}

/** The places of problems in a file that could be read; those of the file itself are among them, in its order. */
export function locate(
  file: string,
  { faults, placeOf, tree, value }: StoryFile,
  problems: readonly StoryProblem[],
): LocatedProblem[] {
  const own = faults.map(({ offset, sentence }): LocatedProblem => {
    const problem = { path: '', sentence, severity: 'error' } as const;
    return { file, ...placeOf(offset), context: '', problem };
  });
  const found = problems.flatMap((problem): LocatedProblem[] => {
    const steps = tree ? stepsTo(tree, problem.path) : [];
    const node = tree && (findNodeAtLocation(tree, steps) ?? tree);
    if (node?.type === 'string' && faults.some((fault) => isWithin(fault, node))) return [];
    return [{ file, ...placeOf(node?.offset ?? 0), context: contextOf(value, steps), problem }];
  });
  return [...own, ...found].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Whether a fault of the file lies in a text, so that the text's own problem is that fault. */
const isWithin = ({ offset }: Fault, text: Node): boolean =>
  text.offset <= offset && offset < text.offset + text.length;

/**
 * A problem in one line: `data/letter.json:901:17: MS, June 30, Ada Vale: It begins with a space: take it
 * off.` A warning ends with the name and the place by which a story can accept it.
 */
export function lineOf({ file, line, column, context, problem }: LocatedProblem): string {
  const { sentence } = problem;
  const accept = problem.severity === 'warning' ? ` (${problem.name} at ${problem.at})` : '';
  return `${file}:${line}:${column}: ${context ? `${context}: ` : ''}${sentence}${accept}`;
}
