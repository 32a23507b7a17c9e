import type { DialogName } from '../../view/actions.ts';
import { feedback } from '../../view/announce/feedback.ts';
import type { Model } from '../../view/model.ts';
import type { Runtime } from '../runtime.ts';
import { warnError } from '../warnings.ts';
import type { AdoptedFigure } from './adoptFigure.ts';

/** The context of the dialogs that a figure's footer opens. */
export interface DialogContext extends AdoptedFigure, Pick<Runtime, 'loadSharing'> {
  /** Opens the embed dialog; `null` if the page has none. */
  readonly openEmbed: ((root: HTMLElement, model: () => Model) => Promise<void>) | null;
}

/** Loads the code of a dialog and opens the dialog. If loading fails, feedback at the button says so. */
export async function loadDialog(
  name: DialogName,
  button: HTMLElement,
  { root, figure, loader, loadSharing, openEmbed, link }: DialogContext,
): Promise<void> {
  const model = () => figure.model as Model;
  try {
    if (name === 'embed') return await openEmbed?.(root, model);
    const { openShare } = await loadSharing();
    openShare(root, { model, link, source: () => loader.source, file: () => loader.file });
  } catch (error) {
    feedback(root, button, figure.words.openFailed);
    warnError(error);
  }
}
