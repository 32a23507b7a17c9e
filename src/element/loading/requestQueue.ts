import type { ViewParamName } from '../../state/viewParams.ts';

/** What is asked of a figure before it can answer: by author and host, and by the reader. */
export class RequestQueue {
  /** The last value that was asked for of each name; `null` asks for the default. */
  readonly asked = new Map<ViewParamName, string | null>();
  #actions: (() => void)[] = [];

  /** Keeps an action until `release`. */
  later(action: () => void): void {
    this.#actions.push(action);
  }

  /** Does what was kept, in its order. */
  release(): void {
    for (const action of this.#actions.splice(0)) action();
  }
}
