import type { ViewDetail } from '../state/viewParams.ts';
import type { ViewState } from '../state/viewState.ts';

/** The part of a view state that a host is told of. */
export const detailOf = ({ count, at, state, view, open }: ViewState): ViewDetail => ({
  count,
  at,
  state,
  view,
  open,
});

/** Tells a host of the view: once for each change of its detail, at rest. */
export interface Telling {
  /** Notes a view that the host knows of. */
  know(state: ViewState): void;
  /** Tells of a view, unless it is being dragged or the host knows it. */
  tell(state: ViewState): void;
  /** Whether the view is being dragged. */
  dragging: boolean;
}

/** What tells a host by `changed`. */
export function tellingOf(changed: (detail: ViewDetail) => void): Telling {
  let known = '';
  return {
    dragging: false,
    know(state) {
      known = JSON.stringify(detailOf(state));
    },
    tell(state) {
      const before = known;
      if (this.dragging) return;
      this.know(state);
      if (known !== before) changed(detailOf(state));
    },
  };
}
