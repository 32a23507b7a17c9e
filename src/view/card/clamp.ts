import { setAttribute } from '../dom/attributes.ts';

/** A text is cut to fewer lines where a card has much else to say, but not to fewer than these. */
const fewestLines = 2;

/**
 * Cuts the quotation of a card, or the summary in its place, to the lines that there is room for, and marks a
 * quotation that is cut, where the style sheet then shows "more". Asks for a layout, and for one more for each line
 * that a card has too many.
 */
export function markClamped(root: Element): void {
  const card = root.querySelector('[part=card]:not([hidden])');
  const quotation = card?.querySelector('blockquote');
  const text = quotation?.querySelector('p') ?? card?.querySelector<HTMLElement>('.summary');
  if (!card || !text) return;
  cutTo(card, text, fewestLines);
  const before = quotation?.previousElementSibling as HTMLElement | null | undefined;
  if (before) cutTo(card, before, 1);
  if (quotation) setAttribute(quotation, 'data-clamped', String(text.scrollHeight > text.clientHeight + 1));
}

/** Takes lines from a text of a card for as long as the card is too high. */
function cutTo(card: Element, text: HTMLElement, fewest: number): void {
  if (text.hasAttribute('style')) text.removeAttribute('style');
  for (let lines = linesOf(text); lines > fewest && isTooHigh(card); lines--)
    text.style.setProperty('--lines', String(lines - 1));
}

/** To how many lines the style sheet cuts a text. */
const linesOf = (text: Element): number =>
  Number(text.ownerDocument.defaultView?.getComputedStyle(text).webkitLineClamp) || fewestLines;

/** Whether more stands in a card, or in the part of it that may be cut, than there is room for. */
const isTooHigh = (card: Element): boolean =>
  [card, card.querySelector('.said')].some((box) => box && box.scrollHeight > box.clientHeight + 1);
