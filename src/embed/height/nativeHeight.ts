/** What the browser has for frames that are as high as their document, where it has it. */
type Responsive = Window & { requestResize?(): void };

/**
 * Lets the browser fit a frame to a height where its host asks for that, by `frame-sizing: content-height`; nothing
 * is done where the browser does not know of it. Tried in Chromium 156.
 *
 * A document is never lower than its frame, so the frame would follow it up, but not down. Hence the body gets the
 * height for its own, and clips. Its `overflow` is its own only with containment; else it passes to the window,
 * which has to scroll in other frames.
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
      // It refuses where no page is around, and where the document has no meta element that allows it.
    }
  };
}
