import type { Postal } from '../../../geography/places.ts';
import { typeahead } from '../../../i18n/typeahead.ts';
import type { Actions } from '../../actions.ts';

/** The pause after which typing starts again, in milliseconds. */
const pause = 1000;

/**
 * Collects typed letters, and finds the state whose name or code begins with them. A space counts if it follows letters.
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
    const found = typeahead(text, from, words());
    if (found || text === key) return found;
    text = key.trim();
    return text ? typeahead(text, from, words()) : undefined;
  };
}
