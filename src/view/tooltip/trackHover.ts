import type { Postal } from '../../geography/places.ts';
import type { Actions } from '../actions.ts';
import type { Listen } from '../dom/delegate.ts';

/** How long a pointer may pause on its way to the tooltip before it hovers another state, in milliseconds. */
const longestPause = 150;

/**
 * Hovers the state that a pointer hits, but not while the pointer moves towards the tooltip: the reader must be able to hover
 * that too (WCAG 2.2, 1.4.13).
 * @returns a listener, which takes the state that the pointer hits now
 */
export function trackHover(
  root: HTMLElement,
  hover: Actions['hover'],
  listen: Listen,
): (postal: Postal | null, event: PointerEvent) => void {
  let shown: Postal | null = null;
  let distance = Number.POSITIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = (postal: Postal | null) => {
    clearTimeout(timer);
    shown = postal;
    distance = Number.POSITIVE_INFINITY;
    hover(postal);
  };
  listen('pointerover', '[part=tooltip]', () => clearTimeout(timer));
  listen('pointerout', '[part=tooltip]', (event, tooltip) => {
    if (!tooltip.contains(event.relatedTarget as Node | null)) take(null);
  });
  return (postal, event) => {
    const tooltip = root.querySelector('[part=tooltip][data-positioned]');
    if (!tooltip || !shown || postal === shown) return take(postal);
    const before = distance;
    distance = distanceToBox(tooltip.getBoundingClientRect(), event);
    clearTimeout(timer);
    if (distance >= before) return take(postal);
    timer = setTimeout(() => take(postal), longestPause);
  };
}

/** The distance of a pointer from a box, in CSS pixels. */
function distanceToBox({ left, right, top, bottom }: DOMRect, { clientX, clientY }: PointerEvent): number {
  const dx = Math.max(left - clientX, 0, clientX - right);
  const dy = Math.max(top - clientY, 0, clientY - bottom);
  return Math.hypot(dx, dy);
}
