/**
 * WordPress's wp-embed, where the hash has its secret: `#?secret=…`, put behind whatever hash there was. The host
 * says that it is ready (6.x), and is answered by the height whether or not it has changed; heights above 1000 px it
 * takes for 1000, so that the graphic has to scroll inside itself.
 * @param address the frame's own
 * @returns whether the host holds the height to a range, what is heard, and the messages for a height in CSS pixels
 * @see https://github.com/WordPress/WordPress `wp-includes/js/wp-embed.js`
 * @example wordPress(new URL('https://maps.example/embed.html#CA#?secret=aBc1234567')).messages({ height: 700 })
 * // [{ message: 'height', value: 700, secret: 'aBc1234567' }]
 */
export function wordPress({ hash }: URL) {
  const secret = /#\?secret=([A-Za-z0-9]{8,20})(?=$|[#&])/.exec(hash)?.[1];
  return {
    clamps: secret !== undefined,
    heard(data: unknown): boolean {
      const { message, secret: theirs } = Object(data) as Record<string, unknown>;
      return secret !== undefined && message === 'ready' && theirs === secret;
    },
    messages: ({ height }: { readonly height: number }): readonly object[] =>
      secret === undefined ? [] : [{ message: 'height', value: height, secret }],
  };
}
