import { memoize } from '../../lib/memoize.ts';

/** The styles that a shadow root has adopted. */
const stylesOf = memoize((_: ShadowRoot): string[] => []);
/** The sheets of a document by style: a sheet belongs to one document. */
const sheetsOf = memoize((_: Document) => new Map<string, CSSStyleSheet>());

/**
 * Gives a shadow root a style, once, as a constructed sheet, which a strict Content Security Policy allows.
 */
export function adoptStyle(root: ShadowRoot, css: string): void {
  const styles = stylesOf(root);
  if (styles.includes(css)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(root.ownerDocument, css)];
  styles.push(css);
}

/**
 * Gives a shadow root its styles again after it has lost them by a move to another document. A document without a window
 * shows nothing and refuses them.
 */
export function adoptStylesAgain(root: ShadowRoot): void {
  const { ownerDocument: document } = root;
  const styles = stylesOf(root);
  if (!document.defaultView || styles.length === 0) return;
  root.adoptedStyleSheets = styles.map((css) => sheetOf(document, css));
}

function sheetOf(document: Document, css: string): CSSStyleSheet {
  const sheets = sheetsOf(document);
  const known = sheets.get(css);
  if (known) return known;
  const { CSSStyleSheet: Sheet } = (document.defaultView as typeof window | null) ?? globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}
