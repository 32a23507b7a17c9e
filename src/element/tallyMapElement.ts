import { english as words } from '../domain/messages.ts';
import { type ViewDetail, type ViewParamName, viewParamNames } from '../state/viewParams.ts';
import { listen } from '../view/interaction/listen.ts';
import { notify } from '../view/speech.ts';
import { LiveFigure } from './liveFigure.ts';
import { painted, recordOf } from './record.ts';

/** What `tally-map:change` carries in `detail`: the view that is shown now. */
export type ChangeDetail = ViewDetail;

const isViewName = (name: string): name is ViewParamName => viewParamNames.some((each) => each === name);

/**
 * `<tally-map>`: adopts the figure that was served in its shadow root and makes it live. Attributes are what the
 * author wrote and are never written here; properties of the same names read and set what is shown now.
 *
 * @fires tally-map:change bubbles, composed; once for each change of its detail, at rest, never at start
 * @example <tally-map src="voter-rolls.json" at="townhall"></tally-map>
 */
export class TallyMapElement extends HTMLElement {
  static readonly observedAttributes = ['src', ...viewParamNames];

  readonly #figure: LiveFigure | undefined;
  readonly #root: HTMLElement | null;
  #src: string | null = null;
  #connection: AbortController | undefined;
  #loading: AbortController | undefined;

  constructor() {
    super();
    this.#root = this.shadowRoot?.querySelector<HTMLElement>('.figure') ?? null;
    if (!this.#root) return;
    this.#figure = new LiveFigure(this.#root, {
      warn: (name, value, allowed) =>
        console.warn(
          `<tally-map>: ${name}="${value}" means nothing; allowed is ${allowed}. The default is shown.`,
        ),
      changed: (detail) =>
        this.dispatchEvent(new CustomEvent('tally-map:change', { detail, bubbles: true, composed: true })),
    });
  }

  get clock(): string {
    return this.#read('clock') ?? 'counted';
  }
  set clock(value: string | null) {
    this.#figure?.request('clock', value);
  }

  get at(): string {
    return this.#read('at') ?? this.#root?.getAttribute('data-at') ?? '';
  }
  set at(value: string | null) {
    this.#figure?.request('at', value);
  }

  /** Postal code of the pinned state, or `null`. */
  get state(): string | null {
    return this.#read('state');
  }
  set state(value: string | null) {
    this.#figure?.request('state', value);
  }

  get view(): string {
    return this.#read('view') ?? 'map';
  }
  set view(value: string | null) {
    this.#figure?.request('view', value);
  }

  get theme(): string {
    return this.#read('theme') ?? 'light';
  }
  set theme(value: string | null) {
    this.#figure?.request('theme', value);
  }

  /** The address of the dataset. */
  get src(): string | null {
    return this.#src;
  }
  set src(value: string | null) {
    this.#src = value;
    if (this.#connection) this.#load();
  }

  /** Whether the stops are being replayed. */
  get playing(): boolean {
    return this.#figure?.state?.playing ?? false;
  }

  /** The view that opens where only the attributes ask for one, `at` on the shown clock; `undefined` until the record is there. */
  get defaults(): ChangeDetail | undefined {
    return this.#figure?.defaults((name) => this.getAttribute(name));
  }

  /** Replays the stops from the shown one, or from the first where the last is shown. */
  play(): void {
    this.#figure?.play();
  }

  /** Stops the replay at the shown stop. */
  pause(): void {
    this.#figure?.pause();
  }

  connectedCallback(): void {
    const figure = this.#figure;
    const root = this.#root;
    if (!figure || !root) return;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const actions = {
      act: figure.act.bind(figure),
      hover: figure.hover.bind(figure),
      drag: figure.drag.bind(figure),
      togglePlay: figure.togglePlay.bind(figure),
      retry: () => this.#load(),
    };
    listen(root, actions, signal);
    addEventListener('pageshow', () => figure.redraw(), { signal });
    onNewWidth(root, () => figure.redraw(), signal);
    if (!figure.state) this.#load();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
    this.#loading?.abort();
    this.#figure?.rest();
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (isViewName(name)) this.#figure?.request(name, value);
    else this.src = value;
  }

  /** Loads the record once the served view has been painted; if that fails, the view stays and says so. */
  async #load(): Promise<void> {
    const src = this.#src;
    this.#loading?.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    const root = this.#root as HTMLElement;
    this.#figure?.wait();
    try {
      await painted();
      const dataset = await recordOf(this, src, signal);
      if (signal.aborted) return;
      notify(root, null);
      this.#figure?.begin(dataset);
      if (src) root.querySelector('.data')?.setAttribute('href', src);
    } catch (error) {
      if (signal.aborted) return;
      notify(root, words.loadFailed);
      console.warn(`<tally-map>: ${(error as Error).message}`);
    }
  }

  #read(name: ViewParamName): string | null {
    const state = this.#figure?.state;
    return state ? state[name] : (this.#figure?.asked(name) ?? null);
  }
}

/** Calls back when an element gets another width: its height also changes with what it shows. */
function onNewWidth(element: Element, callback: () => void, signal: AbortSignal): void {
  let width = element.clientWidth;
  const observer = new ResizeObserver(() => {
    if (element.clientWidth === width) return;
    width = element.clientWidth;
    callback();
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
