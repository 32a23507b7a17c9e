/**
 * What a state did with the letter, from the most to the least withheld. `pushesBack` says whether the
 * level counts among the states that won't hand over everything (`data/README.md`, "Levels").
 */
export const answerLevels = {
  refused: { pushesBack: true },
  conditional: { pushesBack: true },
  'public-only': { pushesBack: true },
  reviewing: { pushesBack: false },
  'no-answer': { pushesBack: false },
  provided: { pushesBack: false },
} as const;

/** A level that an answer can have. */
export type AnswerLevel = keyof typeof answerLevels;

/**
 * A level that a shape can wear: an answer's, or on the press's clock `unspecified` (counted by a report that
 * does not say how far the state went) or `plain` (not named by any count yet).
 */
export type Level = AnswerLevel | 'unspecified' | 'plain';

/** Every level, in the order of the table of the record's levels. */
export const levels = [...Object.keys(answerLevels), 'unspecified', 'plain'] as readonly Level[];

/** Whether an answer at this level counts as pushing back. */
export const pushesBack = (level: Level): boolean =>
  level in answerLevels && answerLevels[level as AnswerLevel].pushesBack;

/** The levels that push back, which are those that a count can sort a state under. */
export const sortedLevels = [
  'refused',
  'conditional',
  'public-only',
] as const satisfies readonly AnswerLevel[];
