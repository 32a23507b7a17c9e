import { parseUrl } from '../../lib/parseUrl.ts';
import { adoptStyle } from '../../view/dom/adoptStyle.ts';
import { remove } from '../../view/dom/children.ts';
import { TallyMapChangeEvent } from '../changeEvent.ts';
import { cloneFigure, type EmbedTemplate } from '../loading/embedTemplate.ts';
import { inlineStory } from '../loading/loadStory.ts';
import type { RequestQueue } from '../loading/requestQueue.ts';
import { StoryLoader } from '../loading/storyLoader.ts';
import { LiveFigure } from './liveFigure.ts';
import { pageLink } from './pageLink.ts';

/** The figure of an element, with the loader of its story. */
export interface AdoptedFigure {
  readonly root: HTMLElement;
  readonly figure: LiveFigure;
  readonly loader: StoryLoader;
  /** The URL of the page that shows this view; `null` if it is unknown. */
  readonly link: () => string | null;
}

/**
 * Adopts the figure of an element and makes it live. Its changes become events of the element.
 * @param src the URL of the story that the element names; `null` if it names none
 * @param queue the requests to the element so far
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
  const url = () => src() ?? template?.src ?? null;
  const loader = new StoryLoader({ host, root, figure, queue, url });
  return { root, figure, loader, link: pageLink(root, figure) };
}

/**
 * The figure in an element's shadow root: the served one; else the one in a declarative template among its children, which
 * markup set by a script leaves there; else a copy of the script's own template. If the page's policy has refused the
 * served style, the template's style replaces it.
 * @param src the URL of the story that the element names; `null` for the template's story
 * @returns `null` if there is no figure
 */
function figureRoot(
  host: HTMLElement,
  template: EmbedTemplate | null,
  src: string | null,
): HTMLElement | null {
  const shadow = host.shadowRoot ?? attachFigure(host, template, src);
  if (!shadow) return null;
  if (template && !isStyled(shadow)) adoptStyle(shadow, template.css);
  return shadow.querySelector<HTMLElement>('.figure');
}

function attachFigure(
  host: HTMLElement,
  template: EmbedTemplate | null,
  src: string | null,
): ShadowRoot | null {
  const declared = host.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  const served = declared?.content.querySelector('.figure') ? declared.content : null;
  const content = served ?? (template && cloneFigure(template));
  if (!content) return null;
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.appendChild(content);
  if (!served && template && !isStoryOf(template, host, src)) hideStory(shadow.querySelector('.figure'));
  if (declared) remove(declared);
  return shadow;
}

/** Hides the story of a figure, and its page. The figure keeps its size until another story is loaded. */
function hideStory(figure: Element | null): void {
  figure?.setAttribute('data-blank', '');
  figure?.removeAttribute('data-page');
}

/** Whether the story of an element is that of a template. */
function isStoryOf(template: EmbedTemplate, host: HTMLElement, src: string | null): boolean {
  if (inlineStory(host)) return false;
  return src === null || parseUrl(src, host.baseURI)?.href === template.src;
}

/** Whether a served style is applied: one that the page's policy has refused has no sheet. */
const isStyled = (shadow: ShadowRoot): boolean =>
  shadow.adoptedStyleSheets.length > 0 || [...shadow.querySelectorAll('style')].some(({ sheet }) => sheet);
