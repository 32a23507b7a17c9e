import { byHand, goTo } from '../../state/viewState.ts';
import { nearestStop } from '../timeline/scale.ts';
import type { Actions, On } from './actions.ts';

/** The pointer on the chart, which goes to the nearest stop, and the keys of the slider. */
export function listenToTimeline(root: HTMLElement, { act, drag }: Actions, on: On): void {
  const chart = root.querySelector('.chart') as Element;
  const slider = root.querySelector<HTMLInputElement>('[part=slider]') as HTMLInputElement;
  let dragging = false;
  /** Where a finger came down that may yet turn out to scroll the page. */
  let undecided: number | null = null;
  const follow = (event: PointerEvent) => {
    const { left, width } = chart.getBoundingClientRect();
    const fraction = (event.clientX - left) / width;
    act(byHand((state, dataset) => goTo(nearestStop(dataset, state.clock, fraction).index)(state, dataset)));
  };
  on('.timeline', 'pointerdown', (event) => {
    if (event.button !== 0) return;
    dragging = true;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    drag(true);
    undecided = event.pointerType === 'touch' ? event.clientX : null;
    if (undecided === null) follow(event);
  });
  on('.timeline', 'pointermove', (event) => {
    if (!dragging) return;
    if (undecided !== null && Math.abs(event.clientX - undecided) < 8) return;
    undecided = null;
    follow(event);
  });
  const end = () => {
    if (!dragging) return;
    dragging = false;
    drag(false);
    slider.focus({ preventScroll: true });
  };
  on('.timeline', 'pointerup', (event) => {
    if (dragging) follow(event);
    end();
  });
  on('.timeline', 'pointercancel', end);
  on('[part=slider]', 'input', () => {
    const index = Number(slider.value);
    act(byHand(goTo(index, { step: true })));
  });
}
