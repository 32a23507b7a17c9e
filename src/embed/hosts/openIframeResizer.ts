/**
 * `@open-iframe-resizer/core`, once the host has sent `iframe-child-init`, or `iframe-get-child-dimensions`, by
 * which it asks again. The styles in its init message are ignored.
 * @returns what is heard, and the messages for a size in CSS pixels
 * @see https://github.com/Lemick/open-iframe-resizer `packages/core` in 2.1.0
 * @example
 * const host = openIframeResizer();
 * host.heard({ type: 'iframe-child-init' }) // true
 * host.messages({ width: 640, height: 700 }) // [{ type: 'iframe-resized', width: 640, height: 700 }]
 */
export function openIframeResizer() {
  let isInvited = false;
  return {
    heard(data: unknown): boolean {
      const { type } = Object(data) as Record<string, unknown>;
      const asks = type === 'iframe-child-init' || type === 'iframe-get-child-dimensions';
      isInvited ||= asks;
      return asks;
    },
    messages: ({ width, height }: { readonly width: number; readonly height: number }): readonly object[] =>
      isInvited ? [{ type: 'iframe-resized', width, height }] : [],
  };
}
