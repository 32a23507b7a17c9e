/**
 * AMP's amp-iframe, which gets an object unasked. NPR's Sidechain, `@newswire/frames` and our `frame.js` take the same object.
 * With `#amp=1` in the URL `embed-ready` follows the first height: it removes the placeholder of an amp-iframe.
 * @param url the frame's own
 * @returns the messages for a height in CSS pixels
 * @see https://github.com/ampproject/amphtml/blob/main/extensions/amp-iframe/amp-iframe.md
 * @example amp(new URL('https://maps.example/embed.html')).messages({ height: 700 })
 * // [{ sentinel: 'amp', type: 'embed-size', height: 700 }]
 */
export function amp({ hash }: URL) {
  let hasPlaceholder = /[#?&]amp=1(?=$|[#?&])/.test(hash);
  return {
    messages({ height }: { readonly height: number }): readonly object[] {
      const size = { sentinel: 'amp', type: 'embed-size', height };
      if (!hasPlaceholder) return [size];
      hasPlaceholder = false;
      return [size, { sentinel: 'amp', type: 'embed-ready' }];
    },
  };
}
