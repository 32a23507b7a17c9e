import { StoryError } from './storyError.ts';

/** Limits of a story. Beyond them the check of its form can keep a browser busy for minutes. */
const limits = { depth: 12, entries: 5_000, characters: 10_000, values: 200_000 } as const;

/** Control characters except tabs and line ends, marks of writing direction, and noncharacters of Unicode. */
const strays = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
const loneSurrogate = /\p{Cs}/u;

/**
 * A copy of parsed JSON that is safe to show anywhere. Its objects have no prototype, because a host page may have added
 * fields to `Object.prototype`. Its texts have no control characters.
 * @throws {StoryError} for the first value beyond a limit, and for half a surrogate pair
 */
export function sanitizeJson(input: unknown): unknown {
  let values = 0;
  const copy = (value: unknown, path: string, depth: number): unknown => {
    if (++values > limits.values)
      refuse('', `There are more than ${limits.values} values here: write fewer.`);
    if (typeof value === 'string') return sanitizeText(value, path);
    if (typeof value !== 'object' || value === null) return value;
    const names = Object.keys(value);
    if (depth > limits.depth)
      refuse(path, 'Too many lists and objects stand inside one another here: correct the brackets.');
    if (names.length > limits.entries)
      refuse(path, `There are ${names.length} entries here: write ${limits.entries} at most.`);
    const isList = Array.isArray(value);
    const copied = isList ? [] : Object.create(null);
    for (const name of names)
      copied[name] = copy(
        (value as Record<string, unknown>)[name],
        isList ? `${path}[${name}]` : joinPath(path, name),
        depth + 1,
      );
    return copied;
  };
  return copy(input, '', 0);
}

/** The path of a field: `joinPath('aside', 'title')` is `"aside.title"`. */
export const joinPath = (path: string, name: string): string => (path ? `${path}.${name}` : name);

function sanitizeText(text: string, path: string): string {
  if (text.length > limits.characters)
    refuse(path, `This text is too long: write ${limits.characters} characters at most.`);
  if (loneSurrogate.test(text)) refuse(path, 'This text has half a character: write it anew.');
  return text.replace(strays, '');
}

function refuse(path: string, sentence: string): never {
  throw new StoryError([{ path: path || '(the file)', sentence }]);
}
