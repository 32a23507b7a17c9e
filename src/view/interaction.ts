import { isPostal, nextByName, type Postal, previousByName } from '../domain/jurisdictions.ts';
import {
  type Clock,
  changeClock,
  changeView,
  goTo,
  pin,
  stepBy,
  type Transition,
  togglePin,
  type View,
} from '../state/viewState.ts';
import { stateUnder } from './hit.ts';
import { nearestStop } from './timeline/scale.ts';

/** What the figure's controls ask for. */
export interface Actions {
  /** Changes the view state. */
  act(transition: Transition): void;
  /** Notes which state the pointer or the keyboard is on. */
  hover(postal: Postal | null): void;
  /** Begins or ends a drag, during which nothing is at rest. */
  drag(on: boolean): void;
  /** Plays, or stops playing. */
  togglePlay(): void;
  /** Tries again to load the record. */
  retry(): void;
}

/** Listens to everything that a reader can do with the figure, until `signal` is aborted. */
export function listen(root: HTMLElement, actions: Actions, signal: AbortSignal): void {
  const on = <K extends keyof HTMLElementEventMap>(
    part: string,
    type: K,
    handle: (event: HTMLElementEventMap[K]) => void,
  ) => root.querySelector<HTMLElement>(part)?.addEventListener(type, handle, { signal });
  listenToMap(root, actions, on);
  listenToTimeline(root, actions, on);
  root.addEventListener('click', (event) => press(event.target as Element, actions, root), { signal });
  on('[part=find]', 'change', (event) => {
    const { value } = event.target as HTMLSelectElement;
    actions.act(pin(isPostal(value) ? value : null));
  });
  root.ownerDocument.addEventListener('keydown', (event) => onEscape(event, root, actions), { signal });
}

type On = <K extends keyof HTMLElementEventMap>(
  part: string,
  type: K,
  handle: (event: HTMLElementEventMap[K]) => void,
) => void;

function listenToMap(root: HTMLElement, { act, hover }: Actions, on: On): void {
  const map = root.querySelector<SVGSVGElement>('[part=map]') as SVGSVGElement;
  on('[part=map]', 'pointermove', (event) => {
    if (event.pointerType !== 'touch') hover(stateUnder(map, event));
  });
  on('[part=map]', 'pointerleave', () => hover(null));
  on('[part=map]', 'click', (event) => {
    const postal = stateUnder(map, event);
    act(postal ? togglePin(postal) : pin(null));
    if (postal) focusShape(root, postal);
  });
  on('[part=map]', 'focusin', (event) => {
    const postal = (event.target as Element).getAttribute('data-state');
    if (isPostal(postal) && (event.target as Element).matches(':focus-visible')) hover(postal);
  });
  on('[part=map]', 'focusout', () => hover(null));
  on('[part=map]', 'keydown', (event) => walk(event, root, act));
}

/** Moves the one tab stop of the map to a shape, and the focus with it. */
export function focusShape(root: HTMLElement, postal: Postal): void {
  for (const shape of root.querySelectorAll<SVGPathElement>('[part=map] [data-state]')) {
    const isIt = shape.getAttribute('data-state') === postal;
    shape.setAttribute('tabindex', isIt ? '0' : '-1');
    if (isIt) shape.focus({ preventScroll: true });
  }
}

const steps: Record<string, (postal: Postal) => Postal> = {
  ArrowRight: nextByName,
  ArrowDown: nextByName,
  ArrowLeft: previousByName,
  ArrowUp: previousByName,
  Home: () => 'AL',
  End: () => 'WY',
};

function walk(event: KeyboardEvent, root: HTMLElement, act: Actions['act']): void {
  const postal = (event.target as Element).getAttribute('data-state');
  if (!isPostal(postal) || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = steps[event.key];
  if (step) focusShape(root, step(postal));
  else if (event.key === 'Enter') act(togglePin(postal));
  else return;
  event.preventDefault();
}

function listenToTimeline(root: HTMLElement, { act, drag }: Actions, on: On): void {
  const chart = root.querySelector('.chart') as Element;
  const slider = root.querySelector<HTMLInputElement>('[part=slider]') as HTMLInputElement;
  let dragging = false;
  const follow = (event: PointerEvent) => {
    const { left, width } = chart.getBoundingClientRect();
    const fraction = (event.clientX - left) / width;
    act((state, dataset) => goTo(nearestStop(dataset, state.clock, fraction).index)(state, dataset));
  };
  on('.timeline', 'pointerdown', (event) => {
    if (event.button !== 0) return;
    dragging = true;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    drag(true);
    follow(event);
  });
  on('.timeline', 'pointermove', (event) => {
    if (dragging) follow(event);
  });
  const end = () => {
    if (!dragging) return;
    dragging = false;
    drag(false);
    slider.focus({ preventScroll: true });
  };
  on('.timeline', 'pointerup', end);
  on('.timeline', 'pointercancel', end);
  on('[part=slider]', 'input', () => {
    const index = Number(slider.value);
    act((state, dataset) => goTo(index, { step: true })(state, dataset));
  });
}

/** What a press of each button asks for, by its part. */
const presses: Record<string, (actions: Actions, root: HTMLElement) => void> = {
  play: ({ togglePlay }) => togglePlay(),
  previous: ({ act }) => act(stepBy(-1)),
  next: ({ act }) => act(stepBy(1)),
  'previous-state': ({ act }) => act(byName(previousByName)),
  'next-state': ({ act }) => act(byName(nextByName)),
  unpin: ({ act }, root) => letGo(root, act),
  retry: ({ retry }) => retry(),
};

const byName =
  (step: (postal: Postal) => Postal): Transition =>
  (state, dataset) =>
    state.state ? pin(step(state.state))(state, dataset) : state;

function press(target: Element, actions: Actions, root: HTMLElement): void {
  const button = target.closest('button');
  if (!button || !root.contains(button)) return;
  const { clock, view } = button.dataset;
  if (clock) actions.act(changeClock(clock as Clock));
  else if (view) actions.act(changeView(view as View));
  else presses[button.getAttribute('part') ?? '']?.(actions, root);
}

/** One Escape hides the tooltip, wherever the focus is, and unpins where the focus is in the figure. */
function onEscape(event: KeyboardEvent, root: HTMLElement, { act, hover }: Actions): void {
  if (event.key !== 'Escape') return;
  hover(null);
  if (event.composedPath().includes(root)) letGo(root, act);
}

/** Unpins, and takes a focus that was in the panel back to the shape of the state that was pinned. */
function letGo(root: HTMLElement, act: Actions['act']): void {
  const panel = root.querySelector('[part=panel]');
  const pinned = panel?.getAttribute('data-state');
  const { activeElement } = root.getRootNode() as ShadowRoot;
  const wasInside = panel?.contains(activeElement);
  act(pin(null));
  if (wasInside && isPostal(pinned)) focusShape(root, pinned);
}
