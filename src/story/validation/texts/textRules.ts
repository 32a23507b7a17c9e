import { error, type Finding, type Rule, warning } from '../rule.ts';
import { everyText, type PlacedText, wordsIn } from './everyText.ts';

/** A rule of single texts: what is wrong with one, if anything. */
const each =
  (texts: (file: unknown) => PlacedText[], sentenceOf: (text: string, path: string) => string | undefined) =>
  (file: unknown): Finding[] =>
    texts(file).flatMap(({ path, text }) => {
      const sentence = sentenceOf(text, path);
      return sentence === undefined ? [] : [{ path, sentence }];
    });

/** A control, a turn of direction, a sign of bad encoding. */
const stray = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd]/u;

const noStray = each(everyText, (text) => {
  const code = stray.exec(text)?.[0]?.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return code && `There is a stray character, U+${code}: take it out.`;
});

const noSpaceAround = each(everyText, (text) =>
  text === text.trim() ? undefined : 'It begins or ends with a space: take it off.',
);

/** Quotations and printed wordings come without outer quotation marks: the page sets its own. */
const isQuoted = (path: string): boolean => /\.quotes\[\d+\]\.text$|\.tally\.wording$/.test(path);

const bareQuotations = each(wordsIn, (text, path) =>
  isQuoted(path) && /^["“][^"“”]*["”]$/.test(text.trim())
    ? 'Quotation marks stand around this text: take them off, since the page sets its own.'
    : undefined,
);

const noSingleMarksAround = each(wordsIn, (text, path) =>
  isQuoted(path) && /^['‘].*['’]$/.test(text.trim())
    ? 'Single quotation marks stand around this text: take them off, since the page sets its own.'
    : undefined,
);

const noMarkup = each(wordsIn, (text) => {
  const found = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);/i.exec(text)?.[0];
  return found && `${found} is HTML, and would be shown as it stands: write the text alone.`;
});

/** UTF-8 that was read as Windows-1252 on the way: a lead byte, and a sign that stands for one that follows. */
const mojibake = /â€.?|[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;

const noMojibake = each(wordsIn, (text) => {
  const found = mojibake.exec(text)?.[0];
  return found && `${found} was another sign before the file’s encoding was lost: write it anew.`;
});

const singleSpaces = each(wordsIn, (text) => {
  if (/[\u00a0\u202f]/.test(text)) return 'There is a no-break space in this text: write a plain one.';
  return / {2}/.test(text) ? 'There are two spaces in a row in this text: take one out.' : undefined;
});

/** Where most quotation marks and apostrophes of a file are typographic, all are. */
function typographicMarks(file: unknown): Finding[] {
  const texts = wordsIn(file);
  const count = (marks: RegExp) => texts.filter(({ text }) => marks.test(text)).length;
  if (count(/[“”‘’]/) <= count(/["']/)) return [];
  return texts
    .filter(({ text }) => /["']/.test(text))
    .map(({ path, text }) => ({
      path,
      sentence: text.includes('"')
        ? 'Straight quotation marks stand here, and typographic ones in the rest of the file: write “ and ”.'
        : 'A straight apostrophe stands here, and typographic ones in the rest of the file: write ’.',
    }));
}

/** What must hold of every text in a file of a story or of a translation. */
export const textRules: readonly Rule<unknown>[] = [
  error(noStray),
  error(noSpaceAround),
  error(bareQuotations),
  warning('single-marks', noSingleMarksAround),
  warning('html', noMarkup),
  warning('mojibake', noMojibake),
  warning('spaces', singleSpaces),
  warning('straight-marks', typographicMarks),
];
