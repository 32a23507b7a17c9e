import type { Article, Box } from './inArticle.ts';

/** Where a state's answer can be read after it was chosen, and what speaks against it. */
export interface Answer {
  /** The box that holds it whole within the window. */
  readonly where: 'card' | 'tooltip' | null;
  /** Whose it is, as that box says. */
  readonly name: string;
  /** The quotation, or the summary where there is none. */
  readonly words: string;
  readonly speaker: string;
  /** Why it is in neither of both. */
  readonly faults: readonly string[];
}

/** What of the chosen state’s answer a reader sees: whole words, who says them, nothing over them, all within the window. */
export async function answerIn(article: Article): Promise<Answer> {
  const seen = await windowOf(article);
  return article.onMap((map, within) => {
    const root = map.shadowRoot as ShadowRoot;
    const faults: string[] = [];
    const isIn = ({ left, top, right, bottom }: DOMRect) =>
      left >= within.left && top >= within.top && right <= within.right && bottom <= within.bottom;
    /** The line boxes of a text as they are painted: what is clamped away has no place in its box. */
    const linesOf = (node: Element) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = node.getBoundingClientRect();
      return [...range.getClientRects()].filter(({ top, bottom }) => (top + bottom) / 2 < box.bottom);
    };
    const isOver = (box: Element, { left, top, right, bottom }: DOMRect) =>
      [left + 1, (left + right) / 2, right - 1].some((x) => {
        const hit = root.elementFromPoint(x, (top + bottom) / 2);
        return hit !== null && !box.contains(hit);
      });
    for (const part of ['card', 'tooltip'] as const) {
      const box = root.querySelector<HTMLElement>(`[part=${part}]`);
      if (!box?.checkVisibility({ visibilityProperty: true })) {
        faults.push(`the ${part} is not shown`);
        continue;
      }
      const words = box.querySelector('blockquote p, .quoted') ?? box.querySelector('.summary, .said');
      const speaker = box.querySelector('.speaker');
      const name = box.querySelector('h3, .name')?.textContent ?? '';
      const due = [words, speaker].filter((node) => node !== null);
      const lines = due.flatMap(linesOf);
      const fault =
        due.length === 0 || lines.length === 0
          ? 'says nothing'
          : !lines.every(isIn)
            ? `leaves the window: ${Math.round(Math.min(...lines.map(({ top }) => top)) - within.top)} to ${Math.round(Math.max(...lines.map(({ bottom }) => bottom)) - within.top)} of ${within.bottom - within.top}`
            : lines.some((line) => isOver(box, line))
              ? 'is covered'
              : null;
      if (fault) faults.push(`the ${part} ${fault}`);
      else
        return {
          where: part,
          name,
          words: words?.textContent ?? '',
          speaker: speaker?.textContent ?? '',
          faults,
        };
    }
    return { where: null, name: '', words: '', speaker: '', faults };
  }, seen);
}

/** The window, in the coordinates of the document that the figure is in. */
export async function windowOf(article: Article): Promise<Box> {
  const { x, y } = await article.corner();
  const { width, height } = article.page.viewportSize() ?? { width: 0, height: 0 };
  return { left: -x, top: -y, right: width - x, bottom: height - y };
}

/** A point of the window on the chip of a state, else on its shape; `null` where it is out of sight. */
export async function pointOf(
  article: Article,
  postal: string,
): Promise<{ readonly x: number; readonly y: number } | null> {
  const within = await windowOf(article);
  const point = await article.onMap(
    (map, { postal: code, within: { left, top, right, bottom } }) => {
      const root = map.shadowRoot as ShadowRoot;
      const steps = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];
      for (const selector of [`[data-chip=${code}]`, `[part=map] [data-state=${code}]`]) {
        const place = root.querySelector(selector);
        if (!place) continue;
        const box = place.getBoundingClientRect();
        for (const b of steps)
          for (const a of steps) {
            const x = box.left + a * box.width;
            const y = box.top + b * box.height;
            const isSeen = x > left && x < right && y > top && y < bottom;
            if (isSeen && root.elementFromPoint(x, y) === place) return { x, y };
          }
      }
      return null;
    },
    { postal, within },
  );
  return point && { x: point.x - within.left, y: point.y - within.top };
}
