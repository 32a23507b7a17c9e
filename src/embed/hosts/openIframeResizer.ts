/**
 * `@open-iframe-resizer/core`, once the host has sent `iframe-child-init`. It asks again by `iframe-get-child-dimensions`.
 * The styles in its init message are ignored.
 * @returns what takes the host's messages, and the messages for a size in CSS pixels
 * @see https://github.com/Lemick/open-iframe-resizer `packages/core` in 2.1.0
 * @example
 * const host = openIframeResizer();
 * host.receive({ type: 'iframe-child-init' }) // true
 * host.messages({ width: 640, height: 700 }) // [{ type: 'iframe-resized', width: 640, height: 700 }]
 */
export function openIframeResizer() {
  let isInvited = false;
  return {
    receive(data: unknown): boolean {
      const { type } = Object(data) as Record<string, unknown>;
      const asks = type === 'iframe-child-init' || type === 'iframe-get-child-dimensions';
      isInvited ||= asks;
      return asks;
    },
    messages: ({ width, height }: { readonly width: number; readonly height: number }): readonly object[] =>
      isInvited ? [{ type: 'iframe-resized', width, height }] : [],
  };
}
