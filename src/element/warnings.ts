import type { Messages } from '../i18n/en.ts';
import { notify } from '../view/announce/liveRegion.ts';

/**
 * Warns on the console of an unknown value of an attribute, a property or a parameter.
 * @param allowed completes "Use …"
 * @example warnUnknownValue('view', 'globe', 'one of map, tiles')
 * // <tally-map>: unknown value "globe" for "view". Use one of map, tiles.
 */
export const warnUnknownValue = (name: string, value: string, allowed: string): void =>
  console.warn(`<tally-map>: unknown value "${value}" for "${name}". Use ${allowed}.`);

/** The most characters of an error that the console shows. In a file that is no story, every line may be wrong. */
const longest = 5000;

/** Shows the message of an error on the console. */
export function warnError(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  console.warn(`<tally-map>: ${message.length > longest ? `${message.slice(0, longest)}…` : message}`);
}

/**
 * Notifies the reader that the figure could not be loaded, and warns the author on the console why.
 * @param root the figure, which shows the notice; `null` if there is none
 * @param words the words of the shown language
 */
export function showFailure(root: HTMLElement | null, words: Messages, error: unknown): void {
  if (root) notify(root, words.loadFailed, words);
  warnError(error);
}
