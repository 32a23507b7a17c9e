/**
 * The JSON string with the context `iframe.resize` that Embedly and Medium take, posted unasked: a height in CSS
 * pixels and the `src` of the frame that it is for. Hosts add to an address what is not ours to repeat; so the `src`
 * is the frame's own address with our own parameters alone.
 * @param address the frame's own
 * @returns what is heard, which is nothing, and the messages for a height in CSS pixels
 * @see https://github.com/datawrapper/datawrapper `libs/chart-core/lib/dw/chart.js`, "Medium"
 * @example iframeResize(new URL('https://maps.example/embed.html?utm_source=x&state=CA#top')).messages({ height: 700 })
 * // ['{"src":"https://maps.example/embed.html?state=CA","context":"iframe.resize","height":700}']
 */
export function iframeResize({ protocol, origin, pathname, search }: URL) {
  const ours = search.slice(1).split('&').filter(isOurs);
  const src = `${origin}${pathname}${ours.length > 0 ? `?${ours.join('&')}` : ''}`;
  const isOnTheWeb = /^https?:$/.test(protocol);
  return {
    heard: (_data: unknown): boolean => false,
    messages: ({ height }: { readonly height: number }): readonly string[] =>
      isOnTheWeb ? [JSON.stringify({ src, context: 'iframe.resize', height })] : [],
  };
}

/** A parameter of the embed, as it stands in a query; the values of ours hold no other characters. */
const isOurs = (pair: string): boolean =>
  /^(count|at|state|view|open|theme|lang|dark|transparent|plain|static)=[\w-]{1,40}$/.test(pair);
