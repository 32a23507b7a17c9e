import { type Choices, writtenOf } from '../choices.ts';
import { fragmentAddress } from './embedAddresses.ts';
import type { Snippet } from './embedRequest.ts';
import { attributesText } from './markup.ts';

/** The first tag of the element in a text, with its attributes. */
const firstTag = /<tally-map\b((?:[^>"']|"[^"]*"|'[^']*')*)>/;
/** The attributes that are the author's choices, as they may stand in a tag. */
const ownAttribute =
  /\s(?:count|at|state|view|theme|lang)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?(?=[\s>]|$)/g;

/** What is shown of the fragment, which is too long to be shown whole: its address, and its first tag as it is copied. */
export const fragmentSnippet: Snippet = (request) =>
  `<!-- ${fragmentAddress(request)} -->\n<tally-map${attributesOf(request.choices)}> …`;

/**
 * A fragment that opens with the choices: they stand as attributes in its first `<tally-map>` tag, in place of
 * those that stood there.
 * @example chosenIn('<tally-map src="a.json">…</tally-map>', choices) // '<tally-map src="a.json" at="cnn">…</tally-map>'
 */
export const chosenIn = (fragment: string, choices: Choices): string =>
  fragment.replace(
    firstTag,
    (_, attributes: string) =>
      `<tally-map${attributes.replace(ownAttribute, '').trimEnd()}${attributesOf(choices)}>`,
  );

const attributesOf = (choices: Choices): string => attributesText(Object.fromEntries(writtenOf(choices)));
