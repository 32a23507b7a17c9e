import type { Dataset } from '../domain/dataset.ts';
import { jurisdictions, type Postal } from '../domain/jurisdictions.ts';
import { english, type Messages } from '../domain/messages.ts';
import { type Playback, playbackOf } from '../state/playback.ts';
import { openedBy, request, type Warn } from '../state/requests.ts';
import { type Store, storeOf } from '../state/store.ts';
import type { ViewDetail, ViewParamName } from '../state/viewParams.ts';
import { hover, type Transition, themes, type ViewState } from '../state/viewState.ts';
import { atRest, pauseAfter } from '../view/atRest.ts';
import { setBusy } from '../view/busy.ts';
import { setAttribute } from '../view/elements.ts';
import { renderFigure } from '../view/figure.ts';
import { keepFocus } from '../view/keepFocus.ts';
import { type Model, modelOf } from '../view/model.ts';
import { type NewsRoom, newsRoomOf } from '../view/newsRoom.ts';
import { type PanelRoom, panelRoomOf } from '../view/panelRoom.ts';
import { placeTooltip } from '../view/placeTooltip.ts';
import { rowsInSight } from '../view/rowsInSight.ts';
import { seenInDrag } from '../view/seen.ts';
import { speakChange } from '../view/speech.ts';
import { fillFind } from '../view/switches.ts';
import { defaultsOf } from './defaults.ts';
import type { Pending } from './pending.ts';
import { type Telling, tellingOf } from './telling.ts';

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
  readonly #news: NewsRoom;
  readonly #telling: Telling;
  readonly #pending: Pending;
  /** What nobody looks at in a drag is drawn once it pauses. */
  readonly #following = atRest(() => this.#renderAll(), pauseAfter);
  #begun: Begun | undefined;
  #words: Messages = english;
  /** Of the figure's box, in CSS pixels. */
  #width = 0;
  /** Of the table, in sight when a drag began. */
  #rows: ReadonlySet<Postal> = new Set();
  /** The view of which the reader was told last, where it has changed since. */
  #toldOf: ViewState | undefined;
  #unsubscribe = () => {};

  /** @param pending what was asked before, and what will be until the record is there */
  constructor(root: HTMLElement, hooks: Hooks, pending: Pending) {
    this.#root = root;
    this.#hooks = hooks;
    this.#pending = pending;
    this.#showTheme(pending.asked.get('theme'));
    this.#telling = tellingOf(hooks.changed);
    this.#news = newsRoomOf(root, () => this.#words);
    this.#room = panelRoomOf(root, () => {
      const begun = this.#begun;
      return begun ? this.#news.least(begun.dataset, begun.store.getState()) : 0;
    });
  }

  /** The view state, once the record is there. */
  get state(): ViewState | undefined {
    return this.#begun?.store.getState();
  }

  /**
   * The view that opens where nothing else is asked for, with `at` that of the shown clock; `undefined` until the
   * record is there.
   * @param attribute what the author wrote
   */
  defaults(attribute: (name: ViewParamName) => string | null): ViewDetail | undefined {
    if (!this.#begun) return undefined;
    const { dataset, store } = this.#begun;
    return defaultsOf(dataset, attribute, store.getState().clock);
  }

  /** Marks the controls as waiting for the record; they work all the same. */
  wait(): void {
    if (this.#begun) return;
    this.#fillFind();
    setBusy(this.#root, true);
  }

  /** What is drawn now, once the record is there. */
  get model(): Model | undefined {
    return this.#begun && modelOf(this.#begun.dataset, this.#begun.store.getState(), this.#words);
  }

  /** The words of the language that is shown. */
  get words(): Messages {
    return this.#words;
  }

  /** Shows the words of a language: now, or once the record is there. */
  speakIn(words: Messages): void {
    if (words === this.#words) return;
    this.#words = words;
    if (this.#begun) this.redraw();
    else this.#fillFind();
  }

  /** Begins with a record: the view that was asked for first, then what the reader did meanwhile. */
  begin(dataset: Dataset): void {
    this.#end();
    const initial = openedBy(dataset, (name) => this.#pending.asked.get(name), this.#hooks.warn);
    const opening = { ...initial, current: initial.current ?? jurisdictions[0].postal };
    const store = storeOf(opening);
    const playback = playbackOf(store, dataset, (callback, milliseconds) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    });
    this.#begun = { dataset, store, playback };
    setBusy(this.#root, false);
    this.#renderAnew();
    this.#telling.know(initial);
    this.#unsubscribe = store.subscribe((state, before) => this.#draw(state, before));
    this.#pending.release();
  }

  /** Answers a request of the author or the host: now, or once the record is there. */
  request(name: ViewParamName, value: string | null): void {
    if (name === 'theme') this.#showTheme(value);
    if (this.#begun) this.act(request(name, value, this.#hooks.warn));
    else this.#pending.asked.set(name, value);
  }

  #showTheme(value: string | null | undefined): void {
    if (value === undefined) return;
    const theme = value ?? 'light';
    if (themes.some((each) => each === theme)) this.#root.setAttribute('data-theme', theme);
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
    if (on && !this.#telling.dragging) this.#rows = rowsInSight(this.#root);
    if (on && this.state?.playing) this.pause();
    this.#telling.dragging = on;
    if (!on) this.#endDrag();
    if (this.state) this.#telling.tell(this.state);
  }

  /** Draws again what is shown: after the box has changed, or the browser has restored old values. */
  redraw(): void {
    this.#news.forget();
    this.#renderAnew();
  }

  /** Draws at once what would be drawn in the next pause. */
  settle(): void {
    if (this.#following.waiting) this.#following.now();
  }

  /** Draws what has not been, and shows what a drag leaves out: not in its pauses, since leaving it out anew takes time. */
  #endDrag(): void {
    this.settle();
    setAttribute(this.#root, 'data-dragged', null);
  }

  /** Stops all that runs by itself. */
  rest(): void {
    this.#begun?.playback.pause();
    this.hover(null);
    this.#endDrag();
    this.#room.release();
    this.#telling.dragging = false;
  }

  /** Ends with a record before another begins: the view stays what is asked for. */
  #end(): void {
    if (!this.#begun) return;
    this.rest();
    this.#unsubscribe();
    const { clock, at, state, view, theme } = this.#begun.store.getState();
    for (const [name, value] of Object.entries({ clock, at, state, view, theme }))
      this.#pending.asked.set(name as ViewParamName, value);
  }

  /** The list of states can be used before the record is there, once its language is. */
  #fillFind(): void {
    if (this.#root.lang === this.#words.lang) fillFind(this.#root, this.#words);
  }

  #whenBegun(action: (begun: Begun) => void): void {
    const begun = this.#begun;
    if (begun) action(begun);
    else this.#pending.later(() => this.#begun && action(this.#begun));
  }

  /** Draws all for the box as it is now. */
  #renderAnew(): void {
    if (!this.#begun) return;
    this.#width = this.#root.clientWidth;
    this.#following.now();
    this.#room.release();
  }

  #renderAll(): void {
    if (!this.#begun) return;
    const { dataset, store } = this.#begun;
    const model = renderFigure(this.#root, dataset, store.getState(), undefined, this.#words);
    if (this.#toldOf) speakChange(this.#root, model, this.#toldOf);
    this.#toldOf = undefined;
  }

  #draw(state: ViewState, before: ViewState): void {
    if (!this.#begun) return;
    const { dataset } = this.#begun;
    const moved = state.at !== before.at || state.clock !== before.clock;
    this.#toldOf ??= before;
    if (moved) this.#room.hold(this.#width);
    if (this.#telling.dragging) {
      if (moved) setAttribute(this.#root, 'data-dragged', '');
      renderFigure(
        this.#root,
        dataset,
        state,
        undefined,
        this.#words,
        seenInDrag(this.#root, state, this.#width, this.#rows),
      );
      this.#following.wait();
    } else this.#following.now();
    if (state.view !== before.view) keepFocus(this.#root, state);
    if (state.state !== before.state && !moved) this.#room.release();
    if (state.hovered && (state.hovered !== before.hovered || moved))
      void placeTooltip(this.#root, () => this.state?.hovered ?? null);
    this.#telling.tell(state);
  }
}
