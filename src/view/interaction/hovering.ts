import type { Postal } from '../../domain/jurisdictions.ts';
import type { Actions, On } from './actions.ts';

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
export function hovering(root: HTMLElement, hover: Actions['hover'], on: On): Hovering {
  const tooltip = root.querySelector<HTMLElement>('[part=tooltip]') as HTMLElement;
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
    distance = distanceToBox(tooltip.getBoundingClientRect(), event);
    clearTimeout(timer);
    if (postal === shown && postal) return hover(postal);
    if (!shown || !tooltip.hasAttribute('data-placed') || distance >= before) return take(postal);
    timer = setTimeout(() => take(postal), patience);
  };
  on('[part=tooltip]', 'pointerenter', () => clearTimeout(timer));
  on('[part=tooltip]', 'pointerleave', () => take(null));
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
