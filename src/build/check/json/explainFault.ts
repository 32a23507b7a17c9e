import { closerOf, endOf, type Fault, isText, type Unexpected } from './followTokens.ts';
import { lineIndex } from './lineIndex.ts';

/** Explains the fault at which a file stops being JSON, and how to mend it. */
export const explainFault = (unexpected: Unexpected): Fault =>
  unclosedText(unexpected) ??
  markInside(unexpected) ?? {
    offset: unexpected.token.offset,
    sentence:
      strangeSign(unexpected) ?? bracketFault(unexpected) ?? missing(unexpected) ?? unknownWord(unexpected),
  };

const typographic = /[“”„«»‘’‚]/;

/** A text that its line, or the file, ends before a quotation mark closes it. */
function unclosedText({ token, file }: Unexpected): Fault | undefined {
  if (!isText(token) || /[^\\]"$/.test(token.text)) return undefined;
  const { offset } = token;
  if (endOf(token) === file.length)
    return {
      offset,
      sentence: 'The file ends inside the text that begins here: add what is lost.',
    };
  const content = token.text.trimEnd().replace(/[,:\]}]+$/, '');
  const mark = content.slice(-1);
  if (typographic.test(mark))
    return {
      offset: offset + content.length - 1,
      sentence: `A typographic quotation mark, ${mark}, closes this text: write a straight one, ".`,
    };
  const sentence =
    'This text is not closed in its line: put a quotation mark at its end; a line break inside is written \\n.';
  return { offset, sentence };
}

/** A straight quotation mark inside a text ends it, so that the next word follows behind it in the same line. */
function markInside({ token, expected, last, earlier, file }: Unexpected): Fault | undefined {
  const ended = expected === 'comma' ? last : last?.text === ',' ? earlier : undefined;
  if (!isText(ended) || !/^["{[\w'’“”‘-]/.test(token.text)) return undefined;
  const isNewEntry = last?.text === ',' && !/^\w/.test(token.text);
  const isName = file.slice(endOf(token)).trimStart().startsWith(':');
  if (isNewEntry || isName || file.slice(ended.offset, token.offset).includes('\n')) return undefined;
  const sentence =
    'There is a quotation mark inside a text here, which ends it: write \\" or, for a quotation, “ and ”.';
  return { offset: endOf(ended) - 1, sentence };
}

/** Characters that JSON does not have and that show what was meant. */
function strangeSign({ token, expected, file }: Unexpected): string | undefined {
  const { text } = token;
  const mark = text.charAt(0);
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(text))
    return `This is a mark of an unfinished merge, ${text.slice(0, 7)}: keep one of the two versions, and take the marks out.`;
  if (/^(?:#|\/)/.test(text)) return 'This is a comment, and JSON has none: take it out.';
  if (text === ';' && expected === 'comma' && /^\s*?(?:\n|$)/.test(file.slice(endOf(token))))
    return 'JSON has no semicolon: write a comma, or nothing before a closing bracket.';
  if (/[\u00a0\u2000-\u200b\u202f\u2060\u3000]/.test(mark))
    return 'This is a special space, which JSON does not allow here: write a plain space.';
  if (expected === 'comma') return undefined;
  if (typographic.test(mark))
    return `Typographic quotation marks, ${mark}, are around this text: write straight ones, ".`;
  if (mark === "'") return 'Single quotation marks are around this text: write double ones, ".';
  return undefined;
}

/** Brackets that do not match; each is named with the position at which it was opened. */
function bracketFault({ token, opened, expected, last, file }: Unexpected): string | undefined {
  const { text } = token;
  const isCloser = text === '}' || text === ']';
  if (!last) return 'This is no story in JSON: a story begins with {.';
  if (!opened)
    return isCloser
      ? `This ${text} closes nothing: take it out, or look for a bracket that is closed too early.`
      : 'The story ends before this: take out what follows, or look for a bracket that is closed too early.';
  const { line, column } = lineIndex(file)(opened.offset);
  const bracket = `${opened.text} opened in line ${line}, column ${column}`;
  const closer = closerOf(opened);
  if (text === '')
    return `The file ends here, and the ${bracket} is not closed: add what is lost, or at least ${closer}.`;
  if (isCloser && text !== closer)
    return `The ${bracket} is not closed before this ${text}: add ${closer}, or take this ${text} out.`;
  if (text === '{' && expected === 'name')
    return `The name of a field is missing here: give it, or close the ${bracket} before this {.`;
  return undefined;
}

const tokenNames: Readonly<Record<string, string>> = {
  ',': 'the comma',
  ':': 'the colon',
  '}': 'this }',
  ']': 'this ]',
};

/** A colon, a name or a value that is missing. */
function missing({ token, expected, last }: Unexpected): string | undefined {
  if (expected === 'colon') return `A colon is missing after ${last?.text}: add it.`;
  const name = tokenNames[token.text];
  return name && `A ${expected === 'name' ? 'name of a field' : 'value'} is missing before ${name}: add it.`;
}

/** A word or a number that JSON does not have. */
function unknownWord({ token, expected, last }: Unexpected): string {
  const { text } = token;
  const lower = text.toLowerCase();
  if (expected === 'name')
    return `The name of a field is written in straight quotation marks: write "${text}".`;
  if (['true', 'false', 'null'].includes(lower)) return `${text} is written in small letters: ${lower}.`;
  if (lower === 'none' || lower === 'undefined') return `JSON does not know ${text}: write null.`;
  if (/^[\d-]/.test(text) || /^[\d-]/.test(last?.text ?? ''))
    return 'This is not a number as JSON writes it: mend it, or put a day or a text in straight quotation marks.';
  return 'This is not JSON: put straight quotation marks around it, or take it out.';
}
