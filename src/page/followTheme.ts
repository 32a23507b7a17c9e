import type { TallyMapElement } from '../element/tallyMapElement.ts';

/** Gives the page's root the theme of its map, so that background, scroll bars and article have the same theme. */
export function followTheme(map: TallyMapElement, root: HTMLElement): void {
  const figure = map.shadowRoot?.querySelector('[data-theme]');
  const follow = () => root.setAttribute('data-theme', map.theme);
  follow();
  if (figure) new MutationObserver(follow).observe(figure, { attributeFilter: ['data-theme'] });
}
