import { keptValue, type Shown } from '../../state/keptValue.ts';
import { requestedView } from '../../state/requestedView.ts';
import { type ViewParamName, viewDefaults } from '../../state/viewParams.ts';
import type { ViewState } from '../../state/viewState.ts';
import type { Story } from '../../story/form/schema.ts';
import { warnUnknownValue } from '../warnings.ts';

/** The requests of author, host and reader until a figure can answer them. */
export class RequestQueue {
  /** Whether requests wait for the story at `src`, which is not loaded yet. */
  isHeld = true;
  /** The last requested value of each parameter; `null` requests the default. */
  readonly params = new Map<ViewParamName, string | null>();
  /** The parameters whose last request is not answered yet. */
  readonly #waiting = new Set<ViewParamName>();
  /** The parameters that were requested in this task. */
  readonly #recent = new Set<ViewParamName>();
  #actions: (() => void)[] = [];

  request(name: ViewParamName, value: string | null): void {
    this.params.set(name, value);
    this.#waiting.add(name);
    this.#recent.add(name);
    queueMicrotask(() => this.#recent.clear());
  }

  /** Holds the requests for the story at another `src`, and also those of the same task, in which frameworks set all attributes. */
  hold(): void {
    this.isHeld = true;
    for (const name of this.#recent) this.#waiting.add(name);
  }

  /** The value of a property: the requested one until it is answered, else the shown one. */
  read(name: ViewParamName, shown: ViewState | undefined): string | null {
    return shown && !this.#waiting.has(name) ? shown[name] : (this.params.get(name) ?? viewDefaults[name]);
  }

  /**
   * The view of a story that answers the requests. Each unknown value gives one warning at the end of the task, unless another
   * story is to answer by then.
   * @param shown the view until then: it is changed, or if it is of another story, kept where nobody has requested anything
   */
  answer(story: Story, shown?: Shown): ViewState {
    const isWaiting = (name: ViewParamName) => this.#waiting.has(name);
    const same = shown?.story === story ? shown.state : undefined;
    const view = requestedView(
      story,
      (name, state) => {
        const value = this.params.get(name);
        if (isWaiting(name)) return value;
        return shown && !same ? keptValue(name, value, shown, { story, state }) : undefined;
      },
      (name, ...unknown) =>
        isWaiting(name) && queueMicrotask(() => this.isHeld || warnUnknownValue(name, ...unknown)),
      same,
    );
    this.#waiting.clear();
    return view;
  }

  /** Runs an action: now, or at `flush` if requests are held. */
  run(action: () => void): void {
    if (this.isHeld) this.#actions.push(action);
    else action();
  }

  /** Runs the actions in their order, each once. */
  flush(): void {
    for (const action of this.#actions.splice(0)) action();
  }
}
