import type { ViewDetail } from '../state/viewDetail.ts';

/** The event by which a host learns of a change of the view: it bubbles and is composed. */
export class TallyMapChangeEvent extends CustomEvent<ViewDetail> {
  /** @param detail the view that is shown now */
  constructor(detail: ViewDetail) {
    super('tally-map:change', { detail, bubbles: true, composed: true });
  }
}
