import type { Actions } from '../../view/actions.ts';
import { copyCitation } from '../../view/announce/copy.ts';
import { listenToFigure } from '../../view/listen.ts';
import { onWidthChange } from '../visibility/onWidthChange.ts';
import { pauseOutOfView } from '../visibility/pauseOutOfView.ts';
import type { LiveFigure } from './liveFigure.ts';

/** Connects a figure to its reader and its window until `signal` is aborted. */
export function connectFigure(
  root: HTMLElement,
  figure: LiveFigure,
  { openDialog, retry }: Pick<Actions, 'openDialog' | 'retry'>,
  signal: AbortSignal,
): void {
  const actions: Actions = {
    words: () => figure.words,
    act: (transition) => figure.act(transition),
    hover: (postal) => figure.hover(postal),
    drag: (isDragging) => figure.drag(isDragging),
    togglePlay: () => figure.togglePlay(),
    openDialog,
    copyCitation: (button) => void copyCitation(root, button, figure.words),
    retry,
  };
  listenToFigure(root, actions, signal);
  pauseOutOfView(root, () => figure.state?.playing && figure.pause(), signal);
  // A browser may restore the old values of fields.
  addEventListener('pageshow', () => figure.renders.renderAll(), { signal });
  addEventListener('beforeprint', () => figure.renders.flush(), { signal });
  onWidthChange(root, () => figure.renders.renderAll(), signal);
  // The width may be another one than when the figure was taken out.
  figure.renders.renderAll();
}
