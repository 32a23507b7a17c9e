import { byHand, goTo } from '../../state/viewState.ts';
import { atRest } from '../atRest.ts';
import { nearestStop } from '../timeline/scale.ts';
import type { Actions, On } from './actions.ts';

/** The pointer on the chart, which goes to the nearest stop, and the keys of the slider. */
export function listenToTimeline(root: HTMLElement, { act, drag }: Actions, on: On): void {
  const chart = root.querySelector('.chart') as Element;
  const slider = root.querySelector<HTMLInputElement>('[part=slider]') as HTMLInputElement;
  let dragging = false;
  /** Where a finger came down that may yet turn out to scroll the page. */
  let undecided: { readonly x: number; readonly y: number } | null = null;
  const follow = (event: PointerEvent) => {
    const { left, width } = chart.getBoundingClientRect();
    const fraction = (event.clientX - left) / width;
    drag(true);
    act(byHand((state, dataset) => goTo(nearestStop(dataset, state.clock, fraction).index)(state, dataset)));
  };
  on('.timeline', 'pointerdown', (event) => {
    if (event.button !== 0) return;
    dragging = true;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    undecided = event.pointerType === 'touch' ? { x: event.clientX, y: event.clientY } : null;
    if (!undecided) follow(event);
  });
  on('.timeline', 'pointermove', (event) => {
    if (!dragging) return;
    if (undecided && !isAcross(event.clientX - undecided.x, event.clientY - undecided.y)) return;
    undecided = null;
    follow(event);
  });
  const end = () => {
    dragging = false;
    drag(false);
  };
  on('.timeline', 'pointerup', (event) => {
    if (!dragging) return;
    follow(event);
    end();
    slider.focus({ preventScroll: true });
  });
  // The browser scrolls the page instead, which leaves the focus where it was.
  on('.timeline', 'pointercancel', () => {
    if (dragging) end();
  });
  // A key makes a single step, which fades. Whatever else moves the slider may drag it, until it says that it is done.
  let byKey = false;
  const dragged = atRest(() => drag(false));
  on('[part=slider]', 'keydown', () => {
    byKey = true;
  });
  on('[part=slider]', 'input', () => {
    if (!byKey) {
      drag(true);
      dragged.wait();
    }
    act(byHand(goTo(Number(slider.value), { step: byKey })));
    byKey = false;
  });
  on('[part=slider]', 'change', () => dragged.waiting && dragged.now());
}

/** Whether a finger that has moved so far, in CSS pixels, drags across rather than scrolls the page. */
const isAcross = (dx: number, dy: number): boolean => Math.abs(dx) >= Math.max(8, Math.abs(dy));
