/** What a figure is made of where none was served: an opening view to adopt, and its style. */
export interface Blank {
  /** The figure's markup as the build has rendered it, without a style. */
  readonly markup: string;
  readonly css: string;
  /** The address of the record that is shown where the author names none. */
  readonly src: string;
}

/** What is made of a blank once, for all the figures of a page. */
interface Made {
  readonly template: HTMLTemplateElement;
  readonly sheet: CSSStyleSheet;
}

const made = new WeakMap<Blank, Made>();

/** A fresh copy of the figure, to be put into a shadow root. */
export const copyOf = (blank: Blank): DocumentFragment =>
  document.importNode(partsOf(blank).template.content, true);

/** The style as a sheet to adopt, which a policy without `unsafe-inline` lets pass. */
export const sheetOf = (blank: Blank): CSSStyleSheet => partsOf(blank).sheet;

function partsOf(blank: Blank): Made {
  const known = made.get(blank);
  if (known) return known;
  const parts = { template: document.createElement('template'), sheet: new CSSStyleSheet() };
  parts.template.innerHTML = blank.markup;
  parts.sheet.replaceSync(blank.css);
  made.set(blank, parts);
  return parts;
}
