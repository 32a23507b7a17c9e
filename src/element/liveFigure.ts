import { english, type Messages } from '../i18n/en.ts';
import { openedBy, request, type Warn } from '../state/requests.ts';
import { hover, seeCard, type Transition } from '../state/transitions.ts';
import { type ViewDetail, type ViewParamName, viewParamNames } from '../state/viewParams.ts';
import type { ViewState } from '../state/viewState.ts';
import type { Story } from '../story/form/schema.ts';
import { showBusy } from '../view/busy.ts';
import { cardSight } from '../view/card/cardSight.ts';
import { fillFind } from '../view/map/find.ts';
import { type Model, modelOf, type Shown } from '../view/model.ts';
import { type RenderScheduler, renderScheduler } from '../view/renderScheduler.ts';
import { type Telling, tellingOf } from './changeEvent.ts';
import type { RequestQueue } from './loading/requestQueue.ts';
import { openingDetail } from './openingDetail.ts';
import { type Session, startSession } from './session.ts';
import { showTheme } from './showTheme.ts';

/** What a live figure tells the element that it belongs to. */
export interface Hooks {
  readonly warn: Warn;
  /** Called once for each change of the detail, at rest; never at start. */
  readonly changed: (detail: ViewDetail) => void;
}

/**
 * A served figure brought to life: it keeps what is asked of it until the record is there, then holds the view
 * state, draws each change, and tells of it at rest.
 */
export class LiveFigure {
  readonly #root: HTMLElement;
  readonly #hooks: Hooks;
  readonly #telling: Telling;
  readonly #pending: RequestQueue;
  readonly #renders: RenderScheduler;
  readonly #cardSight;
  #begun: Session | undefined;
  #words: Messages = english;
  #unsubscribe = () => {};
  /** Marks the controls as no longer waiting for the story. */
  stopWaiting = () => {};

  /** @param pending what was asked before, and what will be until the record is there */
  constructor(root: HTMLElement, hooks: Hooks, pending: RequestQueue) {
    this.#root = root;
    this.#hooks = hooks;
    this.#pending = pending;
    if (pending.asked.has('theme')) showTheme(root, pending.asked.get('theme') ?? null);
    this.#telling = tellingOf(hooks.changed);
    this.#cardSight = cardSight(root, (inSight) => this.act(seeCard(inSight)));
    this.#renders = renderScheduler(
      root,
      () => this.#shown,
      () => this.#cardSight.follow(),
    );
  }

  /** The view state, once the record is there. */
  get state(): ViewState | undefined {
    return this.#begun?.store.getState();
  }

  /**
   * The view that opens where nothing else is asked for, with `at` that of the shown count; `undefined` until the
   * record is there.
   * @param attribute what the author wrote
   */
  defaults(attribute: (name: ViewParamName) => string | null): ViewDetail | undefined {
    if (!this.#begun) return undefined;
    const { story, store } = this.#begun;
    return openingDetail(story, attribute, store.getState().count);
  }

  /** Marks the controls as waiting for the record; they work all the same. */
  wait(): void {
    if (this.#begun) return;
    this.#fillFind();
    this.stopWaiting();
    this.stopWaiting = showBusy(this.#root, this.#words.loading);
  }

  /** What is drawn now, once the record is there. */
  get model(): Model | undefined {
    const shown = this.#shown;
    return shown && modelOf(shown.story, shown.state, shown.words);
  }

  get #shown(): Shown | undefined {
    const begun = this.#begun;
    return begun && { story: begun.story, state: begun.store.getState(), words: this.#words };
  }

  /** The words of the language that is shown. */
  get words(): Messages {
    return this.#words;
  }

  /** Takes the words of the language in which the story will come, until it is there. */
  speakIn(words: Messages): void {
    if (words === this.#words || this.#begun) return;
    this.#words = words;
    this.#fillFind();
  }

  /**
   * Begins with a record: the view that was asked for first, then what the reader did meanwhile. Where another record
   * was shown, its view is kept as far as the new one has it, and a host is told where it has not.
   * @throws where the record has nothing to open at; what was shown stays
   */
  begin(story: Story, words: Messages): void {
    const carried = this.#carry();
    const warn = carried ? () => {} : this.#hooks.warn;
    const asked = openedBy(story, (name) => this.#pending.asked.get(name), warn);
    // A fragment shows all of its table without a script too, and nothing of it moves.
    const initial = { ...asked, allRows: this.#root.hasAttribute('data-alone') };
    if (carried) this.#end();
    this.#words = words;
    this.#begun = startSession(story, initial);
    this.stopWaiting();
    this.#renders.renderAll();
    if (carried) this.#telling.tell(initial);
    else this.#telling.know(initial);
    this.#unsubscribe = this.#begun.store.subscribe((state, before) => {
      this.#renders.renderChange(before, this.#telling.dragging);
      this.#telling.tell(state);
    });
    this.#pending.release();
  }

  /** Answers a request of the author or the host: now, or once the record is there. */
  request(name: ViewParamName, value: string | null): void {
    if (name === 'theme') showTheme(this.#root, value);
    if (this.#begun) this.act(request(name, value, this.#hooks.warn));
    else this.#pending.asked.set(name, value);
  }

  /** Changes the view state: now, or once the record is there. */
  act(transition: Transition): void {
    this.whenBegun(({ store, story }) => store.setState((state) => transition(state, story)));
  }

  /** Notes what the pointer is on; nothing is kept of it before the record is there. */
  hover(postal: ViewState['hovered']): void {
    if (this.#begun) this.act(hover(postal));
  }

  play(): void {
    this.whenBegun(({ playback }) => playback.play());
  }

  pause(): void {
    this.whenBegun(({ playback }) => playback.pause());
  }

  /** Pauses where the stops are being replayed; nothing is asked for else. */
  pauseIfPlaying(): void {
    if (this.state?.playing) this.pause();
  }

  togglePlay(): void {
    this.whenBegun(({ store, playback }) => (store.getState().playing ? playback.pause() : playback.play()));
  }

  /** Begins or ends a drag; what it changed is told at its end. */
  drag(on: boolean): void {
    if (on && this.state?.playing) this.pause();
    this.#telling.dragging = on;
    if (!on) this.#renders.flush();
    if (this.state) this.#telling.tell(this.state);
  }

  /** Draws again what is shown: after the box has changed, or the browser has restored old values. */
  redraw(): void {
    this.#renders.renderAll();
  }

  /** Draws at once what would be drawn in the next pause. */
  settle(): void {
    this.#renders.flush();
  }

  /** Stops all that runs by itself. */
  rest(): void {
    this.#begun?.playback.pause();
    this.hover(null);
    this.#renders.flush();
    this.#cardSight.rest();
    this.#telling.dragging = false;
  }

  /** Asks for the view that is shown, before another record begins; whether there was one. */
  #carry(): boolean {
    if (!this.state) return false;
    for (const name of viewParamNames) this.#pending.asked.set(name, this.state[name]);
    return true;
  }

  #end(): void {
    this.rest();
    this.#unsubscribe();
  }

  /** The list of states can be used before the record is there, once its language is. */
  #fillFind(): void {
    if (this.#root.lang === this.#words.lang) fillFind(this.#root, this.#words);
  }

  /** Does something now, or once the record is there, in the order of all that is asked for. */
  whenBegun(action: (begun: Session) => void): void {
    const begun = this.#begun;
    if (begun) action(begun);
    else this.#pending.later(() => this.#begun && action(this.#begun));
  }
}
