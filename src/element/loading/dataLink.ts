import { jsonText } from '../../lib/jsonText.ts';
import type { Story } from '../../story/form/schema.ts';
import { storyName } from '../../story/storyName.ts';
import { setAttributes } from '../../view/dom/attributes.ts';

/** The link to a story's data. It leads to the story's address, or for an inline story to a file made of it. */
export class DataLink {
  /** The address of the file, of which there is at most one. */
  #file: string | undefined;

  /** @param src the address of the story; `null` for an inline story */
  point(link: Element, story: Story, src: string | null): void {
    this.release();
    if (src === null) this.#file = createFile(story);
    const download = src === null ? `${storyName(story, null)}.json` : '';
    setAttributes(link, { href: src ?? (this.#file as string), download });
  }

  /** Releases the file. */
  release(): void {
    if (this.#file) URL.revokeObjectURL(this.#file);
    this.#file = undefined;
  }
}

const createFile = (story: Story): string =>
  URL.createObjectURL(new Blob([`${jsonText(story)}\n`], { type: 'application/json' }));
