/** The styles that each shadow root has adopted. */
const stylesOf = new WeakMap<Node, readonly string[]>();
/** Sheets by document and style: a sheet belongs to one document. */
const sheetsOf = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives a shadow root a style, once, as a constructed sheet, which a strict Content Security Policy allows.
 */
export function adoptStyle(root: ShadowRoot, css: string): void {
  const styles = stylesOf.get(root) ?? [];
  if (styles.includes(css)) return;
  stylesOf.set(root, [...styles, css]);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(root.ownerDocument, css)];
}

/**
 * Gives a shadow root its styles again after it has lost them by a move to another document. A document without a window
 * shows nothing and refuses them.
 */
export function adoptStylesAgain(root: ShadowRoot): void {
  if (!root.ownerDocument.defaultView) return;
  const sheets = (stylesOf.get(root) ?? []).map((css) => sheetOf(root.ownerDocument, css));
  if (sheets.length > 0) root.adoptedStyleSheets = sheets;
}

function sheetOf(document: Document, css: string): CSSStyleSheet {
  const known = sheetsOf.get(document) ?? new Map<string, CSSStyleSheet>();
  sheetsOf.set(document, known);
  const { CSSStyleSheet: Sheet } = (document.defaultView as typeof window | null) ?? globalThis;
  const sheet = known.get(css) ?? new Sheet();
  if (!known.has(css)) sheet.replaceSync(css);
  known.set(css, sheet);
  return sheet;
}
