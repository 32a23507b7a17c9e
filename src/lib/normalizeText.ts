/** A text for comparisons, without accents and in lower case: `normalizeText('Misión')` is `"mision"`. */
export const normalizeText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
