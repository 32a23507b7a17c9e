import { type Blank, copyOf, sheetOf } from './blank.ts';

/**
 * The figure in an element's shadow root: the served one; else the one in a declarative template among its children,
 * which markup set by a script leaves as it is; else a copy of `blank`. A served style that the page's policy has
 * refused is made good by the one of `blank`.
 * @returns `null` where there is none
 */
export function figureRoot(host: HTMLElement, blank: Blank | null): HTMLElement | null {
  const shadow = host.shadowRoot ?? attached(host, blank);
  if (!shadow) return null;
  if (blank && !isStyled(shadow)) shadow.adoptedStyleSheets = [sheetOf(blank)];
  return shadow.querySelector<HTMLElement>('.figure');
}

function attached(host: HTMLElement, blank: Blank | null): ShadowRoot | null {
  const template = host.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  const content = template?.content.querySelector('.figure') ? template.content : blank && copyOf(blank);
  if (!content) return null;
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.append(content);
  template?.remove();
  return shadow;
}

/** Whether a style of the served markup is in force: one that was refused has no sheet. */
const isStyled = (shadow: ShadowRoot): boolean =>
  shadow.adoptedStyleSheets.length > 0 || [...shadow.querySelectorAll('style')].some(({ sheet }) => sheet);
