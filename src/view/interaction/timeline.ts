import { byHand, goTo } from '../../state/viewState.ts';
import { atRest } from '../atRest.ts';
import { nearestStop } from '../timeline/scale.ts';
import type { Actions } from './actions.ts';
import { on } from './delegate.ts';

/** The pointer on the chart, which goes to the nearest stop, and the keys of the slider. */
export function listenToTimeline(root: HTMLElement, actions: Actions, signal: AbortSignal): void {
  listenToPointer(root, actions, signal);
  listenToSlider(root, actions, signal);
}

/** A drag on the chart; it is one pointer's from its beginning to its end. */
interface Drag {
  readonly pointerId: number;
  /** Where a finger came down that may yet turn out to scroll the page. */
  undecided: { readonly x: number; readonly y: number } | null;
}

function listenToPointer(root: HTMLElement, { act, drag }: Actions, signal: AbortSignal): void {
  let dragging: Drag | null = null;
  const follow = (event: PointerEvent, timeline: Element) => {
    const chart = timeline.querySelector('.chart') ?? timeline;
    const { left, width } = chart.getBoundingClientRect();
    const fraction = (event.clientX - left) / width;
    drag(true);
    act(byHand((state, dataset) => goTo(nearestStop(dataset, state.clock, fraction).index)(state, dataset)));
  };
  const begin = (event: PointerEvent, timeline: Element) => {
    if (event.button !== 0 || dragging) return;
    const { pointerId, clientX: x, clientY: y } = event;
    dragging = { pointerId, undecided: event.pointerType === 'touch' ? { x, y } : null };
    timeline.setPointerCapture(pointerId);
    if (!dragging.undecided) follow(event, timeline);
  };
  const move = (event: PointerEvent, timeline: Element) => {
    if (dragging?.pointerId !== event.pointerId) return;
    const { undecided } = dragging;
    if (undecided && !isAcross(event.clientX - undecided.x, event.clientY - undecided.y)) return;
    dragging.undecided = null;
    follow(event, timeline);
  };
  /** Whether the event's pointer was dragging. */
  const end = ({ pointerId }: PointerEvent): boolean => {
    if (dragging?.pointerId !== pointerId) return false;
    dragging = null;
    drag(false);
    return true;
  };
  const lift = (event: PointerEvent, timeline: Element) => {
    if (dragging?.pointerId !== event.pointerId) return;
    follow(event, timeline);
    end(event);
    timeline.querySelector<HTMLElement>('[part=slider]')?.focus({ preventScroll: true });
  };
  on(root, 'pointerdown', '.timeline', begin, signal);
  on(root, 'pointermove', '.timeline', move, signal);
  on(root, 'pointerup', '.timeline', lift, signal);
  // The browser scrolls the page instead, which leaves the focus where it was.
  on(root, 'pointercancel', '.timeline', end, signal);
  // The last that is heard of a pointer, whatever becomes of it: without it a lost one would keep all others out.
  on(root, 'lostpointercapture', '.timeline', end, signal);
}

/** Whether a finger that has moved so far, in CSS pixels, drags across rather than scrolls the page. */
const isAcross = (dx: number, dy: number): boolean => Math.abs(dx) >= Math.max(8, Math.abs(dy));

/** A key makes a single step, which fades. Whatever else moves the slider may drag it, until it says that it is done. */
function listenToSlider(root: HTMLElement, { act, drag }: Actions, signal: AbortSignal): void {
  let byKey = false;
  const dragged = atRest(() => drag(false));
  const press = (event: KeyboardEvent) => {
    byKey = isStep(event);
  };
  // A key that moves nothing, as at an end of the slider, must not pass for the cause of what comes later.
  const release = () => {
    byKey = false;
  };
  const input = (_: Event, slider: HTMLInputElement) => {
    if (!byKey) {
      drag(true);
      dragged.wait();
    }
    act(byHand(goTo(Number(slider.value), { step: byKey })));
    byKey = false;
  };
  on(root, 'keydown', '[part=slider]', press, signal);
  on(root, 'keyup', '[part=slider]', release, signal);
  on(root, 'focusout', '[part=slider]', release, signal);
  on(root, 'input', '[part=slider]', input, signal);
  on(root, 'change', '[part=slider]', () => dragged.waiting && dragged.now(), signal);
}

/** Whether a key may move a slider. */
const isStep = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  /^(Arrow|Page|Home$|End$)/.test(key) && !altKey && !ctrlKey && !metaKey;
