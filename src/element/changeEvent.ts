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

const detailNames = ['count', 'at', 'state', 'view', 'open'] as const;

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
  let known: ViewDetail | undefined;
  const isKnown = (state: ViewState) => detailNames.every((name) => state[name] === known?.[name]);
  return {
    dragging: false,
    know(state) {
      known = detailOf(state);
    },
    tell(state) {
      if (this.dragging || isKnown(state)) return;
      this.know(state);
      changed(detailOf(state));
    },
  };
}
