/** An item of a list or a member of an object, where it lies in a text of JSON. */
export interface JsonItem {
  /** The key of a member; `undefined` in a list. */
  readonly key?: string;
  /** Where the item begins: the value, or the key before it. */
  readonly start: number;
  /** Where the value begins. */
  readonly value: number;
  /** Behind the value. */
  readonly end: number;
}

const token = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/g;

/** A key that stands twice in one object, here or further down: JSON's parser would lose the first. */
export function repeatedKey(text: string, open: number): string | undefined {
  const items = jsonItems(text, open);
  const keys = items.map(({ key }) => key);
  const here = keys.find((key, at) => key !== undefined && keys.indexOf(key) < at);
  if (here !== undefined) return here;
  return items
    .filter(({ value }) => /[[{]/.test(text.charAt(value)))
    .map(({ value }) => repeatedKey(text, value))
    .find((key) => key !== undefined);
}

/**
 * What a list or an object of a JSON text holds, in the order of the file; a key that stands twice comes twice.
 * @param text JSON that has been parsed before, so that it is known to be whole
 * @param open where the list's or the object's bracket stands
 */
export function jsonItems(text: string, open: number): JsonItem[] {
  const items: JsonItem[] = [];
  let item: { key?: string; start: number; value: number; end: number } | undefined;
  let depth = 0;
  token.lastIndex = open;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [word] = found;
    const end = found.index + word.length;
    if (/^[\]}]$/.test(word)) depth--;
    if (depth === 0 && end > open + 1) break;
    if (depth === 1 && word === ',') item = undefined;
    else if (depth === 1 && word === ':' && item) {
      item.key = JSON.parse(text.slice(item.start, item.end));
      item.value = -1;
    } else if (depth > 0 && !item) {
      item = { start: found.index, value: found.index, end };
      items.push(item);
    } else if (item) {
      if (item.value < 0) item.value = found.index;
      item.end = end;
    }
    if (/^[[{]$/.test(word)) depth++;
  }
  return items;
}
