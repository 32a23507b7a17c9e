import type { Visit } from '../site.ts';

/** Every box that scrolls sideways: the page, and what scrolls in the figure. */
export const sideways = ({ page }: Pick<Visit, 'page'>): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
    const scrolls = (node: Element) => /auto|scroll/.test(getComputedStyle(node).overflowX);
    return [document.documentElement, ...[...root.querySelectorAll('.figure, .figure *')].filter(scrolls)]
      .filter((node) => node.clientWidth > 0 && node.scrollWidth > node.clientWidth)
      .map(
        (node) =>
          `${node.localName}.${node.className}: ${node.scrollWidth} in a width of ${node.clientWidth}`,
      );
  });

/**
 * What can not be read: texts that are cut or outside the figure, that lie over one another, and words that are broken
 * in the middle. A quotation on the card is left out, which "more" leads on from, and so are addresses, code and previews.
 */
export const unreadable = ({ onMap }: Pick<Visit, 'onMap'>): Promise<string[]> =>
  onMap((map) => {
    const figure = map.shadowRoot?.querySelector('.figure') as HTMLElement;
    const box = figure.getBoundingClientRect();
    const found = new Set<string>();
    const nameOf = (node: Element) =>
      `${node.localName}${node.className && `.${node.getAttribute('class')}`}${node.part.value && `[part=${node.part.value}]`}`;
    // What is for the ear alone is clipped away; a list's entries the browser draws itself; the tooltip lies over others.
    const isSeen = (node: Element) =>
      node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !node.closest('select, [part=tooltip]') &&
      getComputedStyle(node).clipPath === 'none';
    // A line's box is higher than its letters.
    const inner = ({ x, y, width, height }: DOMRect) =>
      new DOMRect(x, y + 0.15 * height, width, 0.7 * height);
    const texts: { parent: Element; rects: DOMRect[] }[] = [];
    for (const node of figure.querySelectorAll<HTMLElement>('*')) {
      if (!(node instanceof HTMLElement) || node.clientWidth <= 1 || !isSeen(node)) continue;
      if (node.closest('[part=card] blockquote, [part=card] .summary, .preview')) continue;
      const { overflowX, overflowY } = getComputedStyle(node);
      if (/hidden|clip/.test(overflowX) && node.scrollWidth > node.clientWidth + 1)
        found.add(`${nameOf(node)} is cut: ${node.scrollWidth} in ${node.clientWidth}`);
      if (/hidden|clip/.test(overflowY) && node.scrollHeight > node.clientHeight + 2)
        found.add(`${nameOf(node)} is cut: ${node.scrollHeight} in a height of ${node.clientHeight}`);
    }
    const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
      const parent = text.parentElement as Element;
      if (!text.data.trim() || !isSeen(parent) || parent.closest('svg .labels, style, code')) continue;
      const all: DOMRect[] = [];
      const address = parent.closest('.citation') ? text.data.indexOf('http') : -1;
      for (const { 0: word, index } of text.data.matchAll(/[^\s\-–—/]+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
        all.push(...rects);
        if (new Set(rects.map(({ top }) => Math.round(top))).size > 1 && (address < 0 || index < address))
          found.add(`${nameOf(parent)}: “${word}” is broken`);
        if (rects.some(({ left, right }) => left < box.left - 1 || right > box.right + 1))
          found.add(`${nameOf(parent)}: “${word}” is outside`);
      }
      // What the card cuts is not seen.
      const cut = parent.closest('[part=card] .said')?.getBoundingClientRect();
      const seen = all.filter((rect) => !cut || rect.bottom <= cut.bottom + 1);
      if (!parent.closest('blockquote, .summary')) texts.push({ parent, rects: seen.map(inner) });
    }
    for (const [i, a] of texts.entries())
      for (const b of texts.slice(i + 1)) {
        const meet = a.rects.some((one) =>
          b.rects.some(
            (other) =>
              Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
              Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2,
          ),
        );
        if (meet) {
          const [one, other] = [a, b].map(
            ({ parent }) => `${nameOf(parent)} “${parent.textContent?.slice(0, 20)}”`,
          );
          found.add(`${one} and ${other} lie over one another`);
        }
      }
    if (figure.scrollWidth > figure.clientWidth + 1)
      found.add(`the figure is ${figure.scrollWidth} wide in ${figure.clientWidth}`);
    return [...found];
  });
