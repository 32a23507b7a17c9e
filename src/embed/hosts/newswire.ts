/**
 * `@newswire/frames` and our `frame.js`: the script asks each frame for its height by
 * `{ sentinel: 'amp', type: 'frames-init' }`, and gets AMP's object.
 * @returns the receiver of the host's messages
 * @see https://www.npmjs.com/package/@newswire/frames `observeIframe` in 1.0.0
 * @example newswire().receive({ sentinel: 'amp', type: 'frames-init' }) // true
 */
export function newswire() {
  return {
    receive(data: unknown): boolean {
      const { sentinel, type } = Object(data) as Record<string, unknown>;
      return sentinel === 'amp' && type === 'frames-init';
    },
  };
}
