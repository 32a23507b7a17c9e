import { normalizeText } from './normalizeText.ts';

/** A text as part of a URL or a file's name: `slug('Gov. won’t say')` is `"gov-wont-say"`. */
export const slug = (text: string): string =>
  normalizeText(text)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
