/**
 * `@newswire/frames` and our own `frame.js`: once their script is there, they ask each frame by
 * `{ sentinel: 'amp', type: 'frames-init' }` for its height, and are answered by the object of AMP.
 * @returns what is heard, and no messages of its own
 * @see https://www.npmjs.com/package/@newswire/frames `observeIframe` in 1.0.0
 * @example newswire().heard({ sentinel: 'amp', type: 'frames-init' }) // true
 */
export function newswire() {
  return {
    heard(data: unknown): boolean {
      const { sentinel, type } = Object(data) as Record<string, unknown>;
      return sentinel === 'amp' && type === 'frames-init';
    },
    messages: (): readonly object[] => [],
  };
}
