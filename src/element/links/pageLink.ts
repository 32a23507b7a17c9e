import type { LiveFigure } from '../liveFigure.ts';
import { viewLink } from './viewLink.ts';

/** The page that a figure was served with the address of, at the shown view; `null` where there is none. */
export function pageLink(root: HTMLElement, figure: LiveFigure): string | null {
  const page = root.getAttribute('data-page');
  const defaults = figure.defaults(() => null);
  return page && defaults && figure.state ? viewLink(page, figure.state, defaults, figure.words.lang) : null;
}
