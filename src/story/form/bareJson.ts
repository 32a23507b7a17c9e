/** What is refused before a story's form is looked at, since it could take a reader's browser minutes. */
const most = { depth: 12, entries: 5_000, signs: 10_000, values: 200_000 } as const;

/** Controls but those between words and lines, turns of direction, and what Unicode keeps for no character. */
const strays = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
/** Half of a pair of surrogates. */
const halves = /\p{Cs}/u;

/**
 * A copy of parsed JSON that can be shown anywhere: its objects have no prototype, on which a host page may have put
 * what a story leaves out, and its texts no controls.
 * @param refuse is told of the first place that cannot be taken, and must throw
 */
export function bareJson(input: unknown, refuse: (path: string, sentence: string) => never): unknown {
  let values = 0;
  const copy = (value: unknown, path: string, depth: number): unknown => {
    if (++values > most.values)
      return refuse('(the file)', `There are more than ${most.values} values in it: a story has fewer.`);
    if (typeof value === 'string') return textOf(value, path);
    if (typeof value !== 'object' || value === null) return value;
    if (depth > most.depth)
      return refuse(path, 'Too much stands one inside another here: mend the brackets.');
    if (Array.isArray(value)) {
      held(value.length, path);
      return value.map((each, index) => copy(each, `${path}[${index}]`, depth + 1));
    }
    const names = Object.keys(value);
    held(names.length, path);
    const bare: Record<string, unknown> = Object.create(null);
    for (const name of names)
      bare[name] = copy((value as Record<string, unknown>)[name], path ? `${path}.${name}` : name, depth + 1);
    return bare;
  };
  const held = (entries: number, path: string): void => {
    if (entries > most.entries)
      refuse(path || '(the file)', `There are ${entries} entries here: write ${most.entries} at most.`);
  };
  const textOf = (text: string, path: string): string => {
    if (text.length > most.signs)
      refuse(path, `This text is too long: write ${most.signs} characters at most.`);
    if (halves.test(text)) refuse(path, 'Half a character stands in this text: write it anew.');
    return text.replace(strays, '');
  };
  return copy(input, '', 0);
}
