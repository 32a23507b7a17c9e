import type { LiveFigure } from '../figure/liveFigure.ts';
import { viewLink } from './viewLink.ts';

/** The address of the story's page at the shown view; `null` if the figure was served without the page's address. */
export function pageLink(root: HTMLElement, figure: LiveFigure): string | null {
  const page = root.getAttribute('data-page');
  const defaults = figure.defaults(() => null);
  return page && defaults && figure.state ? viewLink(page, figure.state, defaults, figure.words.lang) : null;
}
