import type { Html } from '../../view/dom/htmlOf.ts';
import type { EmbedMessages } from './embedModel.ts';
import { type WayName, wayLabel } from './snippets/ways.ts';

/** An empty box for the code of an embed, with a button that copies it. The code can be focused, so that the keyboard can scroll it. */
export const codeBox = (html: Html, kind: 'iframe' | 'other', { copy }: EmbedMessages): HTMLElement =>
  html.div(
    { class: 'code', role: 'group', 'data-code': kind },
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
