import type { Dataset } from '../domain/dataset.ts';
import { jurisdictionOf, type Postal } from '../domain/jurisdictions.ts';
import { english as words } from '../domain/messages.ts';
import { spoken } from '../domain/sentences.ts';
import type { Standing } from '../domain/snapshot.ts';
import { openingStop } from '../domain/stops.ts';
import { type Playback, playbackOf } from '../state/playback.ts';
import { request, type Warn } from '../state/requests.ts';
import { type Store, storeOf } from '../state/store.ts';
import { type ViewDetail, type ViewParamName, viewParamNames } from '../state/viewParams.ts';
import { hover, openingView, type Transition, themes, type ViewState } from '../state/viewState.ts';
import { renderFigure } from '../view/figure.ts';
import { type Model, modelOf } from '../view/model.ts';
import { fullestNews } from '../view/newsRoom.ts';
import { type PanelRoom, panelRoomOf, wideBox } from '../view/panelRoom.ts';
import { speak } from '../view/speech.ts';
import { placeTooltip } from '../view/tooltipPlace.ts';

const busyParts = 'button, select, input';

/** What a live figure tells the element that it belongs to. */
export interface Hooks {
  readonly warn: Warn;
  /** Called once for each change of the detail, at rest; never at start. */
  readonly changed: (detail: ViewDetail) => void;
}

interface Begun {
  readonly dataset: Dataset;
  readonly store: Store;
  readonly playback: Playback;
}

/**
 * A served figure brought to life: it keeps what is asked of it until the record is there, then holds the view
 * state, draws each change, and tells of it at rest.
 */
export class LiveFigure {
  readonly #root: HTMLElement;
  readonly #hooks: Hooks;
  readonly #room: PanelRoom;
  /** What author and host asked for before the record was there. */
  readonly #asked = new Map<ViewParamName, string | null>();
  /** What the reader did before the record was there. */
  #waiting: (() => void)[] = [];
  #begun: Begun | undefined;
  #dragging = false;
  #told = '';
  #newsHeight: number | undefined;

  constructor(root: HTMLElement, hooks: Hooks) {
    this.#root = root;
    this.#hooks = hooks;
    this.#room = panelRoomOf(root, () => this.#leastPanel());
  }

  /** The view state, once the record is there. */
  get state(): ViewState | undefined {
    return this.#begun?.store.getState();
  }

