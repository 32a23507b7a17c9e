/**
 * The JSON string of the Guardian's iframe-messenger, posted unasked: `set-height` with a number. The id serves to
 * tell answers apart, of which this type gets none.
 * @returns what is heard, which is nothing, and the messages for a height in CSS pixels
 * @see https://github.com/guardian/iframe-messenger `src/iframeMessenger.js`
 * @example guardian().messages({ height: 700 }) // ['{"id":"iframeMessenger:tally","type":"set-height","value":700}']
 */
export function guardian() {
  return {
    heard: (_data: unknown): boolean => false,
    messages: ({ height }: { readonly height: number }): readonly string[] => [
      JSON.stringify({ id: 'iframeMessenger:tally', type: 'set-height', value: height }),
    ],
  };
}
