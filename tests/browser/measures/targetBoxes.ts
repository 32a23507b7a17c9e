import type { Locator } from 'playwright-core';

/** A box on the screen, in CSS pixels of the viewport. */
export interface TargetBox {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The boxes of all that a locator finds. */
export const boxesOf = (locator: Locator): Promise<TargetBox[]> =>
  locator.evaluateAll((all) =>
    all.map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      const name = node.getAttribute('data-state') ?? node.getAttribute('data-chip') ?? node.localName;
      return { name, x, y, width, height };
    }),
  );

/** The pairs of boxes that lie over one another. */
export const overlaps = (boxes: readonly TargetBox[]): string[] =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      )
      .map((b) => `${a.name} and ${b.name}`),
  );

/**
 * The buttons, lists and fields that are shown and are under 24 by 24 CSS pixels without the spacing that WCAG
 * 2.5.8 allows instead: a circle of 24 pixels around the middle of each meets no other target, nor the circle of
 * another one that is too small.
 */
export const tooSmall = (map: Locator): Promise<{ small: string[]; count: number }> =>
  map.evaluate((host) => {
    const least = 24;
    const nodes = [...(host.shadowRoot as ShadowRoot).querySelectorAll('button, select, input, summary, a')];
    const targets = nodes
      .filter((node) => node.checkVisibility({ visibilityProperty: true }))
      // What is clipped away is shown where it has the focus.
      .filter((node) => getComputedStyle(node).clipPath === 'none')
      .map((node) => ({ node, box: node.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    const isSmall = ({ box }: (typeof targets)[number]) => box.width < least || box.height < least;
    const middle = ({ left, top, width, height }: DOMRect) => [left + width / 2, top + height / 2] as const;
    const meets = (a: (typeof targets)[number], b: (typeof targets)[number]) => {
      const [x, y] = middle(a.box);
      const dx = Math.max(b.box.left - x, 0, x - b.box.right);
      const dy = Math.max(b.box.top - y, 0, y - b.box.bottom);
      if (Math.hypot(dx, dy) < least / 2) return true;
      const [bx, by] = middle(b.box);
      return isSmall(b) && Math.hypot(bx - x, by - y) < least;
    };
    const isButton = ({ node }: (typeof targets)[number]) => node.matches('button, select, input');
    const small = targets
      .filter((each) => isButton(each) && isSmall(each))
      .filter((each) => targets.some((other) => other !== each && meets(each, other)))
      .map(({ node }) => node.getAttribute('part') ?? node.outerHTML.slice(0, 80));
    return { small, count: targets.filter(isButton).length };
  });
