/**
 * A band of widths of the timeline: labels are placed for the least width of each band at build time, and the
 * style sheet shows those of the band that the box is in.
 */
export interface TimelineBand {
  readonly name: 'small' | 'phone' | 'tablet' | 'desk';
  /** Least width of the figure's box in CSS pixels; the style sheet's container queries have the same. */
  readonly from: number;
  /** Least width of the chart in CSS pixels. */
  readonly width: number;
  /** Height of the plot in CSS pixels. */
  readonly plot: number;
  /** Room for labels above the plot in CSS pixels. */
  readonly above: number;
  /** Estimated advance of a character, and of a bold one, in CSS pixels. */
  readonly advance: number;
  readonly bold: number;
  readonly lineHeight: number;
  /** Whether a count that is no outlet's has its short name. */
  readonly shortNames: boolean;
  /** How many markers may have a label. */
  readonly labels: number;
  /** Whether milestones have their text beside the flag also on other days than their own. */
  readonly flagText: boolean;
}

const phone = {
  plot: 72,
  above: 38,
  advance: 5.7,
  bold: 6.1,
  lineHeight: 14,
  labels: 4,
  shortNames: true,
  flagText: false,
};
const desk = {
  plot: 92,
  above: 44,
  advance: 6.2,
  bold: 6.7,
  lineHeight: 15,
  labels: 9,
  shortNames: false,
  flagText: true,
};

/** The bands, the narrowest first. */
export const timelineBands: readonly TimelineBand[] = [
  { ...phone, name: 'small', from: 0, width: 264 },
  { ...phone, name: 'phone', from: 352, width: 304 },
  { ...desk, name: 'tablet', from: 480, width: 424 },
  { ...desk, name: 'desk', from: 1040, width: 984 },
];

/** The band of a figure's box. @param width of the box, in CSS pixels */
export const bandAt = (width: number): TimelineBand =>
  timelineBands.findLast(({ from }) => from <= width) as TimelineBand;

/** The estimated width of a text with a bold part, in CSS pixels. */
export const textWidth = ({ advance, bold }: TimelineBand, plain: string, strong: string): number =>
  plain.length * advance + strong.length * bold;
