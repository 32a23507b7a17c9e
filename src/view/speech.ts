import type { ViewState } from '../state/viewState.ts';
import { wordsOfChange } from './changeWords.ts';
import { setAttributes, setText } from './elements.ts';
import { ensure } from './ensure.ts';
import type { Model } from './model.ts';

/** The places that speak: the live region, and the notice of what went wrong. Both are empty when served. */
export function updateSpeech(root: Element, { words }: Model): void {
  setAttributes(statusOf(root), { role: 'status' });
  const notice = ensure(root, 'div', { part: 'notice' });
  setAttributes(notice, { role: 'alert' });
  ensure(notice, 'p');
  const retry = ensure(notice, 'button', { part: 'retry' });
  setAttributes(retry, { type: 'button' });
  setText(retry, words.retry);
}

/**
 * Says something in the live region: as a new text, since not every screen reader tells of one that changes, and none of
 * one that is said again.
 */
export const speak = (root: Element, text: string): void => {
  statusOf(root).textContent = text;
};

/** The live region. */
const statusOf = (root: Element): Element => ensure(root, 'p', { part: 'status' });

/**
 * Shows what went wrong in one sentence, or takes the notice away with `null`.
 * @param lang the language of the sentence: the figure may still be shown in another
 */
export function notify(root: Element, sentence: string | null, lang: string | null = null): void {
  const notice = root.querySelector('[part=notice]');
  // Its button goes with it.
  if (sentence === null && notice?.querySelector(':focus'))
    root.querySelector<HTMLElement>('[part=slider]')?.focus({ preventScroll: true });
  notice?.toggleAttribute('data-shown', sentence !== null);
  const text = notice?.querySelector('p');
  if (!text) return;
  setAttributes(text, { lang });
  setText(text, sentence ?? '');
}

/** Speaks what a change means, in one message. */
export function speakChange(root: Element, model: Model, before: ViewState): void {
  const said = wordsOfChange(root, model, before);
  if (said) speak(root, said);
}
