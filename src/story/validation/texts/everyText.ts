/** A text somewhere in a file. */
export interface PlacedText {
  /** As in `"responses[3].summary"`. */
  readonly path: string;
  readonly text: string;
}

/** Fields that hold what no reader reads: ids, codes, days and addresses. */
const codes = new Set([
  '$schema',
  'also',
  'asOf',
  'at',
  'date',
  'id',
  'lang',
  'level',
  'look',
  'named',
  'namedSources',
  'open',
  'party',
  'precision',
  'published',
  'quotedIn',
  'report',
  'role',
  'said',
  'source',
  'start',
  'state',
  'states',
  'url',
  'warning',
]);

/** Every text in what a file holds, whatever its form. */
export const everyText = (value: unknown): PlacedText[] => textsIn(value, '', () => true);

/** Every text that a reader reads, whatever the form of the file. */
export const wordsIn = (value: unknown): PlacedText[] => textsIn(value, '', (key) => !codes.has(key));

function textsIn(value: unknown, path: string, takes: (key: string) => boolean): PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((each, index) => textsIn(each, `${path}[${index}]`, takes));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) =>
    takes(key) ? textsIn(each, path ? `${path}.${key}` : key, takes) : [],
  );
}
