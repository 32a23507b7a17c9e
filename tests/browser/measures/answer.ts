import type { Article, Box } from '../pages/inArticle.ts';

/** Where a state’s answer can be read after it was selected. */
export interface Answer {
  /** The box that shows it whole within the window; `null` where neither does. */
  readonly where: 'card' | 'tooltip' | null;
  /** Whose it is, as that box says. */
  readonly name: string;
  /** The quotation, or the summary where there is none. */
  readonly words: string;
  readonly speaker: string;
  /** What speaks against each of both boxes. */
  readonly faults: readonly string[];
}

/**
 * Where a reader reads the answer of a state: whole words and who says them, nothing over them, all within the window.
 * Waits some frames for it, since a document in a frame learns late what is in sight.
 */
export async function answerIn(article: Article, name: string): Promise<Answer> {
  const seen = await windowOf(article);
  return article.onMap(
    async (map, { within, due }) => {
      const root = map.shadowRoot as ShadowRoot;
      // Half a pixel below a line's letters is blank.
      const isIn = ({ left, top, right, bottom }: DOMRect) =>
        left > within.left - 1 &&
        top > within.top - 1 &&
        right < within.right + 1 &&
        bottom < within.bottom + 1;
      /** The lines of a text that are painted: what is clamped away lies under its box. */
      const linesOf = (node: Element) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        const box = node.getBoundingClientRect();
        return [...range.getClientRects()].filter(({ top, bottom }) => (top + bottom) / 2 < box.bottom);
      };
      const isCovered = (box: Element, { left, top, right, bottom }: DOMRect) =>
        [left + 1, (left + right) / 2, right - 1].some((x) => {
          const hit = root.elementFromPoint(x, (top + bottom) / 2);
          return hit !== null && !box.contains(hit);
        });
      const faultOf = (box: HTMLElement | null, texts: readonly Element[], lines: readonly DOMRect[]) => {
        if (!box?.checkVisibility({ visibilityProperty: true })) return 'is not shown';
        if (texts.length === 0 || lines.length === 0) return 'says nothing';
        const end = Math.round(Math.max(...lines.map(({ bottom }) => bottom)) - within.top);
        if (!lines.every(isIn)) return `leaves the window, to ${end} of ${within.bottom - within.top}`;
        return lines.some((line) => isCovered(box, line)) ? 'is covered' : null;
      };
      const look = (): Answer => {
        const faults: string[] = [];
        for (const part of ['card', 'tooltip'] as const) {
          const box = root.querySelector<HTMLElement>(`[part=${part}]`);
          const words = box?.querySelector('blockquote p, .quoted') ?? box?.querySelector('.summary');
          const texts = [words, box?.querySelector('.speaker')].filter((node) => node instanceof Element);
          const fault = faultOf(box, texts, texts.flatMap(linesOf));
          const [said, speaker] = texts.map(({ textContent }) => textContent ?? '');
          const shown = box?.querySelector('h3, .name')?.textContent ?? '';
          if (!fault && shown === due)
            return { where: part, name: shown, words: said ?? '', speaker: speaker ?? '', faults };
          faults.push(`the ${part} ${fault ?? `is of ${shown}`}`);
        }
        return { where: null, name: '', words: '', speaker: '', faults };
      };
      let answer = look();
      for (let frame = 0; frame < 40 && !answer.where; frame++) {
        await new Promise(requestAnimationFrame);
        answer = look();
      }
      return answer;
    },
    { within: seen, due: name },
  );
}

/** The window, in the coordinates of the document that the figure is in. */
export async function windowOf(article: Article): Promise<Box> {
  const { x, y } = await article.corner();
  const { width, height } = article.page.viewportSize() ?? { width: 0, height: 0 };
  return { left: -x, top: -y, right: width - x, bottom: height - y };
}

/** A point of the window on the chip of a state, else on its shape; `null` where nothing of it is in sight. */
export async function pointOf(
  article: Article,
  postal: string,
): Promise<{ readonly x: number; readonly y: number } | null> {
  const within = await windowOf(article);
  const point = await article.onMap(
    (map, { code, seen: { left, top, right, bottom } }) => {
      const root = map.shadowRoot as ShadowRoot;
      const place =
        root.querySelector(`[data-chip=${code}]`) ?? root.querySelector(`[part=map] [data-state=${code}]`);
      if (!place) return null;
      const box = place.getBoundingClientRect();
      const steps = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];
      const isOn = (x: number, y: number) =>
        [-1, 0, 1].every((by) => root.elementFromPoint(x + by, y + by) === place);
      for (const b of steps)
        for (const a of steps) {
          // A touch is on a whole pixel of the window, and its rim belongs to the browser.
          const x = left + Math.round(box.left - left + a * box.width);
          const y = top + Math.round(box.top - top + b * box.height);
          const isSeen = x > left + 2 && x < right - 2 && y > top + 2 && y < bottom - 2;
          if (isSeen && isOn(x, y)) return { x, y };
        }
      return null;
    },
    { code: postal, seen: within },
  );
  return point && { x: point.x - within.left, y: point.y - within.top };
}

/** Scrolls the article so that a state is in the middle of the window. */
export async function bringToMiddle(article: Article, postal: string): Promise<void> {
  const y = await article.onMap((map, code) => {
    const root = map.shadowRoot as ShadowRoot;
    const place =
      root.querySelector(`[data-chip=${code}]`) ?? root.querySelector(`[part=map] [data-state=${code}]`);
    const { top, bottom } = (place as Element).getBoundingClientRect();
    return (top + bottom) / 2 - map.getBoundingClientRect().top;
  }, postal);
  await article.scrollTo({ figure: y, window: (article.page.viewportSize()?.height ?? 0) / 2 });
}
