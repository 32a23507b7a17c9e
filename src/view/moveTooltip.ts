import {
  computePosition,
  flip,
  offset,
  type Placement,
  type Platform,
  type Rect,
  shift,
} from '@floating-ui/core';
import type { Postal } from '../domain/jurisdictions.ts';
import { setAttribute } from './elements.ts';
import { placeOf } from './placeOf.ts';

/** Moves the tooltip beside the shape, call-out or tile of its state, inside the box of the figure. */
export async function moveTooltip(root: HTMLElement, postal: Postal): Promise<void> {
  const tooltip = root.querySelector<HTMLElement>('[part=tooltip]');
  const anchor = shownCallout(root, postal) ?? placeOf(root, postal);
  if (!tooltip || !anchor) return;
  const stage = tooltip.offsetParent ?? root;
  const [first, ...others] = sidesOf(anchor, stage);
  const { x, y } = await computePosition(anchor, tooltip, {
    placement: first,
    platform: platformOf(root, stage),
    middleware: [offset(10), flip({ fallbackPlacements: others }), shift({ padding: 4, crossAxis: true })],
  });
  tooltip.style.transform = `translate(${Math.round(x)}px,${Math.round(y)}px)`;
  setAttribute(tooltip, 'data-placed', '');
}

/**
 * The sides, those with few neighbours first, so that a pointer on its way to one of them does not come upon the tooltip:
 * beneath the places of the lower half, above those of the upper, and beside the column of call-outs.
 */
function sidesOf(anchor: Element, stage: Element): [Placement, ...Placement[]] {
  const [place, box] = [anchor.getBoundingClientRect(), stage.getBoundingClientRect()];
  if (anchor.matches('[data-callout]') && place.right > box.left + box.width * 0.9)
    return ['right', 'left', 'top', 'bottom'];
  return place.top + place.bottom > box.top + box.bottom
    ? ['bottom', 'top', 'right', 'left']
    : ['top', 'bottom', 'right', 'left'];
}

const shownCallout = (root: Element, postal: Postal): Element | null =>
  root.getAttribute('data-view') === 'map' ? root.querySelector(`[data-callout="${postal}"]`) : null;

/** What floating-ui asks of a document: rectangles against the tooltip's own origin, clipped by the figure's box. */
function platformOf(root: Element, origin: Element): Platform {
  const against = (element: Element): Rect => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const from = origin.getBoundingClientRect();
    return { x: left - from.left, y: top - from.top, width, height };
  };
  const sizeOf = (element: HTMLElement) => ({ width: element.offsetWidth, height: element.offsetHeight });
  return {
    getElementRects: ({ reference, floating }) => ({
      reference: against(reference),
      floating: { x: 0, y: 0, ...sizeOf(floating) },
    }),
    getClippingRect: () => against(root),
    getDimensions: (element) => sizeOf(element),
  };
}
