import { isFormula } from '../../../lib/csvCell.ts';
import type { Problem } from '../../form/storyError.ts';
import { error, type Rule, warning } from '../rule.ts';
import { checkTexts, textsIn, wordsIn } from './textsIn.ts';

/** A control character, a mark of writing direction, a replacement character. */
const stray = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd]/u;

const noStray = (file: unknown): Problem[] =>
  checkTexts(textsIn(file), (text) => {
    const code = stray.exec(text)?.[0]?.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return code && `There is a stray character, U+${code}: take it out.`;
  });

const noSpaceAround = (file: unknown): Problem[] =>
  checkTexts(textsIn(file), (text) => text !== text.trim() && 'It begins or ends with a space: take it off.');

/** Quotations and printed wordings, which the page puts in quotation marks. */
const isQuoted = (path: string): boolean => /\.quotes\[\d+\]\.text$|\.tally\.wording$/.test(path);

const marksAround = (file: unknown, pattern: RegExp, marks: string): Problem[] =>
  checkTexts(
    wordsIn(file),
    (text, path) =>
      isQuoted(path) &&
      pattern.test(text.trim()) &&
      `${marks} are around this text: take them off, since the page sets its own.`,
  );

const noMarksAround = (file: unknown): Problem[] => marksAround(file, /^["“][^"“”]*["”]$/, 'Quotation marks');

const noSingleMarksAround = (file: unknown): Problem[] =>
  marksAround(file, /^['‘].*['’]$/, 'Single quotation marks');

const noMarkup = (file: unknown): Problem[] =>
  checkTexts(wordsIn(file), (text) => {
    const found = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);/i.exec(text)?.[0];
    return found && `${found} is HTML, and would be shown as it is: write the text alone.`;
  });

/** UTF-8 that was read as Windows-1252 on the way: a lead byte, and a sign for one that follows. */
const mojibake = /â€.?|[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;

const noMojibake = (file: unknown): Problem[] =>
  checkTexts(wordsIn(file), (text) => {
    const found = mojibake.exec(text)?.[0];
    return found && `${found} was another sign before the file’s encoding was lost: write it anew.`;
  });

const noFormula = (file: unknown): Problem[] =>
  checkTexts(
    wordsIn(file),
    (text) =>
      isFormula(text) &&
      `A spreadsheet may run this text as a formula, since it begins with ${text[0]}: begin it with a letter.`,
  );

const singleSpaces = (file: unknown): Problem[] =>
  checkTexts(wordsIn(file), (text) => {
    if (/[\u00a0\u202f]/.test(text)) return 'There is a no-break space in this text: write a plain one.';
    return / {2}/.test(text) && 'There are two spaces in a row in this text: take one out.';
  });

/** If most quotation marks and apostrophes of a file are typographic, all are. */
function typographicMarks(file: unknown): Problem[] {
  const texts = wordsIn(file);
  const count = (marks: RegExp) => texts.filter(({ text }) => marks.test(text)).length;
  if (count(/[“”‘’]/) <= count(/["']/)) return [];
  const others = 'though the rest of the file has typographic ones';
  return checkTexts(texts, (text) => {
    if (text.includes('"')) return `There are straight quotation marks here, ${others}: write “ and ”.`;
    return text.includes("'") && `There is a straight apostrophe here, ${others}: write ’.`;
  });
}

/** What must hold of every text in a file of a story or of a translation. */
export const textRules: readonly Rule<unknown>[] = [
  error(noStray),
  error(noSpaceAround),
  error(noMarksAround),
  warning('single-marks', noSingleMarksAround),
  warning('html', noMarkup),
  warning('mojibake', noMojibake),
  warning('formula', noFormula),
  warning('spaces', singleSpaces),
  warning('straight-marks', typographicMarks),
];
