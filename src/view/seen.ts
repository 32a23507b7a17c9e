import type { ViewState } from '../state/viewState.ts';
import { bandAt, type TimelineBand, timelineBands } from './timeline/bands.ts';

/** What of a figure can be seen, of that which the style sheet hides by view, width and disclosure. */
export interface Seen {
  readonly tiles: boolean;
  readonly table: boolean;
  /** The bands of widths whose labels the timeline shows. */
  readonly bands: readonly TimelineBand[];
  /** Whether the panel is read: not while the date is dragged. */
  readonly panel: boolean;
}

/** All of it: what a drawing is that leaves nothing for later. */
export const everything: Seen = { tiles: true, table: true, bands: timelineBands, panel: true };

/**
 * What can be seen of a figure in a view: the rest may wait until nothing changes any more.
 * @param width of the figure's box, in CSS pixels
 * @param dragged whether the date is being dragged
 */
export const seenIn = (root: Element, { view }: ViewState, width: number, dragged: boolean): Seen => ({
  tiles: view === 'tiles',
  table: view === 'table' || (root.querySelector('.answers')?.hasAttribute('open') ?? true),
  bands: [bandAt(width)],
  panel: !dragged,
});
