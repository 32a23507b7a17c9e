import type { DialogName } from '../view/actions.ts';
import { feedback } from '../view/announce/feedback.ts';
import type { Model } from '../view/model.ts';
import type { LiveFigure } from './liveFigure.ts';
import type { Runtime } from './runtime.ts';
import { warnError } from './warnings.ts';

/** What a dialog of a figure's foot is opened with. */
export interface Opening extends Pick<Runtime, 'sharing'> {
  readonly root: HTMLElement;
  readonly figure: LiveFigure;
  /** Opens the dialog of the embeds, where there is one. */
  readonly embed: ((root: HTMLElement, model: () => Model) => Promise<void>) | null;
  /** The address of the page that shows this view, where one is known. */
  readonly link: () => string | null;
  /** The address that the shown story was fetched from; `null` where it stands in the document. */
  readonly source: () => string | null;
}

/** Opens a dialog whose code is loaded now; where it cannot be, that is told behind the button. */
export async function openDialog(
  name: DialogName,
  button: HTMLElement,
  { root, figure, sharing, embed, link, source }: Opening,
): Promise<void> {
  const model = () => figure.model as Model;
  try {
    if (name === 'embed') return await embed?.(root, model);
    const { openShare } = await sharing();
    openShare(root, { model, link, source });
  } catch (error) {
    feedback(root, button, figure.words.openFailed);
    warnError(error);
  }
}
