import type { Postal } from '../domain/jurisdictions.ts';
import type { ViewState } from '../state/viewState.ts';
import { atRest, pauseAfter } from './atRest.ts';
import { setAttribute } from './elements.ts';
import { renderFigure } from './figure.ts';
import { keepFocus } from './keepFocus.ts';
import type { Model, Shown } from './model.ts';
import { newsRoomOf } from './newsRoom.ts';
import { panelRoomOf } from './panelRoom.ts';
import { placeTooltip } from './placeTooltip.ts';
import { rowsInSight } from './rowsInSight.ts';
import { everything, type Seen, seenInDrag } from './seen.ts';
import { speakChange } from './speech.ts';
import { previewed } from './tooltip.ts';

/**
 * Draws a live figure: each change at once, but in a drag only what is looked at, and the rest when it pauses or
 * ends. What changes mean is spoken when all is drawn, those of a drag in one message.
 */
export interface Drawing {
  /** Draws all for the box, the record and the words as they are now. */
  anew(): void;
  /** Draws a change. @param before what was shown */
  change(before: ViewState, isDragged: boolean): void;
  /** Notes what is in sight where a drag begins. */
  beginDrag(): void;
  /** Draws what has not been, and shows what a drag leaves out: not in its pauses, since leaving it out anew takes time. */
  endDrag(): void;
  /** Draws at once what would be drawn in the next pause. */
  settle(): void;
  /** Ends all that waits. */
  rest(): void;
}

/**
 * What draws a figure.
 * @param root the figure
 * @param shown what is to be drawn now; nothing is before there is a record
 */
export function drawingOf(root: HTMLElement, shown: () => Shown | undefined): Drawing {
  let width = 0;
  let rows: ReadonlySet<Postal> = new Set();
  /** The view of which the reader was told last, where it has changed since. */
  let toldOf: ViewState | undefined;
  const news = newsRoomOf(root);
  const room = panelRoomOf(root, () => {
    const now = shown();
    return now ? news.least(now) : 0;
  });
  const draw = (seen: Seen): Model | undefined => {
    const now = shown();
    return now && renderFigure(root, now.dataset, now.state, undefined, now.words, seen);
  };
  const following = atRest(() => {
    const model = draw(everything);
    if (model && toldOf) speakChange(root, model, toldOf);
    toldOf = undefined;
  }, pauseAfter);
  const drawInDrag = (state: ViewState, moved: boolean): void => {
    if (moved) setAttribute(root, 'data-dragged', '');
    draw(seenInDrag(root, state, width, rows));
    following.wait();
  };
  const place = () =>
    void placeTooltip(root, () => {
      const now = shown();
      return now ? previewed(now.state) : null;
    });
  return {
    anew() {
      if (!shown()) return;
      news.forget();
      width = root.clientWidth;
      following.now();
      room.release();
      if (shown()?.state.hovered) place();
    },
    change(before, isDragged) {
      const state = shown()?.state;
      if (!state) return;
      const moved = state.at !== before.at || state.clock !== before.clock;
      toldOf ??= before;
      if (moved) room.hold(width);
      if (isDragged) drawInDrag(state, moved);
      else following.now();
      if (state.view !== before.view) keepFocus(root, state);
      if (state.state !== before.state && !moved) room.release();
      if (state.hovered && (moved || state.hovered !== before.hovered || state.state !== before.state))
        place();
    },
    beginDrag() {
      rows = rowsInSight(root);
    },
    endDrag() {
      this.settle();
      setAttribute(root, 'data-dragged', null);
    },
    settle() {
      if (following.waiting) following.now();
    },
    rest() {
      this.endDrag();
      room.release();
    },
  };
}
