import { jsonText } from '../../lib/jsonText.ts';
import type { Story } from '../../story/form/schema.ts';
import { storyName } from '../../story/form/storyName.ts';
import { setAttributes } from '../../view/dom/attributes.ts';

/**
 * Leads a link to the data to where the story was taken from: its address, or a file made of the story that stands in
 * the document. There is one such file an element at most.
 */
export class DataLink {
  /** The address of the file, where there is one. */
  #file: string | undefined;

  /** @param src the address of the story; `null` where it stands in the document */
  lead(link: Element, story: Story, src: string | null): void {
    this.release();
    if (src === null) this.#file = fileOf(story);
    const download = src === null ? `${storyName(story, null)}.json` : '';
    setAttributes(link, { href: src ?? (this.#file as string), download });
  }

  /** Gives the file up. */
  release(): void {
    if (this.#file) URL.revokeObjectURL(this.#file);
    this.#file = undefined;
  }
}

const fileOf = (story: Story): string =>
  URL.createObjectURL(new Blob([`${jsonText(story)}\n`], { type: 'application/json' }));
