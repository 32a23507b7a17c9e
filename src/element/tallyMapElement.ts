import { english } from '../i18n/en.ts';
import type { ViewDetail } from '../state/viewDetail.ts';
import { type ViewParamName, viewDefaults, viewParamNames } from '../state/viewParams.ts';
import type { DialogName } from '../view/actions.ts';
import { adoptStylesAgain } from '../view/dom/adoptStyle.ts';
import { TallyMapChangeEvent } from './changeEvent.ts';
import { connectFigure } from './figure/connectFigure.ts';
import { figureRoot } from './figure/figureRoot.ts';
import { LiveFigure } from './figure/liveFigure.ts';
import { type DialogContext, openDialog } from './figure/openDialog.ts';
import { pageLink } from './links/pageLink.ts';
import { RequestQueue } from './loading/requestQueue.ts';
import { showFailure } from './loading/showFailure.ts';
import { StoryLoader } from './loading/storyLoader.ts';
import { whenParsed } from './loading/whenParsed.ts';
import type { Runtime } from './runtime.ts';
import { upgradeProperties } from './upgradeProperties.ts';

const isViewParam = (name: string): name is ViewParamName => viewParamNames.some((each) => each === name);

/**
 * `<tally-map>` adopts the figure that was served in its shadow root and makes it live. It never writes its attributes;
 * properties of the same names read and set what is shown now. A property that is set to `null` has its default.
 *
 * @fires tally-map:change a `TallyMapChangeEvent`, once for each change of its detail, at rest, and never at the start
 * @example <tally-map src="voter-rolls.json" at="townhall"></tally-map>
 */
export abstract class TallyMapElement extends HTMLElement {
  /** @internal */
  static readonly observedAttributes = ['src', 'lang', ...viewParamNames];

  /** The address of the page at the shown view, if the page itself knows it better than the figure. @internal */
  viewLink: (() => string) | null = null;
  /** Opens the dialog of the embeds; set by the page, which alone knows where the site is. @internal */
  openEmbed: DialogContext['openEmbed'] = null;
  readonly #queue = new RequestQueue();
  #figure: LiveFigure | undefined;
  #root: HTMLElement | null = null;
  #src: string | null = null;
  #loader: StoryLoader | undefined;
  /** Ends the listeners of the element; there while it is in a document. */
  #connection: AbortController | undefined;

  /** What the script that defines the element brings. @internal */
  protected abstract get runtime(): Runtime;

  /** The way of counting: `reports` or `responses`. */
  get count(): string {
    return this.#read('count') ?? this.#root?.getAttribute('data-count') ?? '';
  }
  set count(value: string | null) {
    this.#request('count', value);
  }

  /** The id of the shown stop: of a report, or a day such as `2017-07-04`. */
  get at(): string {
    return this.#read('at') ?? this.#root?.getAttribute('data-at') ?? '';
  }
  set at(value: string | null) {
    this.#request('at', value);
  }

  /** Postal code of the selected state. */
  get state(): string | null {
    return this.#read('state');
  }
  set state(value: string | null) {
    this.#request('state', value);
  }

  /** What is open below the figure: `quotations`, `table` or `method`. */
  get open(): string | null {
    return this.#read('open');
  }
  set open(value: string | null) {
    this.#request('open', value);
  }

  /** How the country is drawn: `map` or `tiles`. */
  get view(): string {
    return this.#read('view') as string;
  }
  set view(value: string | null) {
    this.#request('view', value);
  }

  /** The colour scheme: `light`, `dark` or `auto`. */
  get theme(): string {
    return this.#read('theme') as string;
  }
  set theme(value: string | null) {
    this.#request('theme', value);
  }

  /** The address of the story. */
  get src(): string | null {
    return this.#src;
  }
  set src(value: string | null) {
    const src = value ?? null;
    if (src === this.#src) return;
    this.#src = src;
    this.#reload();
  }

  /** Whether the stops are being replayed. */
  get playing(): boolean {
    return this.#figure?.state?.playing ?? false;
  }

  /** The view that opens where only the attributes ask for one, with `at` on the shown count; `undefined` until the story has come. */
  get defaults(): ViewDetail | undefined {
    return this.#figure?.defaults((name) => this.getAttribute(name));
  }

  /** Replays the stops from the shown one, or from the first where the last is shown. */
  play(): void {
    this.#whenMade((figure) => figure.play());
  }

  /** Stops the replay at the shown stop. */
  pause(): void {
    this.#whenMade((figure) => figure.pause());
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
    this.#loader?.suspend();
    this.#figure?.suspend();
  }

  /** Another document has style sheets of its own. @internal */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStylesAgain(this.shadowRoot);
  }

  /** @internal */
  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (isViewParam(name)) this.#request(name, value);
    else if (name === 'src') this.src = value;
    else if (value !== before) this.#reload();
  }

  /** Makes the figure live while the element is connected. If that fails, the served figure stays, with a notice. */
  #connect(signal: AbortSignal): void {
    try {
      const figure = this.#makeFigure();
      const root = this.#root;
      if (!figure || !root) return;
      const open = (name: DialogName, button: HTMLElement) =>
        figure.whenStarted(() => void openDialog(name, button, this.#dialogContext(figure, root)));
      connectFigure(root, figure, { openDialog: open, retry: () => void this.#loader?.load() }, signal);
      this.#loader?.resume();
    } catch (error) {
      showFailure(this.#root, english, error);
    }
  }

  #dialogContext(figure: LiveFigure, root: HTMLElement): DialogContext {
    const link = () => this.viewLink?.() ?? pageLink(root, figure);
    const source = () => this.#loader?.source ?? null;
    const { loadSharing } = this.runtime;
    return { root, figure, loadSharing, openEmbed: this.openEmbed, link, source };
  }

  #makeFigure(): LiveFigure | undefined {
    const template = this.runtime.template ?? null;
    this.#root ??= figureRoot(this, template, this.#src);
    if (this.#figure || !this.#root) return this.#figure;
    const onChange = (detail: ViewDetail) => this.dispatchEvent(new TallyMapChangeEvent(detail));
    const figure = new LiveFigure(this.#root, onChange, this.#queue);
    const address = () => this.#src ?? template?.src ?? null;
    this.#figure = figure;
    this.#loader = new StoryLoader({ host: this, root: this.#root, figure, address });
    return figure;
  }

  /** Loads the story again after a change of its address or language. */
  #reload(): void {
    if (this.#connection) void this.#loader?.load();
  }

  /** @param asked `undefined` asks for the default, as `null` does */
  #request(name: ViewParamName, asked: string | null | undefined): void {
    const value = asked ?? null;
    if (this.#figure) this.#figure.request(name, value);
    else this.#queue.params.set(name, value);
  }

  #whenMade(action: (figure: LiveFigure) => void): void {
    if (this.#figure) action(this.#figure);
    else this.#queue.add(() => this.#figure && action(this.#figure));
  }

  #read(name: ViewParamName): string | null {
    const state = this.#figure?.state;
    return state ? state[name] : (this.#queue.params.get(name) ?? viewDefaults[name]);
  }
}
