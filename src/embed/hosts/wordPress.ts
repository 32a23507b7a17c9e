/**
 * WordPress's wp-embed, if the hash ends in its secret: `#?secret=…`. The host posts that it is ready (6.x) and gets the
 * height, also an unchanged one. It limits heights to 1000 px.
 * @param url the frame's own
 * @returns whether the host limits the height, the receiver of its messages, and the messages for a height in CSS pixels
 * @see https://github.com/WordPress/WordPress `wp-includes/js/wp-embed.js`
 * @example wordPress(new URL('https://maps.example/embed.html#CA#?secret=aBc1234567')).messages({ height: 700 })
 * // [{ message: 'height', value: 700, secret: 'aBc1234567' }]
 */
export function wordPress({ hash }: URL) {
  const secret = /#\?secret=([A-Za-z0-9]{8,20})(?=$|[#&])/.exec(hash)?.[1];
  return {
    clamps: secret !== undefined,
    receive(data: unknown): boolean {
      const { message, secret: theirs } = Object(data) as Record<string, unknown>;
      return secret !== undefined && message === 'ready' && theirs === secret;
    },
    messages: ({ height }: { readonly height: number }): readonly object[] =>
      secret === undefined ? [] : [{ message: 'height', value: height, secret }],
  };
}
