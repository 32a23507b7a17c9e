import type { Postal } from '../../../geography/jurisdictions.ts';
import { typedState } from '../../../i18n/names/typeahead.ts';
import type { Actions } from '../../actions.ts';

/** How long a pause ends what was typed, in milliseconds. */
const pause = 1000;

/**
 * Collects letters that are typed in a row and finds the state that they mean, if they mean one. A space counts
 * where it follows letters.
 */
export function typing(words: Actions['words']): (key: string, from: Postal) => Postal | undefined {
  let text = '';
  let last = 0;
  return (key, from) => {
    const now = performance.now();
    if (now - last > pause) text = '';
    if (!/^[\p{L} ]$/u.test(key) || (key === ' ' && text === '')) return undefined;
    last = now;
    text += key;
    const found = typedState(text, from, words());
    if (found || text === key) return found;
    text = key.trim();
    return text ? typedState(text, from, words()) : undefined;
  };
}
