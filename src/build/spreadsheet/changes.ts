import { numbered } from '../numbered.ts';

/** One thing that an import does to a story. */
export interface Change {
  readonly what: 'answer' | 'quotation' | 'source';
  readonly how: 'added' | 'changed' | 'removed';
  /** Which one, as the sheet names it; of a quotation the response that it belongs to. */
  readonly name: string;
  /** The changed keys of a response. */
  readonly keys?: readonly string[];
}

/** What an import finds: its changes, and a sentence for each reason against it. */
export interface Findings {
  readonly changes: Change[];
  readonly problems: string[];
}

/** The changes in one line. @example '2 answers changed, 1 quotation added' */
export const countChanges = (changes: readonly Change[]): string =>
  (['answer', 'quotation', 'source'] as const)
    .flatMap((kind) =>
      (['changed', 'added', 'removed'] as const).map((way) => {
        const { length } = changes.filter(({ what, how }) => what === kind && how === way);
        return length === 0 ? '' : `${numbered(length, kind)} ${way}`;
      }),
    )
    .filter(Boolean)
    .join(', ');

/** The changes, a line for each. */
export const listChanges = (changes: readonly Change[]): string =>
  changes
    .map(({ what, how, name, keys }) => `  ${what} ${how}: ${name}${keys ? ` (${keys.join(', ')})` : ''}`)
    .join('\n');
