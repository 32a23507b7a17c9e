/** A number with its noun. @example pluralize(2, 'answer') // "2 answers" */
export const pluralize = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
