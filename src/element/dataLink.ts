import type { Dataset } from '../domain/dataset.ts';
import { recordName } from '../view/save/files.ts';
import { inlineRecord } from './inlineRecord.ts';

/**
 * Leads the link to the data to where the record was taken from: its address, or a file made of the record that
 * stands in the document, which is given up when `signal` is aborted.
 * @param src the address of the record, where it was fetched
 */
export function leadToData(
  host: HTMLElement,
  link: Element,
  { dataset, src }: { dataset: Dataset; src: string | null },
  signal: AbortSignal,
): void {
  if (!inlineRecord(host)) {
    if (src) link.setAttribute('href', src);
    return;
  }
  const file = URL.createObjectURL(
    new Blob([`${JSON.stringify(dataset, null, 2)}\n`], { type: 'application/json' }),
  );
  link.setAttribute('href', file);
  link.setAttribute('download', recordName(dataset, null, 'json'));
  signal.addEventListener('abort', () => URL.revokeObjectURL(file), { once: true });
}
