import type { Postal } from '../domain/jurisdictions.ts';
import type { ViewState } from '../state/viewState.ts';
import { ensure } from './ensure.ts';
import { bandAt, type TimelineBand, timelineBands } from './timeline/bands.ts';

/** What of a figure is drawn at once, of that which can be hidden by view, width and disclosure. */
export interface Seen {
  readonly map: boolean;
  readonly tiles: boolean;
  /** Whether their states are named anew, for those who hear them. */
  readonly names: boolean;
  readonly table: boolean;
  /** Whether a row of the table is. */
  readonly row: (postal: Postal) => boolean;
  /** The bands of widths whose labels the timeline shows. */
  readonly bands: readonly TimelineBand[];
  readonly panel: boolean;
}

/** All of it: what a drawing is that leaves nothing for later. */
export const everything: Seen = {
  map: true,
  tiles: true,
  names: true,
  table: true,
  row: () => true,
  bands: timelineBands,
  panel: true,
};

/**
 * What is looked at while the date is dragged: not what is hidden or far out of sight, and not the panel and the
 * states' names, which nobody reads or hears meanwhile. The rest follows when the drag pauses.
 * @param width of the figure's box, in CSS pixels
 * @param rows of the table that were near when the drag began
 */
export const seenInDrag = (
  root: Element,
  { view, held, search }: ViewState,
  width: number,
  rows: ReadonlySet<Postal>,
): Seen => ({
  map: view === 'map',
  tiles: view === 'tiles',
  names: false,
  table: view === 'table' || ensure(root, 'details', { class: 'answers' }).hasAttribute('open'),
  // A filter looks at what each row says, so that rows come into sight from anywhere.
  row: (postal) => held !== null || search !== '' || rows.has(postal),
  bands: [bandAt(width)],
  panel: false,
});
