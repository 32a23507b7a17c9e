import type { Count } from '../story/form/count.ts';

/** The part of the view that the change event and a URL carry. */
export interface ViewDetail {
  /** The shown way of counting. */
  readonly count: Count;
  /** The id of the shown stop: of a report, or a day such as `2017-07-04`. */
  readonly at: string;
  /** Postal code of the selected state. */
  readonly state: string | null;
  /** How the country is drawn: `map` or `tiles`; later versions may have more. */
  readonly view: string;
  /** What is open below the figure; later versions may have more. */
  readonly open: 'quotations' | 'table' | 'method' | (string & {}) | null;
}

/** The names of the detail's fields, in the order in which a URL has them. */
export const detailNames = ['count', 'at', 'state', 'view', 'open'] as const satisfies (keyof ViewDetail)[];

/** The detail of a view state. */
export const detailOf = ({ count, at, state, view, open }: ViewDetail): ViewDetail => ({
  count,
  at,
  state,
  view,
  open,
});

/** Whether two details describe the same view. */
export const isSameDetail = (one: ViewDetail, other: ViewDetail): boolean =>
  detailNames.every((name) => one[name] === other[name]);