  /** What is shown on the shown clock where nothing is asked for, once the record is there. */
  get defaults(): ViewDetail | undefined {
    if (!this.#begun) return undefined;
    const { dataset, store } = this.#begun;
    return { ...this.#detail(openingView(dataset)), at: openingStop(dataset, store.getState().clock).id };
  }

  /** What was asked of a name before the record was there. */
  asked(name: ViewParamName): string | null {
    return this.#asked.get(name) ?? null;
  }

  /** Marks the controls as waiting for the record; they work all the same. */
  wait(): void {
    if (this.#begun) return;
    for (const control of this.#root.querySelectorAll(busyParts)) control.setAttribute('aria-busy', 'true');
  }

  /** Begins with a record: the view that was asked for first, then what the reader did meanwhile. */
  begin(dataset: Dataset): void {
    const initial = viewParamNames.reduce((state, name) => {
      const value = this.#asked.get(name);
      return value === undefined ? state : request(name, value, this.#hooks.warn)(state, dataset);
    }, openingView(dataset));
    const store = storeOf(initial);
    const playback = playbackOf(store, dataset, (callback, milliseconds) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    });
    this.#begun = { dataset, store, playback };
    for (const control of this.#root.querySelectorAll('[aria-busy]')) control.removeAttribute('aria-busy');
    renderFigure(this.#root, dataset, initial);
    this.#room.release();
    this.#told = JSON.stringify(this.#detail(initial));
    store.subscribe((state, before) => this.#draw(state, before));
    for (const each of this.#waiting.splice(0)) each();
  }

  /** Answers a request of the author or the host: now, or once the record is there. */
  request(name: ViewParamName, value: string | null): void {
    if (name === 'theme' && themes.some((theme) => theme === (value ?? 'light')))
      this.#root.setAttribute('data-theme', value ?? 'light');
    if (this.#begun) this.act(request(name, value, this.#hooks.warn));
    else this.#asked.set(name, value);
  }

  /** Changes the view state: now, or once the record is there. */
  act(transition: Transition): void {
    this.#whenBegun(({ store, dataset }) => store.setState((state) => transition(state, dataset)));
  }

  /** Notes what the pointer is on; nothing is kept of it before the record is there. */
  hover(postal: ViewState['hovered']): void {
    if (this.#begun) this.act(hover(postal));
  }

  play(): void {
    this.#whenBegun(({ playback }) => playback.play());
  }

  pause(): void {
    this.#whenBegun(({ playback }) => playback.pause());
  }

  togglePlay(): void {
    this.#whenBegun(({ store, playback }) => (store.getState().playing ? playback.pause() : playback.play()));
  }

  /** Begins or ends a drag; what it changed is told at its end. */
  drag(on: boolean): void {
    this.#dragging = on;
    if (on && this.state?.playing) this.pause();
    if (!on) this.#tell();
  }

  /** Draws again what is shown: after the box has changed, or the browser has restored old values. */
  redraw(): void {
    this.#newsHeight = undefined;
    if (!this.#begun) return;
    renderFigure(this.#root, this.#begun.dataset, this.#begun.store.getState());
    this.#room.release();
  }

  /** Stops all that runs by itself. */
  rest(): void {
    this.#begun?.playback.pause();
    this.#room.release();
    this.#dragging = false;
  }

  #whenBegun(action: (begun: Begun) => void): void {
    const begun = this.#begun;
    if (begun) action(begun);
    else this.#waiting.push(() => this.#begun && action(this.#begun));
  }

  #draw(state: ViewState, before: ViewState): void {
    if (!this.#begun) return;
    const moved = state.at !== before.at || state.clock !== before.clock;
    if (moved) this.#room.hold();
    renderFigure(this.#root, this.#begun.dataset, state);
    if (state.state !== before.state && !moved) this.#room.release();
    if (state.hovered !== before.hovered || (moved && state.hovered))
      void placeTooltip(this.#root, state.hovered);
    this.#say(state, before);
    this.#tell();
  }

  #tell(): void {
    const state = this.state;
    if (!state || this.#dragging) return;
    const detail = this.#detail(state);
    const told = JSON.stringify(detail);
    if (told === this.#told) return;
    this.#told = told;
    this.#hooks.changed(detail);
  }

  #detail({ clock, at, state, view }: ViewState): ViewDetail {
    return { clock, at, state, view };
  }

  /** Speaks a stop that the slider does not speak itself, and a state that is pinned or let go. */
  #say(state: ViewState, before: ViewState): void {
    const { dataset } = this.#begun as { dataset: Dataset };
    const model = modelOf(dataset, state);
    const active = (this.#root.getRootNode() as ShadowRoot).activeElement;
    if (state.at !== before.at && active?.getAttribute('part') !== 'slider')
      speak(this.#root, spoken(model.sentence));
    if (state.state === before.state) return;
    speak(this.#root, state.state ? pinnedWords(model, state.state) : words.unpinned);
  }

  /** The room that a narrow box keeps for the news of the press's clock. */
  #leastPanel(): number {
    const { state } = this;
    if (
      !this.#begun ||
      !state ||
      state.clock !== 'counted' ||
      state.state ||
      this.#root.clientWidth >= wideBox
    )
      return 0;
    this.#newsHeight ??= fullestNews(this.#root, this.#begun.dataset, state);
    return this.#newsHeight;
  }
}

function pinnedWords({ dataset, snapshot }: Model, postal: Postal): string {
  const { level } = snapshot.standings.get(postal) as Standing;
  return words.pinned(jurisdictionOf(postal).name, dataset.levels[level].label);
}
