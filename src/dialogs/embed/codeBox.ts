import type { Html } from '../../view/dom/element.ts';
import type { EmbedMessages } from './embedModel.ts';
import { type WayName, wayLabel } from './snippets/ways.ts';

/** An empty box for the code of an embed, with a button that copies it. The code scrolls, so it can be focused. */
export const codeBox = (html: Html, of: 'iframe' | 'other', { copy }: EmbedMessages): HTMLElement =>
  html.div(
    { class: 'code', role: 'group', 'data-code': of },
    html.code({ tabindex: '0', lang: 'en', translate: 'no' }),
    html.button({ type: 'button', 'data-embed': 'copy' }, copy),
  );

/** Fills a box with the code of a way of embedding. */
export function fillCodeBox(box: Element, way: WayName, text: string, words: EmbedMessages): void {
  box.setAttribute('aria-label', words.codeOf(wayLabel(way, words)));
  const code = box.querySelector('code') as HTMLElement;
  code.textContent = text;
  code.scrollTop = 0;
}
