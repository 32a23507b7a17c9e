import type { Postal } from '../../geography/places.ts';
import type { Actions } from '../actions.ts';
import type { Listen } from '../dom/delegate.ts';

/** How long a pointer on its way to the tooltip may pause before another state is hovered, in milliseconds. */
const patience = 150;

/**
 * Hovers the state that a pointer hits, but keeps the tooltip while the pointer moves towards it, so that the tooltip can be
 * hovered itself (WCAG 2.2, 1.4.13).
 * @returns a function that takes the state that the pointer hits now
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
    const tooltip = root.querySelector('[part=tooltip][data-placed]');
    if (!tooltip || !shown || postal === shown) return take(postal);
    const before = distance;
    distance = distanceToBox(tooltip.getBoundingClientRect(), event);
    clearTimeout(timer);
    if (distance >= before) return take(postal);
    timer = setTimeout(() => take(postal), patience);
  };
}

/** How far a pointer is from a box, in CSS pixels. */
function distanceToBox({ left, right, top, bottom }: DOMRect, { clientX, clientY }: PointerEvent): number {
  const dx = Math.max(left - clientX, 0, clientX - right);
  const dy = Math.max(top - clientY, 0, clientY - bottom);
  return Math.hypot(dx, dy);
}
