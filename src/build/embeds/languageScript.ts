/**
 * Leads from a frame to that of another language, where the query asks for one that the head has an alternate of:
 * `embed.html?lang=es` was the address of the Spanish map before each language had one of its own. Nothing of the
 * document is read on, so that neither is anything painted nor a height told. It stands behind the links.
 */
export const languageScript =
  "<script>{let l=new URLSearchParams(location.search).get('lang')?.toLowerCase().split('-')[0];for(let a of document.querySelectorAll('link[hreflang]'))if(l==a.hreflang){stop();location.replace(a.href+location.search+location.hash);break}}</script>";
