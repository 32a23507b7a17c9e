/** The density of the bars. It decides the gaps between them, and whether there are buttons for single steps. */
type BarDensity = 'few' | 'many' | 'crowded';

/** The density of a number of stops. It is the same at each width of a chart, 264 to 488 CSS pixels. */
export const densityOf = (stops: number): BarDensity =>
  stops <= 11 ? 'few' : stops <= 80 ? 'many' : 'crowded';
