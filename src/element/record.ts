import type { Dataset } from '../domain/dataset.ts';
import { inlineRecord } from './inlineRecord.ts';
import { isChecked } from './isChecked.ts';
import type { RecordReader } from './shell.ts';

/**
 * The record of an element: inline among its children, else fetched from `src`.
 * @throws {DatasetError} where the record does not hold, {TypeError} where it cannot be fetched.
 */
export const recordOf: RecordReader = async (element, src, signal) => {
  const inline = inlineRecord(element);
  if (inline) return read(inline.text, false);
  if (!src) throw new TypeError('<tally-map> has neither a record inside it nor a "src" to fetch one from.');
  const response = await fetch(src, { signal });
  if (!response.ok) throw new TypeError(`${response.url} answers ${response.status}.`);
  const text = await response.text();
  return read(text, await isChecked(text));
};

/** Most readers get the record that the build has checked: what checks others is loaded for those. */
async function read(text: string, checked: boolean): Promise<Dataset> {
  const record: unknown = JSON.parse(text);
  if (checked) return record as Dataset;
  const { parseDataset } = await import('../domain/dataset.ts');
  return parseDataset(record);
}
