import { plainText } from './plainText.ts';

/** A text as part of an address or a file's name: `slug('Gov. won’t say')` is `"gov-wont-say"`. */
export const slug = (text: string): string =>
  plainText(text)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
