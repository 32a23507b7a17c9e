/**
 * Datawrapper's snippets, which get an object unasked: a height in CSS pixels under an id. Newer snippets look for the frame
 * that posted it, older ones for `iframe[src*='<id>']`. So the id is host and path of the frame's own address, which no other
 * frame has in its `src`; an older snippet gives two frames of one map the later height. There is no message if the id
 * would break out of the selector's quotes, or if the address has no host.
 * @param address the frame's own
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
