/** What does not bubble is heard on its way down. */
const captured: readonly string[] = ['pointerenter', 'pointerleave', 'toggle'];

/**
 * Listens on `root` to events on the elements that a selector finds, whenever those are drawn: a script may draw
 * controls that markup served earlier does not have.
 * @param handle takes the event and the element that the selector has found: the nearest around the event's target,
 *   and the target alone where the event does not bubble
 * @example on(root, 'click', '[part=map]', (event, map) => …, signal)
 */
export function on<K extends keyof HTMLElementEventMap, E extends Element = HTMLElement>(
  root: HTMLElement,
  type: K,
  selector: string,
  handle: (event: HTMLElementEventMap[K], element: E) => void,
  signal: AbortSignal,
): void {
  const capture = captured.includes(type);
  root.addEventListener(
    type,
    (event) => {
      const target = event.target as Element;
      const element = target.closest<E>(selector);
      if (element && root.contains(element) && (!capture || element === target)) handle(event, element);
    },
    { capture, signal },
  );
}
