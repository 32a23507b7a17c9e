import { jurisdictionOf, type Postal } from '../domain/jurisdictions.ts';
import { spoken } from '../domain/sentences.ts';
import type { Standing } from '../domain/snapshot.ts';
import type { ViewState } from '../state/viewState.ts';
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

/** Speaks a stop that the slider does not speak itself, and a state that is pinned or let go. */
export function speakChange(root: Element, model: Model, before: ViewState): void {
  const { state, sentence, words } = model;
  const { activeElement } = root.getRootNode() as ShadowRoot;
  if (state.at !== before.at && activeElement?.getAttribute('part') !== 'slider')
    speak(root, spoken(sentence));
  if (state.state !== before.state)
    speak(root, state.state ? pinnedWords(model, state.state) : words.unpinned);
}

function pinnedWords({ dataset, snapshot, words }: Model, postal: Postal): string {
  const { level } = snapshot.standings.get(postal) as Standing;
  return words.pinned(jurisdictionOf(postal).name, dataset.levels[level].label);
}
