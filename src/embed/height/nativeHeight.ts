/** A window of a browser that can fit a frame to its document. */
type Responsive = Window & { requestResize?(): void };

/**
 * Fits a frame whose host uses `frame-sizing: content-height`, by the browser's own means. Without them it does nothing.
 * Tried in Chromium 156.
 *
 * A document is never lower than its frame, so the frame would never shrink. Therefore the body gets the height and clips.
 * Without containment its `overflow` would apply to the window, which has to scroll in other frames.
 * @returns takes each new height, in CSS pixels
 * @see https://drafts.csswg.org/css-sizing-4/#responsive-iframes
 */
export function nativeHeight(view: Window & typeof globalThis): (height: number) => void {
  const responsive: Responsive = view;
  if (!responsive.requestResize) return () => {};
  const sheet = new view.CSSStyleSheet();
  view.document.adoptedStyleSheets.push(sheet);
  return (height) => {
    sheet.replaceSync(`@media screen { body { block-size: ${height}px; overflow: clip; contain: style } }`);
    try {
      responsive.requestResize?.();
    } catch {
      // It throws outside a frame, and without the meta element that allows it.
    }
  };
}
