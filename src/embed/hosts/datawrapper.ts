/**
 * The object of Datawrapper, posted unasked: a height in CSS pixels under an id. Newer snippets look for the frame
 * that posted it; older ones for the one whose `src` holds the id, by `iframe[src*='<id>']`. So the id is host and
 * path of the frame's own address, which stand in the `src` of this map's frames alone: of two in one article an older
 * snippet gives both the later height. There is none where they would not stand between quotes, or the address has no host.
 * @param address the frame's own
 * @returns what is heard, which is nothing, and the messages for a height in CSS pixels
 * @see https://github.com/datawrapper/datawrapper `libs/chart-core/lib/dw/chart.js`
 * @example datawrapper(new URL('https://maps.example/tally/embed.html?state=CA')).messages({ height: 700 })
 * // [{ 'datawrapper-height': { 'maps.example/tally/embed.html': 700 } }]
 */
export function datawrapper({ host, pathname }: URL) {
  const id = `${host}${pathname}`;
  const isSafe = host !== '' && id.length <= 500 && /^[\w./:%~-]+$/.test(id);
  return {
    heard: (_data: unknown): boolean => false,
    messages: ({ height }: { readonly height: number }): readonly object[] =>
      isSafe ? [{ 'datawrapper-height': { [id]: height } }] : [],
  };
}
