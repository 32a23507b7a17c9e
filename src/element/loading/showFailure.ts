import type { Messages } from '../../i18n/en.ts';
import { notify } from '../../view/announce/liveRegion.ts';
import { warnError } from '../warnings.ts';

/**
 * Tells the reader in one sentence that the figure could not be loaded, and the author in the console why.
 * @param root the figure; `null` where there is none to show the sentence in
 * @param words the words of the interface that the figure is shown in
 * @param sentence which of them to show
 */
export function showFailure(
  root: HTMLElement | null,
  words: Messages,
  sentence: 'loadFailed' | 'nothingLoaded' | 'otherFailed',
  error: unknown,
): void {
  if (root) notify(root, words[sentence], words.lang);
  warnError(error);
}
