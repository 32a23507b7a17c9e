/** How much of the figure a drawing brings up to date. */
export type RenderScope =
  /** All of it. */
  | 'all'
  /** What a reader looks at while the date is dragged. The rest follows when the drag pauses. */
  | 'dragging';
