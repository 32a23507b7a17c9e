import type { Dataset } from '../domain/dataset.ts';
import { setAttributes } from '../view/elements.ts';
import { recordName } from '../view/save/files.ts';

/**
 * Leads a link to the data to where the record was taken from: its address, or a file made of the record that stands in
 * the document. There is one such file an element at most.
 */
export class DataLink {
  /** The address of the file, where there is one. */
  #file: string | undefined;

  /** @param src the address of the record; `null` where it stands in the document */
  lead(link: Element, dataset: Dataset, src: string | null): void {
    this.release();
    if (src === null) this.#file = fileOf(dataset);
    const download = src === null ? recordName(dataset, null, 'json') : '';
    setAttributes(link, { href: src ?? (this.#file as string), download });
  }

  /** Gives the file up. */
  release(): void {
    if (this.#file) URL.revokeObjectURL(this.#file);
    this.#file = undefined;
  }
}

const fileOf = (dataset: Dataset): string =>
  URL.createObjectURL(new Blob([`${JSON.stringify(dataset, null, 2)}\n`], { type: 'application/json' }));
