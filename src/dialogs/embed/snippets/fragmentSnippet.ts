import { type Choices, choiceEntries, choiceNames } from '../choices.ts';
import { embedUrls, type Writer } from './embedUrls.ts';
import { attributesText } from './markup.ts';

/** The first tag of the element in a text, with its attributes. */
const firstTag = /<tally-map\b((?:[^>"']|"[^"]*"|'[^']*')*)>/;
/** An attribute that is one of the author's choices, with its value in any spelling. */
const choiceAttribute = new RegExp(
  String.raw`\s(?:${choiceNames.join('|')})(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?(?=[\s>]|$)`,
  'g',
);

/** The start of a fragment for the dialog, since the whole is too long: its URL and its first tag. */
export const fragmentSnippet: Writer = (request) =>
  `<!-- ${embedUrls.fragment(request)} -->\n<tally-map${attributesOf(request.choices)}> …`;

/**
 * Writes the choices into a fragment: they replace the attributes of the same names in its first `<tally-map>` tag.
 * @example withChoices('<tally-map src="a.json">…</tally-map>', choices) // '<tally-map src="a.json" at="cnn">…</tally-map>'
 */
export const withChoices = (fragment: string, choices: Choices): string =>
  fragment.replace(
    firstTag,
    (_, attributes: string) =>
      `<tally-map${attributes.replace(choiceAttribute, '').trimEnd()}${attributesOf(choices)}>`,
  );

const attributesOf = (choices: Choices): string => attributesText(Object.fromEntries(choiceEntries(choices)));
