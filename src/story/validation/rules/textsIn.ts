import { entriesOf } from '../../../lib/entriesOf.ts';
import type { Target } from '../../form/rule.ts';
import { joinPath } from '../../form/sanitizeJson.ts';

/** A text somewhere in a file. */
interface TextTarget extends Target {
  readonly text: string;
}

/** Fields that no reader reads: ids, codes, days and URLs. */
// biome-ignore format: a list is read at a glance
const codes = new Set([
  '$schema', 'also', 'asOf', 'at', 'date', 'id', 'lang', 'level', 'look', 'named', 'namedSources', 'open', 'party',
  'precision', 'published', 'quotedIn', 'report', 'role', 'said', 'source', 'start', 'state', 'states', 'url', 'warning',
]);

/** Every text in a parsed file of any form. */
export const textsIn = (file: unknown): TextTarget[] => collect(file, '', () => true);

/** Every text in a parsed file that a reader reads. */
export const wordsIn = (file: unknown): TextTarget[] => collect(file, '', (key) => !codes.has(key));

function collect(value: unknown, path: string, takes: (key: string) => boolean): TextTarget[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((each, index) => collect(each, `${path}[${index}]`, takes));
  if (value === null || typeof value !== 'object') return [];
  return entriesOf(value as Record<string, unknown>).flatMap(([key, each]) =>
    takes(key) ? collect(each, joinPath(path, key), takes) : [],
  );
}
