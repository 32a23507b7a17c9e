import { type ViewDetail, type ViewParamName, viewParamNames } from '../state/viewParams.ts';
import { citationToCopy, copyText } from '../view/copy.ts';
import { listen } from '../view/interaction/listen.ts';
import type { Model } from '../view/model.ts';
import { notify } from '../view/speech.ts';
import type { Blank } from './blank.ts';
import { leadToData } from './dataLink.ts';
import { figureRoot } from './figureRoot.ts';
import { speakingOf } from './language.ts';
import { LiveFigure } from './liveFigure.ts';
import { onNewWidth } from './newWidth.ts';
import { takeOwnProperties } from './ownProperties.ts';
import { Pending } from './pending.ts';
import { painted, recordOf } from './record.ts';
import { viewLink } from './viewLink.ts';
import { whenWhole } from './whenWhole.ts';

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
  static readonly observedAttributes = ['src', 'lang', ...viewParamNames];

  /** Gives the address of the page that shows this view, where the page itself knows better than the served figure. */
  viewLink: (() => string) | null = null;
  readonly #pending = new Pending();
  #figure: LiveFigure | undefined;
  #root: HTMLElement | null = null;
  #src: string | null = null;
  #connection: AbortController | undefined;
  #loading: AbortController | undefined;
  readonly #language = speakingOf(
    () => this.getAttribute('lang'),
    (words) => this.#figure?.speakIn(words),
    (value, allowed) => warnOf('lang', value, allowed),
  );

  constructor() {
    super();
    takeOwnProperties(this, ['src', ...viewParamNames]);
  }

  /** What a figure is made of where none was served; a script that stands alone brings one. */
  protected get blank(): Blank | null {
    return null;
  }

  get clock(): string {
    return this.#read('clock') ?? 'counted';
  }
  set clock(value: string | null) {
    this.#request('clock', value);
  }

  get at(): string {
    return this.#read('at') ?? this.#root?.getAttribute('data-at') ?? '';
  }
  set at(value: string | null) {
    this.#request('at', value);
  }

  /** Postal code of the pinned state, or `null`. */
  get state(): string | null {
    return this.#read('state');
  }
  set state(value: string | null) {
    this.#request('state', value);
  }

  get view(): string {
    return this.#read('view') ?? 'map';
  }
  set view(value: string | null) {
    this.#request('view', value);
  }

  get theme(): string {
    return this.#read('theme') ?? 'light';
  }
  set theme(value: string | null) {
    this.#request('theme', value);
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
    this.#whenMade((figure) => figure.play());
  }

  /** Stops the replay at the shown stop. */
  pause(): void {
    this.#whenMade((figure) => figure.pause());
  }

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    whenWhole(this, () => this.#begin(signal), signal);
  }

  /** Brings the figure to life for as long as the element is connected. */
  #begin(signal: AbortSignal): void {
    const figure = this.#made();
    const root = this.#root;
    if (!figure || !root) return;
    const actions = {
      act: figure.act.bind(figure),
      hover: figure.hover.bind(figure),
      drag: figure.drag.bind(figure),
      togglePlay: figure.togglePlay.bind(figure),
      words: () => figure.words,
      open: () => this.#openSave(),
      copy: (button: HTMLElement) =>
        void copyText(root, citationToCopy(button), figure.words.citationCopied, figure.words),
      retry: () => this.#load(),
    };
    listen(root, actions, signal);
    addEventListener('pageshow', () => figure.redraw(), { signal });
    onNewWidth(root, () => figure.redraw(), signal);
    if (figure.state) this.#leadToData();
    else this.#load();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
    this.#loading?.abort();
    this.#figure?.rest();
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (isViewName(name)) this.#request(name, value);
    else if (name === 'lang') void this.#changeLanguage();
    else this.src = value;
  }

  #made(): LiveFigure | undefined {
    this.#root ??= figureRoot(this, this.blank);
    if (this.#root)
      this.#figure ??= new LiveFigure(
        this.#root,
        {
          warn: warnOf,
          changed: (detail) =>
            this.dispatchEvent(
              new CustomEvent('tally-map:change', { detail, bubbles: true, composed: true }),
            ),
        },
        this.#pending,
      );
    return this.#figure;
  }

  /** Loads the record once the served view has been painted; if that fails, the view stays and says so. */
  async #load(): Promise<void> {
    this.#loading?.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    const root = this.#root as HTMLElement;
    this.#figure?.wait();
    try {
      await painted(signal);
      const record = recordOf(this, this.#address, signal);
      await Promise.allSettled([record, this.#language.speak()]);
      const dataset = await record;
      // Another language may have been asked for meanwhile.
      await this.#language.speak();
      if (signal.aborted) return;
      notify(root, null);
      this.#figure?.begin(dataset);
      this.#leadToData();
    } catch (error) {
      if (signal.aborted) return;
      const { words } = this.#figure as LiveFigure;
      notify(root, words.loadFailed, words.lang);
      console.warn(`<tally-map>: ${(error as Error).message}`);
    }
  }

  async #openSave(): Promise<void> {
    const { openSave } = await import('../view/save/saveDialog.ts');
    const figure = this.#figure;
    if (figure?.model && this.#root)
      openSave(this.#root, {
        model: () => figure.model as Model,
        link: () => this.viewLink?.() ?? this.#pageLink(),
      });
  }

  /** Shows another language at once where the record is there; one that cannot be loaded leaves the shown one. */
  async #changeLanguage(): Promise<void> {
    if (!this.#figure?.state) return;
    await this.#language
      .speak()
      .catch((error: unknown) => console.warn(`<tally-map>: ${(error as Error).message}`));
  }

  #leadToData(): void {
    const dataset = this.#figure?.model?.dataset;
    const signal = this.#connection?.signal;
    const link = this.#root?.querySelector('.data');
    if (dataset && signal && link) leadToData(this, link, { dataset, src: this.#address }, signal);
  }

  /** The page that the figure was served with the address of, at the shown view. */
  #pageLink(): string | null {
    const page = this.#root?.getAttribute('data-page');
    const defaults = this.#figure?.defaults(() => null);
    return page && defaults
      ? viewLink(page, this as ViewDetail, defaults, this.#figure?.words.lang ?? 'en')
      : null;
  }

  /** Where the record is fetched from, unless it stands in the document. */
  get #address(): string | null {
    return this.#src ?? this.blank?.src ?? null;
  }

  #request(name: ViewParamName, value: string | null): void {
    if (this.#figure) this.#figure.request(name, value);
    else this.#pending.asked.set(name, value);
  }

  #whenMade(action: (figure: LiveFigure) => void): void {
    if (this.#figure) action(this.#figure);
    else this.#pending.later(() => this.#figure && action(this.#figure));
  }

  #read(name: ViewParamName): string | null {
    const state = this.#figure?.state;
    return state ? state[name] : (this.#pending.asked.get(name) ?? null);
  }
}

const warnOf = (name: string, value: string, allowed: string): void =>
  console.warn(`<tally-map>: ${name}="${value}" means nothing; allowed is ${allowed}. The default is shown.`);
