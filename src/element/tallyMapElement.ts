import type { Postal } from '../geography/jurisdictions.ts';
import { english } from '../i18n/en.ts';
import type { Transition } from '../state/transitions.ts';
import { type ViewDetail, type ViewParamName, viewDefaults, viewParamNames } from '../state/viewParams.ts';
import type { DialogName } from '../view/actions.ts';
import { copyCitation } from '../view/announce/copy.ts';
import { adoptStylesAgain } from '../view/dom/adoptStyle.ts';
import { listenToFigure } from '../view/listen.ts';
import { figureRoot } from './figureRoot.ts';
import { pageLink } from './links/pageLink.ts';
import { LiveFigure } from './liveFigure.ts';
import { RequestQueue } from './loading/requestQueue.ts';
import { showFailure } from './loading/showFailure.ts';
import { Loading } from './loading/storyLoader.ts';
import { whenParsed } from './loading/whenParsed.ts';
import { type Opening, openDialog } from './openDialog.ts';
import type { Runtime } from './runtime.ts';
import { upgradeProperties } from './upgradeProperties.ts';
import { onWidthChange } from './visibility/onWidthChange.ts';
import { pauseOutOfView } from './visibility/pauseOutOfView.ts';
import { warnUnknownValue } from './warnings.ts';

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
export abstract class TallyMapElement extends HTMLElement {
  static readonly observedAttributes = ['src', 'lang', ...viewParamNames];

  /** Gives the address of the page that shows this view, where the page itself knows better than the served figure. */
  viewLink: (() => string) | null = null;
  /** Opens the dialog of the embeds in the figure; set by the page, which alone knows where the site is. */
  embedDialog: Opening['embed'] = null;
  readonly #pending = new RequestQueue();
  #figure: LiveFigure | undefined;
  #root: HTMLElement | null = null;
  #src: string | null = null;
  #connection: AbortController | undefined;
  #loading: Loading | undefined;

  /** What the script that defines the element brings along. */
  protected abstract get shell(): Runtime;

  get count(): string {
    return this.#read('count') ?? this.#root?.getAttribute('data-count') ?? '';
  }
  set count(value: string | null) {
    this.#request('count', value);
  }

  get at(): string {
    return this.#read('at') ?? this.#root?.getAttribute('data-at') ?? '';
  }
  set at(value: string | null) {
    this.#request('at', value);
  }

  /** Postal code of the chosen state, or `null`. */
  get state(): string | null {
    return this.#read('state');
  }
  set state(value: string | null) {
    this.#request('state', value);
  }

  /** What is opened below: `quotations`, `table`, `method`, or `null`. */
  get open(): string | null {
    return this.#read('open');
  }
  set open(value: string | null) {
    this.#request('open', value);
  }

  get view(): string {
    return this.#read('view') as string;
  }
  set view(value: string | null) {
    this.#request('view', value);
  }

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
    this.#loadAgain();
  }

  /** Whether the stops are being replayed. */
  get playing(): boolean {
    return this.#figure?.state?.playing ?? false;
  }

  /** The view that opens where only the attributes ask for one, `at` on the shown count; `undefined` until the record is there. */
  get defaults(): ChangeDetail | undefined {
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

  connectedCallback(): void {
    upgradeProperties(this, ['src', ...viewParamNames]);
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    whenParsed(this, () => this.#tryToBegin(signal), signal);
  }

  /** Where it cannot come to life, what is served stays, and says so. */
  #tryToBegin(signal: AbortSignal): void {
    try {
      this.#begin(signal);
    } catch (error) {
      showFailure(this.#root, english, error);
    }
  }

  /** Brings the figure to life for as long as the element is connected. */
  #begin(signal: AbortSignal): void {
    const figure = this.#made();
    const root = this.#root;
    if (!figure || !root) return;
    const actions = {
      act: (transition: Transition) => figure.act(transition),
      hover: (postal: Postal | null) => figure.hover(postal),
      drag: (on: boolean) => figure.drag(on),
      togglePlay: () => figure.togglePlay(),
      words: () => figure.words,
      openDialog: (name: DialogName, button: HTMLElement) =>
        figure.whenBegun(() => void openDialog(name, button, this.#opening(figure, root))),
      copyCitation: (button: HTMLElement) => void copyCitation(root, button, figure.words),
      retry: () => void this.#load(),
    };
    listenToFigure(root, actions, signal);
    pauseOutOfView(root, () => figure.pauseIfPlaying(), signal);
    addEventListener('pageshow', () => figure.redraw(), { signal });
    addEventListener('beforeprint', () => figure.settle(), { signal });
    onWidthChange(root, () => figure.redraw(), signal);
    // The box may have another width than where the figure was taken out.
    figure.redraw();
    if (this.#loading?.isLoaded) this.#loading.leadToData();
    else void this.#load();
  }

  #opening(figure: LiveFigure, root: HTMLElement): Opening {
    const link = () => this.viewLink?.() ?? pageLink(root, figure);
    const source = () => this.#loading?.source ?? null;
    return { root, figure, sharing: this.shell.sharing, embed: this.embedDialog, link, source };
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
    this.#connection = undefined;
    this.#loading?.rest();
    this.#figure?.rest();
  }

  /** Another document has its own sheets. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStylesAgain(this.shadowRoot);
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (isViewName(name)) this.#request(name, value);
    else if (name === 'src') this.src = value;
    else if (value !== before) this.#loadAgain();
  }

  #made(): LiveFigure | undefined {
    const { blank } = this.shell;
    this.#root ??= figureRoot(this, blank ?? null, this.#src);
    if (this.#figure || !this.#root) return this.#figure;
    const changed = (detail: ChangeDetail) =>
      this.dispatchEvent(new CustomEvent('tally-map:change', { detail, bubbles: true, composed: true }));
    const figure = new LiveFigure(this.#root, { warn: warnUnknownValue, changed }, this.#pending);
    const address = () => this.#src ?? blank?.src ?? null;
    this.#figure = figure;
    this.#loading = new Loading({ host: this, root: this.#root, figure, address });
    return figure;
  }

  /** Loads what is asked for now, where something is being shown. */
  #loadAgain(): void {
    if (this.#connection && this.#loading) void this.#load();
  }

  async #load(): Promise<void> {
    const isShown = await this.#loading?.load();
    if (isShown && this.#connection) this.#loading?.leadToData();
  }

  /** @param asked `undefined` asks for the default, as `null` does */
  #request(name: ViewParamName, asked: string | null | undefined): void {
    const value = asked ?? null;
    if (this.#figure) this.#figure.request(name, value);
    else this.#pending.asked.set(name, value);
  }

  #whenMade(action: (figure: LiveFigure) => void): void {
    if (this.#figure) action(this.#figure);
    else this.#pending.later(() => this.#figure && action(this.#figure));
  }

  #read(name: ViewParamName): string | null {
    const state = this.#figure?.state;
    return state ? state[name] : (this.#pending.asked.get(name) ?? viewDefaults[name]);
  }
}
