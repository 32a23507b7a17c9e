import type { DialogName } from '../../view/actions.ts';
import { feedback } from '../../view/announce/feedback.ts';
import type { Model } from '../../view/model.ts';
import type { Runtime } from '../runtime.ts';
import { warnError } from '../warnings.ts';
import type { LiveFigure } from './liveFigure.ts';

/** What the dialogs of a figure's footer need. */
export interface DialogContext extends Pick<Runtime, 'loadSharing'> {
  readonly root: HTMLElement;
  readonly figure: LiveFigure;
  /** Opens the dialog of the embeds; `null` if the page has none. */
  readonly openEmbed: ((root: HTMLElement, model: () => Model) => Promise<void>) | null;
  /** The address of the page that shows this view; `null` if it is unknown. */
  readonly link: () => string | null;
  /** The address that the shown story was fetched from; `null` for an inline story. */
  readonly source: () => string | null;
  /** The file of the shown story. */
  readonly file: () => string;
}

/** Loads the code of a dialog and opens it. If the code cannot be loaded, the button says so. */
export async function loadDialog(
  name: DialogName,
  button: HTMLElement,
  { root, figure, loadSharing, openEmbed, link, source, file }: DialogContext,
): Promise<void> {
  const model = () => figure.model as Model;
  try {
    if (name === 'embed') return await openEmbed?.(root, model);
    const { openShare } = await loadSharing();
    openShare(root, { model, link, source, file });
  } catch (error) {
    feedback(root, button, figure.words.openFailed);
    warnError(error);
  }
}
