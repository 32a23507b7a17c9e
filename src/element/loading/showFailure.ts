import type { Messages } from '../../i18n/en.ts';
import { notify } from '../../view/announce/liveRegion.ts';
import { warnError } from '../warnings.ts';

/**
 * Tells the reader in one sentence that the figure could not be loaded, and the author in the console why.
 * @param root the figure; `null` where there is none to show the sentence in
 * @param words the words of the interface that the figure is shown in
 */
export function showFailure(root: HTMLElement | null, words: Messages, error: unknown): void {
  if (root) notify(root, words.loadFailed, words.lang);
  warnError(error);
}
