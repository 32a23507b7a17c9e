/** What a page's scripts have started and not stopped. */
export interface Leaks {
  /** The types of the events that are still listened to. */
  listeners: string[];
  /** How many timers and awaited frames are still to come. */
  timers: number;
  /** How many observers still observe. */
  observers: number;
}

/**
 * Runs in the page before any script of its own, and counts what it begins and ends; `window.__leaks()` reports, and
 * `window.__forget()` begins anew. An abort signal's own listeners are left out: they go with the signal.
 */
export function watchLeaks(): void {
  const listeners = new Map<string, string>();
  const timers = new Set<unknown>();
  const observing = new Set<object>();
  const numbers = new WeakMap<object, number>();
  let count = 0;
  const numberOf = (thing: object) => {
    if (!numbers.has(thing)) numbers.set(thing, ++count);
    return numbers.get(thing);
  };
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const key = (target: EventTarget, type: string, handle: object, options: unknown) =>
    [
      numberOf(target),
      type,
      numberOf(handle),
      typeof options === 'boolean' ? options : Boolean((options as AddEventListenerOptions)?.capture),
    ].join();
  EventTarget.prototype.addEventListener = function (type, handle, options) {
    const { signal, once } = typeof options === 'object' ? options : {};
    if (handle && !(this instanceof AbortSignal) && !signal?.aborted) {
      const id = key(this ?? window, type, handle, options);
      listeners.set(id, type);
      signal?.addEventListener('abort', () => listeners.delete(id));
      if (once) add.call(this ?? window, type, () => listeners.delete(id), { once });
    }
    add.call(this ?? window, type, handle, options);
  };
  EventTarget.prototype.removeEventListener = function (type, handle, options) {
    if (handle) listeners.delete(key(this ?? window, type, handle, options));
    remove.call(this ?? window, type, handle, options);
  };
  const {
    setTimeout: later,
    clearTimeout: never,
    requestAnimationFrame: frame,
    cancelAnimationFrame: cancel,
  } = window;
  window.setTimeout = ((handle: () => void, ...rest: number[]) => {
    const id = later(
      () => {
        timers.delete(id);
        handle();
      },
      ...rest,
    );
    timers.add(id);
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = ((id?: number) => {
    timers.delete(id);
    never(id);
  }) as typeof window.clearTimeout;
  window.requestAnimationFrame = (handle) => {
    const id = frame((time) => {
      timers.delete(`frame ${id}`);
      handle(time);
    });
    timers.add(`frame ${id}`);
    return id;
  };
  window.cancelAnimationFrame = (id) => {
    timers.delete(`frame ${id}`);
    cancel(id);
  };
  for (const Observer of [ResizeObserver, MutationObserver, PerformanceObserver, IntersectionObserver]) {
    const { observe, disconnect } = Observer.prototype as unknown as Record<
      string,
      (...given: unknown[]) => void
    >;
    Object.assign(Observer.prototype, {
      observe(this: object, ...given: unknown[]) {
        observing.add(this);
        observe?.apply(this, given);
      },
      disconnect(this: object) {
        observing.delete(this);
        disconnect?.apply(this);
      },
    });
  }
  Object.assign(window, {
    __leaks: () => ({ listeners: [...listeners.values()], timers: timers.size, observers: observing.size }),
    __forget: () => {
      for (const each of [listeners, timers, observing]) each.clear();
    },
  });
}
