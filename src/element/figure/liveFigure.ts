import { english, type Messages } from '../../i18n/en.ts';
import { hover, observeResponse, type Transition } from '../../state/transitions.ts';
import type { ViewDetail } from '../../state/viewDetail.ts';
import type { ViewParamName } from '../../state/viewParams.ts';
import type { ViewState } from '../../state/viewState.ts';
import type { Story } from '../../story/form/schema.ts';
import { type CardSight, cardSight } from '../../view/card/cardSight.ts';
import { closeDialog } from '../../view/dom/dialog.ts';
import { fillFindState } from '../../view/map/findState.ts';
import { type Model, modelOf, type ShownView } from '../../view/model.ts';
import { RenderScheduler } from '../../view/renderScheduler.ts';
import { showBusy } from '../../view/showBusy.ts';
import type { RequestQueue } from '../loading/requestQueue.ts';
import { ChangeNotifier } from './changeNotifier.ts';
import { openingDetail } from './openingDetail.ts';
import { type Session, startSession } from './session.ts';
import { showTheme } from './showTheme.ts';

/**
 * A served figure made live. Until its story is loaded it queues requests. Then it holds the view state, draws each change,
 * and notifies its element.
 */
export class LiveFigure {
  /** Draws the figure, once the story is loaded. */
  readonly renders: RenderScheduler;
  readonly #root: HTMLElement;
  readonly #queue: RequestQueue;
  readonly #changes: ChangeNotifier;
  readonly #cardSight: CardSight;
  #session: Session | undefined;
  #words: Messages = english;
  #unsubscribe = () => {};
  /** Marks the controls as no longer waiting for the story. */
  stopWaiting = () => {};

  /**
   * @param onChange is called once for each change of the detail, after a drag only at its end, never for the opening view
   * @param queue the requests so far, and those until the story is loaded
   */
  constructor(root: HTMLElement, onChange: (detail: ViewDetail) => void, queue: RequestQueue) {
    this.#root = root;
    this.#queue = queue;
    this.takeRequests();
    this.#changes = new ChangeNotifier(onChange);
    this.#cardSight = cardSight(root, (isInSight) => this.act(observeResponse(isInSight)));
    this.renders = new RenderScheduler(
      root,
      () => this.#shown,
      () => this.#cardSight.observe(),
    );
  }

  /** The view state; `undefined` until the story is loaded. */
  get state(): ViewState | undefined {
    return this.#session?.store.getState();
  }

  /** The model that is drawn now; `undefined` until the story is loaded. */
  get model(): Model | undefined {
    const shown = this.#shown;
    return shown && modelOf(shown.story, shown.state, shown.words);
  }

  get #shown(): ShownView | undefined {
    const session = this.#session;
    return session && { story: session.story, state: session.store.getState(), words: this.#words };
  }

  /** The words of the language that is shown. */
  get words(): Messages {
    return this.#words;
  }

  /**
   * The view that opens with the attributes alone, with `at` on the shown count; `undefined` until the story is loaded.
   * @param attribute the value of an attribute; `null` if it is missing
   */
  defaults(attribute: (name: ViewParamName) => string | null): ViewDetail | undefined {
    const shown = this.#shown;
    return shown && openingDetail(shown, attribute);
  }

  /** Marks the controls as waiting for the story. They can still be used. */
  showWaiting(): void {
    if (this.#session) return;
    this.#fillFindState();
    this.stopWaiting();
    this.stopWaiting = showBusy(this.#root, this.#words.loading);
  }

  /** Takes the words of a language until the story is loaded, which has words of its language. */
  showWords(words: Messages): void {
    if (words === this.#words || this.#session) return;
    this.#words = words;
    this.#fillFindState();
  }

  /**
   * Starts with a story: with the requested view, and then with the reader's actions so far. If another story was shown, its
   * view is kept as far as the new story has it, and the host is notified of the difference.
   * @throws for a story without a stop; then the shown story stays
   */
  start(story: Story, words: Messages): void {
    const before = this.#shown;
    const requested = this.#queue.answer(story, before);
    // A fragment shows all rows of its table, also without a script: nothing may move.
    const opening = { ...requested, showsAllRows: this.#root.hasAttribute('data-alone') };
    if (before) this.suspend();
    this.#unsubscribe();
    this.#words = words;
    const session = startSession(story, opening);
    const { store } = session;
    this.#session = session;
    this.#queue.isHeld = false;
    const opened = store.getState();
    this.stopWaiting();
    this.renders.renderAll();
    if (before) this.#changes.update(opening);
    else this.#changes.acknowledge(opening);
    // What host and reader have asked for so far makes one change.
    this.#queue.flush();
    this.#unsubscribe = store.subscribe((state, previous) => this.#show(state, previous));
    if (store.getState() !== opened) this.#show(store.getState(), opened);
  }

  /** Draws a change of the view, and notifies the host of it. */
  #show(state: ViewState, previous: ViewState): void {
    this.renders.renderChange(previous, this.#changes.isDragging);
    this.#changes.update(state);
  }

  /** Shows the requested theme now, and other requests unless they are held. */
  takeRequests(): void {
    const theme = this.#queue.params.get('theme');
    if (theme !== undefined) showTheme(this.#root, theme);
    this.#answer();
  }

  /** Answers the requests so far, unless they are held. */
  #answer(): void {
    if (!this.#session || this.#queue.isHeld) return;
    const { story, store } = this.#session;
    store.setState((state) => this.#queue.answer(story, { story, state }));
  }

  /** Changes the view state: now, or once the story is loaded. */
  act(transition: Transition): void {
    this.whenStarted(({ store, story }) => store.setState((state) => transition(state, story)));
  }

  /** Sets the hovered state. Before the story is loaded it does nothing. */
  hover(postal: ViewState['hovered']): void {
    if (this.#session) this.act(hover(postal));
  }

  play(): void {
    this.#queue.run(() => this.#session?.playback.play());
  }

  pause(): void {
    this.#session?.playback.pause();
    this.#queue.run(() => this.#session?.playback.pause());
  }

  togglePlay(): void {
    this.whenStarted(({ playback }) => (this.state?.playing ? playback.pause() : playback.play()));
  }

  /** Begins or ends a drag of the date. The host is notified at its end. */
  drag(isDragging: boolean): void {
    if (isDragging && this.state?.playing) this.pause();
    this.#changes.isDragging = isDragging;
    if (!isDragging) this.renders.flush();
    if (this.state) this.#changes.update(this.state);
  }

  /** Stops what the reader does, when the element leaves its document and when another story or language comes. */
  suspend(): void {
    closeDialog(this.#root);
    this.#session?.playback.pause();
    this.hover(null);
    this.renders.flush();
    this.#cardSight.disconnect();
    this.#changes.isDragging = false;
  }

  /** Runs an action now, or once the story is loaded, in the order of the requests. */
  whenStarted(action: (session: Session) => void): void {
    if (this.#session) action(this.#session);
    else this.#queue.run(() => this.#session && action(this.#session));
  }

  /** Lists the states before the story is loaded, if the served figure is in the language of the words. */
  #fillFindState(): void {
    if (this.#root.lang === this.#words.lang) fillFindState(this.#root, this.#words);
  }
}
