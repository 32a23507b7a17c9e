import type { ViewParamName } from '../../state/viewParams.ts';

/** The requests of author, host and reader until a figure can answer them. */
export class RequestQueue {
  /** The last requested value of each parameter; `null` requests the default. */
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
