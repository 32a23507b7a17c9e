/** A script that sets an attribute of a node to the theme that the query asks for, if it is one that the element knows. */
const setTheme = (node: string, attribute: string): string =>
  `<script data-cfasync="false">{let t=new URLSearchParams(location.search).get('theme');/^(light|dark|auto)$/.test(t)&&${node}.setAttribute('${attribute}',t)}</script>`;

/**
 * The first child of each `<tally-map>`: sets the theme that the query asks for before anything is painted, so
 * that a dark article never flashes white.
 */
export const themeScript = setTheme('document.currentScript.parentNode', 'theme');

/** The same for the page's root, in the head: what stands above the element may be painted before it is there. */
export const rootThemeScript = setTheme('document.documentElement', 'data-theme');

/**
 * The same for the embed, which also takes what hosts ask of Datawrapper's frames: `dark=true|false|auto` for the
 * theme, and `transparent`, `plain` and `static` with `true`.
 */
export const frameScript =
  '<script data-cfasync="false">' +
  "{let e=document.currentScript.parentNode,q=new URLSearchParams(location.search),s='setAttribute',t=q.get('theme')||{true:'dark',auto:'auto'}[q.get('dark')];/^(light|dark|auto)$/.test(t)&&e[s]('theme',t);for(t of['transparent','plain','static'])q.get(t)=='true'&&e[s](t,'')}</script>";
