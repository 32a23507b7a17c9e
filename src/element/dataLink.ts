import { recordName } from '../dialogs/share/files.ts';
import type { Story } from '../domain/story.ts';

/**
 * Leads a link to the data to where the record was taken from: its address, or a file made of the record that stands in
 * the document. There is one such file an element at most.
 */
export class DataLink {
  /** The address of the file, where there is one. */
  #file: string | undefined;

  /** @param src the address of the record; `null` where it stands in the document */
  lead(link: Element, story: Story, src: string | null): void {
    this.release();
    if (src === null) this.#file = fileOf(story);
    link.setAttribute('href', src ?? (this.#file as string));
    link.setAttribute('download', src === null ? recordName(story, null, 'json') : '');
  }

  /** Gives the file up. */
  release(): void {
    if (this.#file) URL.revokeObjectURL(this.#file);
    this.#file = undefined;
  }
}

const fileOf = (story: Story): string =>
  URL.createObjectURL(new Blob([`${JSON.stringify(story, null, 2)}\n`], { type: 'application/json' }));
