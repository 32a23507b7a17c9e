/**
 * The Guardian's iframe-messenger, which gets a JSON string unasked: `set-height` with a number. The id identifies answers;
 * this type of message has none.
 * @returns the messages for a height in CSS pixels
 * @see https://github.com/guardian/iframe-messenger `src/iframeMessenger.js`
 * @example guardian().messages({ height: 700 }) // ['{"id":"iframeMessenger:tally","type":"set-height","value":700}']
 */
export function guardian() {
  return {
    messages: ({ height }: { readonly height: number }): readonly string[] => [
      JSON.stringify({ id: 'iframeMessenger:tally', type: 'set-height', value: height }),
    ],
  };
}
