/**
 * The first child of each `<tally-map>`: sets the theme that the query asks for before anything is painted, so
 * that a dark article never flashes white. At most 300 bytes; it takes only the words that the element knows.
 */
export const themeScript =
  "<script>{let t=new URLSearchParams(location.search).get('theme');/^(light|dark|auto)$/.test(t)&&document.currentScript.parentNode.setAttribute('theme',t)}</script>";
