import { type BarLabel, type Candidate, emsOf, isRoomy, placed } from './labelLayout.ts';

/** A number above the bars. `top` is the height of the bars below it, as a share of a full bar. */
interface NumberLabel extends BarLabel {
  readonly top: number;
}

/** Font sizes in CSS pixels, as in the style sheet. */
const size = { number: 13, shownNumber: 18 } as const;

/**
 * The numbers above the bars: all of them if cells are wide enough. Else the shown one, the last, the first, the first
 * greatest and the lowest after it, each if there is room.
 * @param width of the chart in CSS pixels
 * @param greatest the number at which a bar has its full height
 */
export function numberLabels(
  tallies: readonly number[],
  shown: number,
  width: number,
  greatest: number,
): NumberLabel[] {
  const stops = tallies.length;
  const cell = width / stops;
  const highest = tallies.indexOf(Math.max(...tallies));
  const lowest = tallies.indexOf(Math.min(...tallies.slice(highest)), highest);
  const order = isRoomy(stops, width) ? tallies.keys() : [stops - 1, 0, highest, lowest];
  const candidates = [shown, ...order].map((index): Candidate => {
    const text = String(tallies[index]);
    const isShown = index === shown;
    const em = isShown ? size.shownNumber : size.number;
    return { text, middle: (index + 0.5) * cell, width: emsOf(text) * em, isShown };
  });
  return placed(candidates, stops, width).map(({ left, right, label }) => {
    const under = tallies.slice(Math.max(0, Math.floor(left / cell + 0.01)), Math.ceil(right / cell - 0.01));
    return { ...label, top: Math.max(...under) / greatest };
  });
}
