import {
  closerOf,
  endOf,
  type Fault,
  isName,
  isString,
  positionsIn,
  type Unexpected,
} from './unexpectedIn.ts';

/** Explains why a file is not JSON at a token, and how to correct it. */
export const explainFault = (unexpected: Unexpected): Fault =>
  unclosedString(unexpected) ??
  quoteInside(unexpected) ?? {
    offset: unexpected.token.offset,
    sentence:
      foreignToken(unexpected) ?? bracketFault(unexpected) ?? missing(unexpected) ?? unknownWord(unexpected),
  };

/** A string that is not closed before the end of its line or of the file. */
function unclosedString({ token, file }: Unexpected): Fault | undefined {
  if (!isString(token) || /[^\\]"$/.test(token.text)) return undefined;
  const { offset } = token;
  if (endOf(token) === file.length)
    return { offset, sentence: 'The file ends inside the text that begins here: add what is lost.' };
  const content = token.text.trimEnd().replace(/[,:\]}]+$/, '');
  const mark = content.slice(-1);
  if (/[“”„«»‘’‚]/.test(mark))
    return {
      offset: offset + content.length - 1,
      sentence: `A typographic quotation mark, ${mark}, closes this text: write a straight one, ".`,
    };
  return {
    offset,
    sentence:
      'This text is not closed in its line: put a quotation mark at its end, and no line break in it.',
  };
}

/** A straight quotation mark inside a string, which ends the string: the next token is a word in the same line. */
function quoteInside({ token, expected, previous, earlier, file }: Unexpected): Fault | undefined {
  const ended = expected === 'comma' ? previous : previous?.text === ',' ? earlier : undefined;
  if (!isString(ended) || !/^["{[\w'’“”‘-]/.test(token.text)) return undefined;
  const isNewEntry = previous?.text === ',' && !/^\w/.test(token.text);
  if (isNewEntry || isName(token, file) || file.slice(ended.offset, token.offset).includes('\n'))
    return undefined;
  const sentence =
    'There is a quotation mark inside a text here, which ends it: write \\" or, for a quotation, “ and ”.';
  return { offset: endOf(ended) - 1, sentence };
}

/** Tokens that JSON does not have, each with the explanation of its likely purpose. */
const foreignTokens: readonly [RegExp, (found: string) => string][] = [
  [
    /^(?:<{7}|={7}|>{7}|\|{7})/,
    (mark) =>
      `This is a mark of an unfinished merge, ${mark}: keep one of the two versions, and take the marks out.`,
  ],
  [/^[#/]/, () => 'This is a comment, and JSON has none: take it out.'],
  [/^;/, () => 'JSON has no semicolon: write a comma, or nothing before a closing bracket.'],
  [
    /^[\u00a0\u2000-\u200b\u202f\u2060\u3000]/,
    () => 'This is a special space, which JSON does not allow here: write a plain space.',
  ],
  [
    /^[“”„«»‘’‚]/,
    (mark) => `Typographic quotation marks, ${mark}, are around this text: write straight ones, ".`,
  ],
  [/^'/, () => 'Single quotation marks are around this text: write double ones, ".'],
];

function foreignToken({ token }: Unexpected): string | undefined {
  for (const [pattern, sentence] of foreignTokens) {
    const found = pattern.exec(token.text)?.[0];
    if (found) return sentence(found);
  }
  return undefined;
}

/** Brackets that do not match. The sentence says where the open one is. */
function bracketFault({ token, opened, expected, previous, earlier, file }: Unexpected): string | undefined {
  const { text } = token;
  const isCloser = text === '}' || text === ']';
  if (!previous) return 'This is no story in JSON: a story begins with {.';
  if (!opened)
    return isCloser
      ? `This ${text} closes nothing: take it out, or look for a bracket that is closed too early.`
      : 'The story ends before this: take out what follows, or look for a bracket that is closed too early.';
  const { line, column } = positionsIn(file)(opened.offset);
  const bracket = `${opened.text} opened in line ${line}, column ${column}`;
  const closer = closerOf(opened);
  if (opened.text === '[' && (text === ':' || isName(token, file)))
    return earlier === opened
      ? `Fields are in braces: write { for the ${bracket}, and } at its end.`
      : `The ${bracket} is not closed before ${text === ':' ? previous.text : text}: add ].`;
  if (text === '')
    return `The file ends here, and the ${bracket} is not closed: add what is lost, or at least ${closer}.`;
  if (isCloser && text !== closer)
    return `The ${bracket} is not closed before this ${text}: add ${closer}, or take this ${text} out.`;
  if (text === '{' && expected === 'name')
    return `The name of a field is missing here: give it, or close the ${bracket} before this {.`;
  return undefined;
}

/** A colon, a name or a value that is missing. */
function missing({ token: { text }, expected, previous }: Unexpected): string | undefined {
  if (expected === 'colon') return `A colon is missing after ${previous?.text}: add it.`;
  if (!/^[,:}\]]$/.test(text)) return undefined;
  const name = text === ',' ? 'the comma' : text === ':' ? 'the colon' : `this ${text}`;
  return `A ${expected === 'name' ? 'name of a field' : 'value'} is missing before ${name}: add it.`;
}

/** A word or a number that JSON does not have. */
function unknownWord({ token: { text }, expected, previous }: Unexpected): string {
  if (expected === 'name')
    return `The name of a field is written in straight quotation marks: write "${text}".`;
  if (/^(true|false|null)$/i.test(text)) return `${text} is written in small letters: ${text.toLowerCase()}.`;
  if (/^(yes|no)$/i.test(text)) return `JSON does not know ${text}: write ${/^y/i.test(text)}.`;
  if (/^(none|undefined)$/i.test(text)) return `JSON does not know ${text}: write null.`;
  if (/^[\d-]/.test(text) || /^[\d-]/.test(previous?.text ?? ''))
    return 'This is not a number as JSON writes it: correct it, or put a day or a text in straight quotation marks.';
  return 'This is not JSON: put straight quotation marks around it, or take it out.';
}
