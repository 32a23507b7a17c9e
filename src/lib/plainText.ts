/** A text without accents and in lower case, as it is compared: `plainText('Misión')` is `"mision"`. */
export const plainText = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
