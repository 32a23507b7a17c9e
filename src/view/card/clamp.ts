import { setAttribute } from '../dom/attributes.ts';

/** Marks a card whose quotation is cut after its last line, where the style sheet then shows "more". Asks for a layout. */
export function markClamped(root: Element): void {
  const quotation = root.querySelector('[part=card]:not([hidden]) blockquote');
  const text = quotation?.firstElementChild;
  if (quotation && text)
    setAttribute(quotation, 'data-clamped', String(text.scrollHeight > text.clientHeight + 1));
}
