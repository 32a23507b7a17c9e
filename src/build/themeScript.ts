/** A script that sets an attribute of a node to the theme that the query asks for, if it is one that the element knows. */
const setTheme = (node: string, attribute: string): string =>
  `<script>{let t=new URLSearchParams(location.search).get('theme');/^(light|dark|auto)$/.test(t)&&${node}.setAttribute('${attribute}',t)}</script>`;

/**
 * The first child of each `<tally-map>`: sets the theme that the query asks for before anything is painted, so
 * that a dark article never flashes white. At most 300 bytes.
 */
export const themeScript = setTheme('document.currentScript.parentNode', 'theme');

/** The same for the page's root, in the head: what stands above the element may be painted before it is there. */
export const rootThemeScript = setTheme('document.documentElement', 'data-theme');
