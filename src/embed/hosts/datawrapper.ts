/**
 * Datawrapper's snippets, which get an object unasked: a height in CSS pixels under an id. Newer snippets resize the frame
 * that has posted it, older ones `iframe[src*='<id>']`. Therefore the id is host and path of the frame's URL. In older
 * snippets two frames of one map get the later height. There is no message if the id could end the selector's string, or if
 * the URL has no host.
 * @param url the frame's own
 * @returns the messages for a height in CSS pixels
 * @see https://github.com/datawrapper/datawrapper `libs/chart-core/lib/dw/chart.js`
 * @example datawrapper(new URL('https://maps.example/tally/embed.html?state=CA')).messages({ height: 700 })
 * // [{ 'datawrapper-height': { 'maps.example/tally/embed.html': 700 } }]
 */
export function datawrapper({ host, pathname }: URL) {
  const id = `${host}${pathname}`;
  const isSafe = host !== '' && id.length <= 500 && /^[\w./:%~-]+$/.test(id);
  return {
    messages: ({ height }: { readonly height: number }): readonly object[] =>
      isSafe ? [{ 'datawrapper-height': { [id]: height } }] : [],
  };
}
