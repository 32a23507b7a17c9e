import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { StoryProblem } from '../../story/validation/findProblems.ts';
import { contextOf } from './contextOf.ts';
import type { Fault } from './json/followTokens.ts';
import type { LineAndColumn } from './json/lineIndex.ts';
import { stepsTo } from './json/stepsTo.ts';
import type { StoryFile } from './readStoryFile.ts';

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
  { name, faults, positionOf, tree }: StoryFile,
  problems: readonly StoryProblem[],
): LocatedProblem[] {
  const ofFile = faults.map(({ offset, sentence }): LocatedProblem => {
    const problem = { path: '', sentence, severity: 'error' } as const;
    return { file: name, ...positionOf(offset), context: '', problem };
  });
  const ofStory = problems.flatMap((problem): LocatedProblem[] => {
    if (!tree) return [];
    const steps = stepsTo(tree, problem.path);
    const node = findNodeAtLocation(tree, steps) ?? tree;
    if (node.type === 'string' && faults.some((fault) => isWithin(fault, node))) return [];
    return [{ file: name, ...positionOf(node.offset), context: contextOf(tree, steps), problem }];
  });
  return [...ofFile, ...ofStory].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Whether a fault of the file lies in a text: then the text's own problem follows from it. */
const isWithin = ({ offset }: Fault, text: Node): boolean =>
  text.offset <= offset && offset < text.offset + text.length;

/**
 * A problem in one line. A warning ends with the name and the path by which a story can accept it.
 * @example "data/letter.json:901:17: MS, June 30, Ada Vale: It begins or ends with a space: take it off."
 */
export function lineOf({ file, line, column, context, problem }: LocatedProblem): string {
  const accept = problem.severity === 'warning' ? ` (${problem.name} at ${problem.at})` : '';
  return `${file}:${line}:${column}: ${context ? `${context}: ` : ''}${problem.sentence}${accept}`;
}
