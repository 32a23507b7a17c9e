/**
 * `@open-iframe-resizer/core`, after the message `iframe-child-init` of the host. The host asks again by
 * `iframe-get-child-dimensions`. The styles in its messages are ignored.
 * @returns the receiver of the host's messages, and the messages for a size in CSS pixels
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
