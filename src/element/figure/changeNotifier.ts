import { detailOf, isSameDetail, type ViewDetail } from '../../state/viewDetail.ts';

/** Notifies a host of each change of the view's detail, once, and not during a drag. */
export class ChangeNotifier {
  readonly #notify: (detail: ViewDetail) => void;
  #known: ViewDetail | undefined;
  /** Whether the date is being dragged. */
  isDragging = false;

  constructor(notify: (detail: ViewDetail) => void) {
    this.#notify = notify;
  }

  /** Marks a view as known to the host. */
  acknowledge(view: ViewDetail): void {
    this.#known = detailOf(view);
  }

  /** Notifies of a view, unless the date is being dragged or the host knows the view. */
  update(view: ViewDetail): void {
    if (this.isDragging || (this.#known && isSameDetail(view, this.#known))) return;
    this.acknowledge(view);
    this.#notify(detailOf(view));
  }
}
