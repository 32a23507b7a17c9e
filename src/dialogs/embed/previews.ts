import type { EmbedMessages } from '../../i18n/embedMessages.ts';
import { replaceChildren } from '../../view/dom/children.ts';
import { element } from '../../view/dom/element.ts';
import { previewSizes } from './snippets/frameHeights.ts';

type PreviewName = keyof typeof previewSizes;

/** The embed at two widths, made smaller; what is in it cannot be used. */
export const previews = (document: Document, words: EmbedMessages): HTMLElement =>
  element(
    document,
    'div',
    { class: 'previews' },
    ...(Object.keys(previewSizes) as PreviewName[]).map((name) => preview(document, name, words)),
  );

function preview(document: Document, name: PreviewName, words: EmbedMessages): HTMLElement {
  const { width, height } = previewSizes[name];
  const size = ` ${words.pixelsWide(width)} `;
  return element(
    document,
    'figure',
    {},
    element(document, 'div', { class: `preview ${name}`, inert: '' }),
    element(
      document,
      'figcaption',
      {},
      element(document, 'b', {}, words.previewNames[name]),
      size,
      element(document, 'b', {}, words.pixelsHigh(height)),
    ),
  );
}

/** Shows an address in the previews; in new frames, since another address of the same would be an entry in the history. */
export function showPreviews(form: Element, address: string, title: string): void {
  for (const box of form.querySelectorAll('.preview')) {
    if (box.querySelector('iframe')?.getAttribute('src') === address) continue;
    const attributes = { src: address, title, loading: 'lazy', scrolling: 'no', tabindex: '-1' };
    replaceChildren(box, element(box.ownerDocument, 'iframe', attributes));
  }
}
