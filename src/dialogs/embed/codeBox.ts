import type { EmbedMessages } from '../../i18n/embedMessages.ts';
import { element } from '../../view/dom/element.ts';
import type { WayName } from './snippets/ways.ts';

/** What is pasted, still empty, and the button that copies it. It scrolls, and so can have the focus. */
export const codeBox = (document: Document, of: 'iframe' | 'other', { copy }: EmbedMessages): HTMLElement =>
  element(
    document,
    'div',
    { class: 'code', role: 'group', 'data-code': of },
    element(document, 'code', { tabindex: '0', lang: 'en', translate: 'no' }),
    element(document, 'button', { type: 'button', 'data-embed': 'copy' }, copy),
  );

/** Shows in a box what is pasted for a way. */
export function fillCodeBox(box: Element, way: WayName, text: string, words: EmbedMessages): void {
  box.setAttribute('aria-label', words.codeOf(words.ways[way]));
  const code = box.querySelector('code') as HTMLElement;
  code.textContent = text;
  code.scrollTop = 0;
}
