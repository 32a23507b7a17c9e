import { setAttributes } from '../../view/dom/attributes.ts';

/** The link to a story's data. It leads to the story's address, or for an inline story to a file made of it. */
export class DataLink {
  /** The address of the file, of which there is at most one. */
  #made: string | undefined;

  /**
   * @param file the file of the story
   * @param name what it is called if it has no address, without the ending
   * @param src the address of the story; `null` for an inline story
   */
  point(link: Element, file: string, name: string, src: string | null): void {
    this.release();
    if (src === null) this.#made = URL.createObjectURL(new Blob([file], { type: 'application/json' }));
    setAttributes(link, {
      href: src ?? (this.#made as string),
      download: src === null ? `${name}.json` : '',
    });
  }

  /** Releases the file that was made. */
  release(): void {
    if (this.#made) URL.revokeObjectURL(this.#made);
    this.#made = undefined;
  }
}
