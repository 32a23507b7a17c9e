/** How much of the figure is drawn. */
export type RenderScope =
  /** All of it. */
  | 'all'
  /** Header, legend, map and timeline: all that changes while the date is dragged. */
  | 'dragging';
