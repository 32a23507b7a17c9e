/** A script that sets an attribute of a node to the theme in the query, if it is a known one. @param node in JavaScript */
const setTheme = (node: string, attribute: string): string =>
  `<script data-cfasync="false">{let t=new URLSearchParams(location.search).get('theme');/^(light|dark|auto)$/.test(t)&&${node}.setAttribute('${attribute}',t)}</script>`;

/**
 * The first child of each `<tally-map>`. It sets the theme in the query before the first paint, so that a dark article never
 * flashes white.
 */
export const themeScript = setTheme('document.currentScript.parentNode', 'theme');

/** Sets the theme of the page's root. It is in the head, since the content above the element may be painted first. */
export const rootThemeScript = setTheme('document.documentElement', 'data-theme');

/**
 * The first child of the element in a framed map. It sets the theme, and reads the parameters of Datawrapper's frames too:
 * `dark=true|false|auto` for the theme, and `transparent=true`, `plain=true` and `static=true`.
 */
export const frameScript =
  '<script data-cfasync="false">' +
  "{let e=document.currentScript.parentNode,q=new URLSearchParams(location.search),s='setAttribute',t=q.get('theme')||{true:'dark',auto:'auto'}[q.get('dark')];/^(light|dark|auto)$/.test(t)&&e[s]('theme',t);for(t of['transparent','plain','static'])q.get(t)=='true'&&e[s](t,'')}</script>";
