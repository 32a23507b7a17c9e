import { isFormula } from '../../../lib/csvCell.ts';
import { type Rule, rule } from '../../form/rule.ts';
import { textsIn, wordsIn } from './textsIn.ts';

/** A control character, a mark of writing direction, a replacement character. */
const stray = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd]/u;

/** A tag or an entity. */
const markup = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;

/** UTF-8 that was decoded as Windows-1252: a lead byte, and a continuation byte. */
const mojibake = /â€.?|[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;

/** Quotations and printed wordings, which the page puts in quotation marks. */
const quotedIn = (file: unknown) =>
  wordsIn(file).filter(({ path }) => /\.quotes\[\d+\]\.text$|\.tally\.wording$/.test(path));

/** The texts in which nothing is filled in: no templates, and no words of others. */
const fixedIn = (file: unknown) =>
  wordsIn(file).filter(({ path }) => !template.test(path) && !foreign.test(path));

const template =
  /\bwords\.(?:headline|caption|none|lists|counts\w*)(?:\.(?:one|other))?$|^aside\.figures\[\d+\]\.text/;
const foreign = /\.quotes\[\d+\]\.text$|\.tally\.wording$|^sources\..*\.title$/;

/** The texts of a file in which most quotation marks and apostrophes are typographic. */
function typographicIn(file: unknown) {
  const texts = wordsIn(file);
  const count = (marks: RegExp) => texts.filter(({ text }) => marks.test(text)).length;
  return count(/[“”‘’]/) > count(/["']/) ? texts : [];
}

const marksFault = (marks: string): string =>
  `${marks} are around this text: take them off, since the page sets its own.`;

/** Rules for every text in the file of a story or of a translation. */
export const textRules: readonly Rule<unknown>[] = [
  rule({
    of: textsIn,
    fault: ({ text }) => {
      const [found] = stray.exec(text) ?? [];
      if (found === '\ufffd') return 'A letter was lost here, U+FFFD: type it again.';
      const code = found?.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return code && `There is a stray character, U+${code}: take it out.`;
    },
  }),
  rule({
    of: textsIn,
    fault: ({ text }) => text !== text.trim() && 'It begins or ends with a space: take it off.',
  }),
  rule({
    of: quotedIn,
    fault: ({ text }) => /^["“][^"“”]*["”]$/.test(text.trim()) && marksFault('Quotation marks'),
  }),
  rule({
    of: fixedIn,
    fault: ({ text }) => {
      const found = /\{\w+\}/.exec(text)?.[0];
      return found && `${found} has no meaning in this text, and would be shown as it is: write the words.`;
    },
  }),
  rule({
    warning: 'single-marks',
    of: quotedIn,
    fault: ({ text }) => /^['‘].*['’]$/.test(text.trim()) && marksFault('Single quotation marks'),
  }),
  rule({
    warning: 'html',
    of: wordsIn,
    fault: ({ text }) => {
      const found = markup.exec(text)?.[0];
      return found && `${found} is HTML, and would be shown as it is: write the text alone.`;
    },
  }),
  rule({
    warning: 'mojibake',
    of: wordsIn,
    fault: ({ text }) => {
      const found = mojibake.exec(text)?.[0];
      return found && `${found} was another sign before the file’s encoding was lost: write it anew.`;
    },
  }),
  rule({
    warning: 'formula',
    of: wordsIn,
    fault: ({ text }) =>
      isFormula(text) &&
      `A spreadsheet may run this text as a formula, since it begins with ${text[0]}: begin it with a letter.`,
  }),
  rule({
    warning: 'spaces',
    of: wordsIn,
    fault: ({ text }) => {
      if (/[\u00a0\u202f]/.test(text)) return 'There is a no-break space in this text: write a plain one.';
      return / {2}/.test(text) && 'There are two spaces in a row in this text: take one out.';
    },
  }),
  rule({
    warning: 'straight-marks',
    of: typographicIn,
    fault: ({ text }) => {
      const others = 'though the rest of the file has typographic ones';
      if (text.includes('"')) return `There are straight quotation marks here, ${others}: write “ and ”.`;
      return text.includes("'") && `There is a straight apostrophe here, ${others}: write ’.`;
    },
  }),
];
