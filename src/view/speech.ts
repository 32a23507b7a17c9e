import { ensure, setAttributes, setText } from './elements.ts';
import type { Model } from './model.ts';

/** The places that speak: the live region, and the notice of what went wrong. Both are empty when served. */
export function updateSpeech(root: Element, { words }: Model): void {
  setAttributes(ensure(root, 'p', { part: 'status' }), { role: 'status' });
  const notice = ensure(root, 'div', { part: 'notice' });
  setAttributes(notice, { role: 'alert' });
  ensure(notice, 'p');
  const retry = ensure(notice, 'button', { part: 'retry' });
  setAttributes(retry, { type: 'button' });
  setText(retry, words.retry);
}

/** Says something in the live region. */
export const speak = (root: Element, text: string): void => {
  const status = root.querySelector('[part=status]');
  if (status) setText(status, text);
};

/** Shows what went wrong in one sentence, or takes the notice away with `null`. */
export function notify(root: Element, sentence: string | null): void {
  const notice = root.querySelector('[part=notice]');
  notice?.toggleAttribute('data-shown', sentence !== null);
  const text = notice?.querySelector('p');
  if (text) setText(text, sentence ?? '');
}
