/**
 * What a state did with the letter, from the most to the least withheld. `counts` says whether the level adds to the
 * number (`data/README.md`, "Levels").
 */
export const answerLevels = {
  refused: { counts: true },
  conditional: { counts: true },
  'public-only': { counts: true },
  reviewing: { counts: false },
  'no-answer': { counts: false },
  provided: { counts: false },
} as const;

/** A level that an answer can have. */
export type AnswerLevel = keyof typeof answerLevels;

/**
 * A level that a shape can wear: an answer's, or by reports `unspecified` (counted by a report that does not say how
 * far the state went) or `plain` (not in the count).
 */
export type Level = AnswerLevel | 'unspecified' | 'plain';

/** Every level, in the order of the table of the story's levels. */
export const levels = [...Object.keys(answerLevels), 'unspecified', 'plain'] as readonly Level[];

/** Whether an answer at this level adds to the number. */
export const countsAt = (level: Level): boolean =>
  level in answerLevels && answerLevels[level as AnswerLevel].counts;

/** The levels that add to the number, which are those that a report can sort a state under. */
export const sortedLevels = [
  'refused',
  'conditional',
  'public-only',
] as const satisfies readonly AnswerLevel[];

/** How a level is drawn: one of the looks of the style sheet, each with its colour in light and dark and its pattern. */
export const looks = ['deep', 'mid', 'pale', 'amber', 'green', 'grey', 'hatch', 'blank'] as const;
export type Look = (typeof looks)[number];

/** The look of each level. */
export const levelLooks: Readonly<Record<Level, Look>> = {
  refused: 'deep',
  conditional: 'mid',
  'public-only': 'pale',
  reviewing: 'amber',
  'no-answer': 'grey',
  provided: 'green',
  unspecified: 'hatch',
  plain: 'blank',
};
