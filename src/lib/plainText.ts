/** A text for comparisons, without accents and in lower case: `plainText('Misión')` is `"mision"`. */
export const plainText = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
