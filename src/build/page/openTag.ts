import { attributesText } from '../../dialogs/embed/snippets/markup.ts';

/** The attributes of a tag, in order; their values are escaped. */
export type TagAttributes = Readonly<Record<string, string>>;

/** An opening tag: `openTag('link', { rel: 'canonical', href })` is `<link rel="canonical" href="…">`. */
export const openTag = (name: string, attributes: TagAttributes): string =>
  `<${name}${attributesText(attributes)}>`;

/** A value as JSON for a `<script>`, whose text would end at the first `</script` and change its meaning at `<!--`. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
