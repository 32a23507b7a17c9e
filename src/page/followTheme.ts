import type { TallyMapElement } from '../element/tallyMapElement.ts';

/** Keeps the page's root at the theme of its map, so that ground, scroll bars and article are never of another. */
export function followTheme(map: TallyMapElement, root: HTMLElement): void {
  const figure = map.shadowRoot?.querySelector('[data-theme]');
  const follow = () => root.setAttribute('data-theme', map.theme);
  follow();
  if (figure) new MutationObserver(follow).observe(figure, { attributeFilter: ['data-theme'] });
}
