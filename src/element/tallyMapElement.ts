import { english } from '../i18n/en.ts';
import type { ViewDetail } from '../state/viewDetail.ts';
import { isViewParam, type ViewParamName, viewParamNames } from '../state/viewParams.ts';
import type { DialogName } from '../view/actions.ts';
import { adoptStylesAgain } from '../view/dom/adoptStyle.ts';
import { type AdoptedFigure, adoptFigure } from './figure/adoptFigure.ts';
import { connectFigure } from './figure/connectFigure.ts';
import type { LiveFigure } from './figure/liveFigure.ts';
import { type DialogContext, loadDialog } from './figure/loadDialog.ts';
import { RequestQueue } from './loading/requestQueue.ts';
import { whenParsed } from './loading/whenParsed.ts';
import type { Runtime } from './runtime.ts';
import { upgradeProperties } from './upgradeProperties.ts';
import { showFailure } from './warnings.ts';

/**
 * `<tally-map>` adopts the figure that was served in its shadow root and makes it live. It never writes its attributes.
 * Properties of the same names read and set the view; `null` or `undefined` sets the default. What is set is shown now, or once
 * the story at `src` is loaded.
 *
 * @fires tally-map:change a `TallyMapChangeEvent`, once for each change of its detail, at rest, and never at the start
 * @example <tally-map src="voter-rolls.json" at="townhall"></tally-map>
 */
export abstract class TallyMapElement extends HTMLElement {
  /** @internal */
  static readonly observedAttributes = ['src', 'lang', ...viewParamNames];

  /** The URL of the page at the shown view, set by a page that knows it better than the figure. @internal */
  viewLink: (() => string) | null = null;
  /** Opens the embed dialog; set by the page, which alone knows where the site is. @internal */
  openEmbed: DialogContext['openEmbed'] = null;
  readonly #queue = new RequestQueue();
  #adopted: AdoptedFigure | undefined;
  #src: string | null = null;
  /** Ends the listeners of the element. It is defined while the element is in a document. */
  #connection: AbortController | undefined;

  /** The runtime of the script that defines the element. @internal */
  protected abstract get runtime(): Runtime;

  /** The way of counting. */
  get count(): 'reports' | 'responses' | (string & {}) {
    return this.#read('count') ?? this.#adopted?.root.getAttribute('data-count') ?? '';
  }
  set count(value: 'reports' | 'responses' | (string & {}) | null | undefined) {
    this.#request('count', value);
  }

  /** The id of the shown stop: of a report, or a day such as `2017-07-04`. */
  get at(): string {
    return this.#read('at') ?? this.#adopted?.root.getAttribute('data-at') ?? '';
  }
  set at(value: string | null | undefined) {
    this.#request('at', value);
  }

  /** Postal code of the selected state. */
  get state(): string | null {
    return this.#read('state');
  }
  set state(value: string | null | undefined) {
    this.#request('state', value);
  }

  /** What is open below the figure; later versions may have more. */
  get open(): 'quotations' | 'table' | 'method' | (string & {}) | null {
    return this.#read('open');
  }
  set open(value: 'quotations' | 'table' | 'method' | (string & {}) | null | undefined) {
    this.#request('open', value);
  }

  /** How the country is drawn: `map` or `tiles`; later versions may have more. */
  get view(): string {
    return this.#read('view') as string;
  }
  set view(value: string | null | undefined) {
    this.#request('view', value);
  }

  /** The colour scheme. */
  get theme(): 'light' | 'dark' | 'auto' | (string & {}) {
    return this.#read('theme') as string;
  }
  set theme(value: 'light' | 'dark' | 'auto' | (string & {}) | null | undefined) {
    this.#request('theme', value);
  }

  /** The URL of the story. */
  get src(): string | null {
    return this.#src;
  }
  set src(value: string | null | undefined) {
    const src = textOf(value);
    if (src === this.#src) return;
    this.#src = src;
    this.#queue.hold();
    this.#reload();
  }

  /** Whether the stops are being replayed. */
  get playing(): boolean {
    return this.#adopted?.figure.state?.playing ?? false;
  }

  /** The view that opens with the attributes alone, with `at` on the shown count; `undefined` until the story is loaded. */
  get defaults(): ViewDetail | undefined {
    return this.#adopted?.figure.defaults((name) => this.getAttribute(name));
  }

  /** Replays the stops from the shown one, or from the first if the last is shown. */
  play(): void {
    this.#whenAdopted((figure) => figure.play());
  }

  /** Stops the replay at the shown stop. */
  pause(): void {
    this.#whenAdopted((figure) => figure.pause());
  }

  /** @internal */
  connectedCallback(): void {
    upgradeProperties(this, ['src', ...viewParamNames]);
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    whenParsed(this, () => this.#connect(signal), signal);
  }

  /** @internal */
  disconnectedCallback(): void {
    this.#connection?.abort();
    this.#connection = undefined;
    this.#adopted?.loader.suspend();
    this.#adopted?.figure.suspend();
  }

  /** Style sheets belong to one document. @internal */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStylesAgain(this.shadowRoot);
  }

  /** @internal */
  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (isViewParam(name)) this.#request(name, value);
    else if (name === 'src') this.src = value;
    else if (value !== before) this.#reload();
  }

  /** Makes the figure live until `signal` is aborted. If that fails, the served figure stays, with a notice. */
  #connect(signal: AbortSignal): void {
    try {
      this.#adopted ??= adoptFigure(this, this.runtime.template ?? null, () => this.#src, this.#queue);
      if (!this.#adopted) return;
      const adopted = this.#adopted;
      const { root, figure, loader } = adopted;
      const link = () => this.viewLink?.() ?? adopted.link();
      const openDialog = (name: DialogName, button: HTMLElement) =>
        figure.whenStarted(() => {
          const { openEmbed, runtime } = this;
          void loadDialog(name, button, { ...adopted, loadSharing: runtime.loadSharing, openEmbed, link });
        });
      connectFigure(root, figure, { openDialog, retry: () => void loader.load() }, signal);
      loader.resume();
    } catch (error) {
      showFailure(this.shadowRoot?.querySelector<HTMLElement>('.figure') ?? null, english, error);
    }
  }

  /** Loads the story again after a change of its URL or language. */
  #reload(): void {
    if (this.#connection) void this.#adopted?.loader.load();
  }

  #request(name: ViewParamName, requested: unknown): void {
    this.#queue.request(name, textOf(requested));
    this.#adopted?.figure.takeRequests();
  }

  #whenAdopted(action: (figure: LiveFigure) => void): void {
    if (this.#adopted) action(this.#adopted.figure);
    else this.#queue.run(() => this.#adopted && action(this.#adopted.figure));
  }

  #read(name: ViewParamName): string | null {
    return this.#queue.read(name, this.#adopted?.figure.state);
  }
}

/** The text of an attribute or a property; `null` if it is missing or empty. */
const textOf = (value: unknown): string | null => String(value ?? '') || null;
