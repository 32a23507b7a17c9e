import { debounce } from '../../lib/debounce.ts';
import { byHand, goTo } from '../../state/transitions.ts';
import type { Actions } from '../actions.ts';
import type { Listen } from '../dom/delegate.ts';

/** How long a slider that something other than a pointer moves must rest for its drag to have ended, in milliseconds. */
const restAfter = 300;

/** The keys that move a slider. */
const sliderKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];

/** A focus that a pointer brings needs no ring; the keys go on from there all the same. */
const withoutRing: FocusOptions & { focusVisible: boolean } = { preventScroll: true, focusVisible: false };

/** What a pointer that is down does: a touch may yet turn out to scroll the page. */
interface Drag {
  readonly pointerId: number;
  readonly from: { readonly x: number; readonly y: number };
  /** Whether it moves the date. */
  moves: boolean;
}

/** The pointer on the chart, which goes to the nearest stop, and the keys of the slider. */
export function listenToTimeline(listen: Listen, root: HTMLElement, { act, drag }: Actions): void {
  let held: Drag | null = null;
  const slider = () => root.querySelector('[part=slider]') as HTMLInputElement;
  const follow = (event: PointerEvent) => {
    const { left, width } = slider().getBoundingClientRect();
    drag(true);
    act(byHand(goTo(stopAt(slider(), (event.clientX - left) / width))));
  };
  const end = () => {
    held = null;
    drag(false);
  };

  listen('pointerdown', '.chart', (event, chart) => {
    if (event.button !== 0 || held) return;
    const { pointerId, clientX: x, clientY: y } = event;
    held = { pointerId, from: { x, y }, moves: event.pointerType !== 'touch' };
    chart.setPointerCapture(pointerId);
    if (held.moves) follow(event);
  });
  listen('pointermove', '.chart', (event) => {
    if (held?.pointerId !== event.pointerId) return;
    held.moves ||= isAcross(event.clientX - held.from.x, event.clientY - held.from.y);
    if (held.moves) follow(event);
  });
  listen('pointerup', '.chart', (event) => {
    if (held?.pointerId !== event.pointerId) return;
    follow(event);
    end();
    slider().focus(withoutRing);
  });
  // The browser scrolls the page instead, or the pointer was let go where nobody heard of it.
  for (const type of ['pointercancel', 'lostpointercapture'] as const)
    listen(type, '.chart', (event) => {
      if (held?.pointerId === event.pointerId) end();
    });

  // A key makes a single step, which fades. Whatever else moves the slider may drag it, until it says that it is done.
  let byKey = false;
  const dragged = debounce(() => drag(false), restAfter);
  listen('keydown', '[part=slider]', (event) => {
    byKey = sliderKeys.includes(event.key);
  });
  listen('keyup', '[part=slider]', () => {
    byKey = false;
  });
  listen('input', '[part=slider]', () => {
    if (!byKey) {
      drag(true);
      dragged.wait();
    }
    act(byHand(goTo(Number(slider().value), { step: byKey })));
  });
  listen('change', '[part=slider]', () => {
    if (dragged.waiting) dragged.now();
  });
}

/** The index of the stop whose bar is at a share of the chart's width. */
function stopAt(slider: HTMLInputElement, share: number): number {
  const stops = Number(slider.max) + 1;
  return Math.max(0, Math.min(stops - 1, Math.floor(share * stops)));
}

/** Whether a finger that has moved so far, in CSS pixels, drags across rather than scrolls the page. */
const isAcross = (dx: number, dy: number): boolean => Math.abs(dx) >= Math.max(8, Math.abs(dy));
