import type { ViewDetail } from '../state/viewDetail.ts';

/** The event that notifies a host of a change of the view. It bubbles and is composed. */
export class TallyMapChangeEvent extends CustomEvent<ViewDetail> {
  /** @param detail the view that is shown now */
  constructor(detail: ViewDetail) {
    super('tally-map:change', { detail, bubbles: true, composed: true });
  }
}
