import type { Actions } from '../../view/actions.ts';
import { listenToFigure } from '../../view/listenToFigure.ts';
import type { LiveFigure } from './liveFigure.ts';

/** Connects a figure to the reader's input and to the window, until `signal` is aborted. */
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
    retry,
  };
  listenToFigure(root, actions, signal);
  pauseOutOfReach(root, () => figure.state?.playing && figure.pause(), signal);
  // A browser may restore the old values of fields.
  addEventListener('pageshow', () => figure.renders.renderAll(), { signal });
  addEventListener('beforeprint', () => figure.renders.flush(), { signal });
  onWidthChange(root, () => figure.renders.renderAll(), signal);
}

/**
 * Pauses play when nobody can see it, in a hidden tab and when the figure is scrolled out of view, and when nobody can pause
 * it, since a dialog makes the figure inert.
 */
function pauseOutOfReach(figure: Element, pause: () => void, signal: AbortSignal): void {
  const { ownerDocument: document } = figure;
  const observer = new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting === false) pause();
  });
  observer.observe(figure);
  const inertness = new MutationObserver(() => figure.querySelector('.frame[inert]') && pause());
  inertness.observe(figure.querySelector('.frame') ?? figure, { attributeFilter: ['inert'] });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    inertness.disconnect();
  });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && pause(), {
    signal,
  });
}

/**
 * Calls back once an element has a width, and when its width or the size of type changes, but not when its height does, which
 * depends on its content.
 */
function onWidthChange(element: Element, callback: () => void, signal: AbortSignal): void {
  const { documentElement, defaultView } = element.ownerDocument;
  const widthOf = () => `${element.clientWidth} ${defaultView?.getComputedStyle(documentElement).fontSize}`;
  let width = '';
  const observer = new ResizeObserver(() => {
    if (widthOf() === width) return;
    width = widthOf();
    callback();
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
