import { setAttribute } from '../dom/attributes.ts';

/** The fewest lines to which a text is cut. */
const fewestLines = 2;

/**
 * Cuts the quotation of a card, or the summary in its place, to the lines that fit. It marks a cut quotation, for which the
 * style sheet shows "more". It forces a layout, and another one for each line that it cuts.
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

/** Cuts a text line by line while the card is too high. */
function cutTo(card: Element, text: HTMLElement, fewest: number): void {
  if (text.hasAttribute('style')) text.removeAttribute('style');
  for (let lines = linesOf(text); lines > fewest && isTooHigh(card); lines--)
    text.style.setProperty('--lines', String(lines - 1));
}

/** The most lines of a text in the style sheet. */
const linesOf = (text: Element): number =>
  Number(text.ownerDocument.defaultView?.getComputedStyle(text).webkitLineClamp) || fewestLines;

/** Whether the content of a card, or of its quotation, is higher than its box. */
const isTooHigh = (card: Element): boolean =>
  [card, card.querySelector('.said')].some((box) => box && box.scrollHeight > box.clientHeight + 1);
