import type { Fault } from './fault.ts';
import { closerOf, type Unexpected } from './grammar.ts';
import type { LineAndColumn } from './lineIndex.ts';

/** What is wrong with the brackets of a file, where it is that; a bracket is named with the place where it was opened. */
export function bracketFault(
  { token, open, expected, before }: Unexpected,
  placeOf: (offset: number) => LineAndColumn,
): Fault | undefined {
  const { kind, offset } = token;
  const opened = open.at(-1);
  const isCloser = kind === '}' || kind === ']';
  const fault = (sentence: string): Fault => ({ offset, sentence });
  if (before.length === 0) return fault('This is no story in JSON: a story begins with {.');
  if (!opened)
    return fault(
      isCloser
        ? `This ${kind} closes nothing: take it out, or look for a bracket that is closed too early.`
        : 'The story has ended before this: take it out, or look for a bracket that is closed too early.',
    );
  const { line, column } = placeOf(opened.offset);
  const bracket = `${opened.kind} opened in line ${line}, column ${column}`;
  const closer = closerOf(opened);
  if (kind === 'end')
    return fault(
      `The end is missing: the file stops here, and the ${bracket} is not closed: add what is lost, or ${closer}.`,
    );
  if (isCloser && kind !== closer)
    return fault(
      `The ${bracket} is not closed before this ${kind}: add ${closer}, or take this ${kind} out.`,
    );
  if (kind === '{' && expected === 'name')
    return fault(`The name of a field must stand here: give it, or close the ${bracket} before this {.`);
  return undefined;
}
