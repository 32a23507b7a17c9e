import { replaceChildren } from '../../view/dom/children.ts';
import { element } from '../../view/dom/element.ts';
import type { EmbedMessages } from './embedModel.ts';
import { previewSizes } from './snippets/frameHeights.ts';

type PreviewName = keyof typeof previewSizes;

/** Boxes that show the embed at two widths, scaled down and inert. */
export const previews = (document: Document, words: EmbedMessages): HTMLElement =>
  element(
    document,
    'div',
    { class: 'previews' },
    ...(Object.keys(previewSizes) as PreviewName[]).map((name) => preview(document, name, words)),
  );

function preview(document: Document, name: PreviewName, { previewNames }: EmbedMessages): HTMLElement {
  const { width, height } = previewSizes[name];
  return element(
    document,
    'figure',
    {},
    element(document, 'div', { class: `preview ${name}`, inert: '' }),
    element(
      document,
      'figcaption',
      {},
      element(document, 'b', {}, previewNames[name]),
      ` ${width} × ${height} px`,
    ),
  );
}

/** Shows an address in the previews. Each gets a new frame: a frame that navigates would add an entry to the history. */
export function showPreviews(form: Element, address: string, title: string): void {
  for (const box of form.querySelectorAll('.preview')) {
    if (box.querySelector('iframe')?.getAttribute('src') === address) continue;
    const attributes = { src: address, title, loading: 'lazy', scrolling: 'no', tabindex: '-1' };
    replaceChildren(box, element(box.ownerDocument, 'iframe', attributes));
  }
}
