import type { ViewParamName } from '../../state/viewParams.ts';

/** What author, host and reader ask of a figure before it can answer. */
export class RequestQueue {
  /** The last value that was asked for of each parameter; `null` asks for the default. */
  readonly params = new Map<ViewParamName, string | null>();
  #actions: (() => void)[] = [];

  /** Keeps an action until `flush`. */
  add(action: () => void): void {
    this.#actions.push(action);
  }

  /** Runs the actions in their order, each once. */
  flush(): void {
    for (const action of this.#actions.splice(0)) action();
  }
}
