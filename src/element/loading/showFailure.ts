import type { Messages } from '../../i18n/en.ts';
import { notify } from '../../view/announce/liveRegion.ts';
import { warnError } from '../warnings.ts';

/**
 * Notifies the reader that the figure could not be loaded, and warns the author on the console why.
 * @param root the figure; `null` where there is none to show the sentence in
 * @param words the words of the interface that the figure is shown in
 */
export function showFailure(root: HTMLElement | null, words: Messages, error: unknown): void {
  if (root) notify(root, words.loadFailed, words.lang);
  warnError(error);
}
