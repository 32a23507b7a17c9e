import { adoptStyle } from '../view/dom/adoptStyle.ts';
import { remove } from '../view/dom/children.ts';
import { cloneFigure, type EmbedTemplate } from './loading/embedTemplate.ts';
import { inlineStory } from './loading/inlineStory.ts';

/**
 * The figure in an element's shadow root: the served one; else the one in a declarative template among its children,
 * which markup set by a script leaves as it is; else a copy of `blank`. A served style that the page's policy has
 * refused is made good by the one of `blank`.
 * @param src the address of the story that the element is to show; `null` for that of `blank`
 * @returns `null` where there is none
 */
export function figureRoot(
  host: HTMLElement,
  blank: EmbedTemplate | null,
  src: string | null,
): HTMLElement | null {
  const shadow = host.shadowRoot ?? attached(host, blank, src);
  if (!shadow) return null;
  if (blank && !isStyled(shadow)) adoptStyle(shadow, blank.css);
  return shadow.querySelector<HTMLElement>('.figure');
}

function attached(host: HTMLElement, blank: EmbedTemplate | null, src: string | null): ShadowRoot | null {
  const template = host.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  const served = template?.content.querySelector('.figure') ? template.content : null;
  const content = served ?? (blank && cloneFigure(blank));
  if (!content) return null;
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.appendChild(content);
  if (!served && blank && !isOf(blank, host, src)) emptied(shadow.querySelector('.figure'));
  if (template) remove(template);
  return shadow;
}

/** Shows nothing of the story that a figure was made for, and leads to no page of it. */
function emptied(figure: Element | null): void {
  figure?.setAttribute('data-blank', '');
  figure?.removeAttribute('data-page');
}

/** Whether an element shows the story of a blank: else that of the blank keeps its room, and nothing of it is shown. */
function isOf(blank: EmbedTemplate, host: HTMLElement, src: string | null): boolean {
  if (inlineStory(host)) return false;
  return src === null || new URL(src, host.baseURI).href === blank.src;
}

/** Whether a style of the served markup is in force: one that was refused has no sheet. */
const isStyled = (shadow: ShadowRoot): boolean =>
  shadow.adoptedStyleSheets.length > 0 || [...shadow.querySelectorAll('style')].some(({ sheet }) => sheet);
