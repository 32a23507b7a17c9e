/**
 * Embedly and Medium, which get a JSON string unasked: the context `iframe.resize`, a height in CSS pixels and the `src` of
 * the frame. The `src` has only our parameters, since hosts may add private ones to the URL.
 * @param url the frame's own
 * @returns the messages for a height in CSS pixels
 * @see https://github.com/datawrapper/datawrapper `libs/chart-core/lib/dw/chart.js`, "Medium"
 * @example embedly(new URL('https://maps.example/embed.html?utm_source=x&state=CA#top')).messages({ height: 700 })
 * // ['{"src":"https://maps.example/embed.html?state=CA","context":"iframe.resize","height":700}']
 */
export function embedly({ protocol, origin, pathname, search }: URL) {
  const ours = search.slice(1).split('&').filter(isOurs);
  const src = `${origin}${pathname}${ours.length > 0 ? `?${ours.join('&')}` : ''}`;
  const hasUrl = /^https?:$/.test(protocol);
  return {
    messages: ({ height }: { readonly height: number }): readonly string[] =>
      hasUrl ? [JSON.stringify({ src, context: 'iframe.resize', height })] : [],
  };
}

/** Whether a pair of a query is one of our parameters with a possible value. */
const isOurs = (pair: string): boolean =>
  /^(count|at|state|view|open|theme|lang|dark|transparent|plain|static)=[\w-]{1,40}$/.test(pair);
