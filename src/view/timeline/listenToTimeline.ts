import { debounce } from '../../lib/debounce.ts';
import { byHand, goTo } from '../../state/transitions.ts';
import type { Actions } from '../actions.ts';
import type { Listen } from '../dom/delegate.ts';

/** How long after the last input a drag without a pointer ends, in milliseconds. */
const restAfter = 300;

/** The keys that move a slider. */
const sliderKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];

/** Focus after a pointer shows no ring. The keys then move the slider on. */
const withoutRing: FocusOptions & { focusVisible: boolean } = { preventScroll: true, focusVisible: false };

/** A pressed pointer. A touch moves the date only once it has moved sideways; else it scrolls the page. */
interface Drag {
  readonly pointerId: number;
  readonly from: { readonly x: number; readonly y: number };
  /** Whether it moves the date. */
  moves: boolean;
}

/** Listens to the pointer on the chart and to the slider. */
export function listenToTimeline(listen: Listen, root: HTMLElement, actions: Actions): void {
  const slider = () => root.querySelector('[part=slider]') as HTMLInputElement;
  listenToPointer(listen, slider, actions);
  listenToSlider(listen, slider, actions);
}

/** Listens to pointers on the chart, which show the nearest stop. */
function listenToPointer(listen: Listen, slider: () => HTMLInputElement, { act, drag }: Actions): void {
  let current: Drag | null = null;
  const follow = (event: PointerEvent) => {
    const { left, width } = slider().getBoundingClientRect();
    drag(true);
    act(byHand(goTo(stopAt(slider(), (event.clientX - left) / width))));
  };
  const end = () => {
    current = null;
    drag(false);
  };

  // A second finger begins a pinch, on the chart or beside it.
  listen('pointerdown', '*', () => {
    if (current) end();
  });
  listen('pointerdown', '.chart', (event, chart) => {
    if (event.button !== 0 || !event.isPrimary) return;
    const { pointerId, clientX: x, clientY: y } = event;
    current = { pointerId, from: { x, y }, moves: event.pointerType !== 'touch' };
    chart.setPointerCapture(pointerId);
    if (current.moves) follow(event);
  });
  listen('pointermove', '.chart', (event) => {
    if (current?.pointerId !== event.pointerId) return;
    current.moves ||= isAcross(event.clientX - current.from.x, event.clientY - current.from.y);
    if (current.moves) follow(event);
  });
  listen('pointerup', '.chart', (event) => {
    if (current?.pointerId !== event.pointerId) return;
    follow(event);
    end();
    slider().focus(withoutRing);
  });
  // The browser scrolls the page instead, or the pointer is released outside of the window.
  for (const type of ['pointercancel', 'lostpointercapture'] as const)
    listen(type, '.chart', (event) => {
      if (current?.pointerId === event.pointerId) end();
    });
}

/** Listens to the slider. A key makes a single step, which fades. Other input counts as a drag until `change`. */
function listenToSlider(listen: Listen, slider: () => HTMLInputElement, { act, drag }: Actions): void {
  let isKeyStep = false;
  const dragged = debounce(() => drag(false), restAfter);
  listen('keydown', '[part=slider]', (event) => {
    isKeyStep = sliderKeys.includes(event.key);
  });
  listen('keyup', '[part=slider]', () => {
    isKeyStep = false;
  });
  listen('input', '[part=slider]', () => {
    if (!isKeyStep) {
      drag(true);
      dragged.schedule();
    }
    act(byHand(goTo(Number(slider().value), { step: isKeyStep })));
  });
  listen('change', '[part=slider]', () => {
    if (dragged.isPending) dragged.flush();
  });
}

/** The index of the stop whose bar is at a share of the chart's width. */
function stopAt(slider: HTMLInputElement, share: number): number {
  const stops = Number(slider.max) + 1;
  return Math.max(0, Math.min(stops - 1, Math.floor(share * stops)));
}

/** Whether a finger that has moved by so much, in CSS pixels, drags the date rather than scrolls the page. */
const isAcross = (dx: number, dy: number): boolean => Math.abs(dx) >= Math.max(8, Math.abs(dy));
