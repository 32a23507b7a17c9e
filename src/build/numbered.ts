/** A number with its noun. @example numbered(2, 'answer') // "2 answers" */
export const numbered = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
