import { TallyMapChangeEvent } from '../changeEvent.ts';
import type { EmbedTemplate } from '../loading/embedTemplate.ts';
import type { RequestQueue } from '../loading/requestQueue.ts';
import { StoryLoader } from '../loading/storyLoader.ts';
import { figureRoot } from './figureRoot.ts';
import { LiveFigure } from './liveFigure.ts';

/** The figure of an element, with the loader of its story. */
export interface AdoptedFigure {
  readonly root: HTMLElement;
  readonly figure: LiveFigure;
  readonly loader: StoryLoader;
}

/**
 * Adopts the figure of an element and makes it live. Its changes become events of the element.
 * @param src the address of the story that the element names; `null` if it names none
 * @param queue what was asked of the element before
 * @returns `undefined` if the element has no figure
 */
export function adoptFigure(
  host: HTMLElement,
  template: EmbedTemplate | null,
  src: () => string | null,
  queue: RequestQueue,
): AdoptedFigure | undefined {
  const root = figureRoot(host, template, src());
  if (!root) return undefined;
  const figure = new LiveFigure(root, (detail) => host.dispatchEvent(new TallyMapChangeEvent(detail)), queue);
  const address = () => src() ?? template?.src ?? null;
  return { root, figure, loader: new StoryLoader({ host, root, figure, address }) };
}
