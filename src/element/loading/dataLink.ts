import { setAttributes } from '../../view/dom/attributes.ts';

/** The link to a story's data: to the story's URL, or for an inline story to a blob. */
export class DataLink {
  /** The URL of the blob. There is at most one. */
  #blobUrl: string | undefined;

  /**
   * Points a link at the data.
   * @param file the JSON of the story
   * @param name the name of an inline story's file, without its extension
   * @param src the URL of the story; `null` for an inline story
   */
  point(link: Element, file: string, name: string, src: string | null): void {
    this.release();
    if (src === null) this.#blobUrl = URL.createObjectURL(new Blob([file], { type: 'application/json' }));
    setAttributes(link, {
      href: src ?? (this.#blobUrl as string),
      download: src === null ? `${name}.json` : '',
    });
  }

  /** Releases the blob. */
  release(): void {
    if (this.#blobUrl) URL.revokeObjectURL(this.#blobUrl);
    this.#blobUrl = undefined;
  }
}
