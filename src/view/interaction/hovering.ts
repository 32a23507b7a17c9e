import type { Postal } from '../../domain/jurisdictions.ts';
import type { Actions } from './actions.ts';
import { on } from './delegate.ts';

/** How long a pointer that was on its way to the tooltip may rest before another state is taken up, in milliseconds. */
const patience = 150;

/** Follows a pointer over map or tiles. */
export interface Hovering {
  move(postal: Postal | null, event: PointerEvent): void;
  leave(event: PointerEvent): void;
}

/**
 * Hovers the state under the pointer, but keeps the tooltip while the pointer travels to it, so that it can be
 * hovered itself (WCAG 2.2, 1.4.13).
 */
export function hovering(root: HTMLElement, hover: Actions['hover'], signal: AbortSignal): Hovering {
  let shown: Postal | null = null;
  let distance = Number.POSITIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = (postal: Postal | null) => {
    clearTimeout(timer);
    shown = postal;
    distance = Number.POSITIVE_INFINITY;
    hover(postal);
  };
  const takeUp = (postal: Postal | null, event: PointerEvent) => {
    const before = distance;
    const tooltip = root.querySelector('[part=tooltip][data-placed]');
    distance = tooltip ? distanceToBox(tooltip.getBoundingClientRect(), event) : Number.POSITIVE_INFINITY;
    clearTimeout(timer);
    if (postal === shown && postal) return hover(postal);
    if (!shown || distance >= before) return take(postal);
    timer = setTimeout(() => take(postal), patience);
  };
  on(root, 'pointerenter', '[part=tooltip]', () => clearTimeout(timer), signal);
  on(root, 'pointerleave', '[part=tooltip]', () => take(null), signal);
  return {
    move: takeUp,
    leave: (event) => takeUp(null, event),
  };
}

/** How far a pointer is from a box, in CSS pixels. */
function distanceToBox({ left, right, top, bottom }: DOMRect, { clientX, clientY }: PointerEvent): number {
  const dx = Math.max(left - clientX, 0, clientX - right);
  const dy = Math.max(top - clientY, 0, clientY - bottom);
  return Math.hypot(dx, dy);
}
