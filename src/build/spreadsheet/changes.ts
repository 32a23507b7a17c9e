/** One thing that an import does to a story. */
export interface Change {
  readonly what: 'answer' | 'quotation' | 'source';
  readonly how: 'added' | 'changed' | 'removed';
  /** Which one, as the sheet names it; for a quotation its answer. */
  readonly name: string;
  /** What of a changed answer. */
  readonly keys?: readonly string[];
}

const kinds = ['answer', 'quotation', 'source'] as const;
const ways = ['changed', 'added', 'removed'] as const;

/** The changes in one line. @example '2 answers changed, 1 quotation added' */
export const countChanges = (changes: readonly Change[]): string =>
  kinds
    .flatMap((kind) => ways.map((way) => counted(changes, kind, way)))
    .filter(Boolean)
    .join(', ');

function counted(changes: readonly Change[], kind: Change['what'], way: Change['how']): string {
  const { length } = changes.filter(({ what, how }) => what === kind && how === way);
  return length === 0 ? '' : `${numbered(length, kind)} ${way}`;
}

/** A number with its noun. @example '2 answers' */
export const numbered = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** The changes, a line for each. */
export const listChanges = (changes: readonly Change[]): string =>
  changes
    .map(({ what, how, name, keys }) => `  ${what} ${how}: ${name}${keys ? ` (${keys.join(', ')})` : ''}`)
    .join('\n');
