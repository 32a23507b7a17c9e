import { setAttributes } from '../../view/dom/attributes.ts';

/** The link that saves a story's data. It leads to a blob: browsers open a file of another site instead of saving it. */
export class DataLink {
  /** The URL of the blob. There is at most one. */
  #blobUrl: string | undefined;

  /**
   * Points a link at the data.
   * @param file the JSON of the story
   * @param name the name of the saved file, without its extension
   */
  point(link: Element, file: string, name: string): void {
    this.release();
    this.#blobUrl = URL.createObjectURL(new Blob([file], { type: 'application/json' }));
    setAttributes(link, { href: this.#blobUrl, download: `${name}.json` });
  }

  /** Releases the blob. */
  release(): void {
    if (this.#blobUrl) URL.revokeObjectURL(this.#blobUrl);
    this.#blobUrl = undefined;
  }
}
