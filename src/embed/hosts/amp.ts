/**
 * The object of AMP's amp-iframe, posted unasked. It is also what NPR's Sidechain, `@newswire/frames` and our own
 * `frame.js` take. Where the address says `#amp=1`, the first height is followed by `embed-ready`, once: it takes
 * away the placeholder of an amp-iframe.
 * @param address the frame's own
 * @returns what is heard, which is nothing, and the messages for a height in CSS pixels
 * @see https://github.com/ampproject/amphtml/blob/main/extensions/amp-iframe/amp-iframe.md
 * @example amp(new URL('https://maps.example/embed.html')).messages({ height: 700 })
 * // [{ sentinel: 'amp', type: 'embed-size', height: 700 }]
 */
export function amp({ hash }: URL) {
  let placeholder = /[#?&]amp=1(?=$|[#?&])/.test(hash);
  return {
    heard: (_data: unknown): boolean => false,
    messages({ height }: { readonly height: number }): readonly object[] {
      const size = { sentinel: 'amp', type: 'embed-size', height };
      if (!placeholder) return [size];
      placeholder = false;
      return [size, { sentinel: 'amp', type: 'embed-ready' }];
    },
  };
}
