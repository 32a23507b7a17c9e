import { group } from 'd3';
import { exponentOf, median, type Point } from './exponent.ts';
import type { Beside, Cell, Year } from './page.ts';

/** All that a run has measured. */
export interface Measured {
  /** Version of Chromium, processor and number of cores. */
  readonly machine: string;
  readonly year: Year;
  /** The same places and days with fewer answers, and last the year itself. */
  readonly histories: readonly Year[];
  readonly cells: readonly Cell[];
}

/** What must hold, beside that no place is drawn wrongly. */
export const limits = {
  /** A jump over a bare loop that sets one attribute on each place that changes, both until their frame is painted. */
  jump: 1.5,
  /** Exponent over the number of changed places: what follows them is about 1. */
  follows: [0.7, 1.15],
  /** Exponent that does not grow: what halves its way has about 0.1, and a larger memory is slower to reach. */
  flat: 0.3,
  /** Exponent over the places of the control, which visits all of them: if it were flat, the check could not fail. */
  control: 0.6,
} as const;

/** A curve of the grid: one measure over one size, where the other stays. */
export interface Curve {
  readonly measure: Measure;
  readonly over: 'places' | 'stops';
  readonly at: number;
  readonly exponent: number;
}

/** What is measured in each cell of the grid, by its name in the table. */
export const measures = {
  'fold, once': ({ fold }: Cell) => fold,
  'look-up': ({ look }: Cell) => look,
  'one change': ({ change }: Cell) => change,
  'control: all visited': ({ visitAll }: Cell) => visitAll,
  'jump, script': ({ jump }: Cell) => jump.script.ours,
  'bare loop, script': ({ jump }: Cell) => jump.script.bare,
} as const;
export type Measure = keyof typeof measures;

/** The exponent of every curve in the grid. */
export function curvesIn(cells: readonly Cell[]): Curve[] {
  const names = Object.keys(measures) as Measure[];
  return (['places', 'stops'] as const).flatMap((over) => {
    const fixed = over === 'places' ? 'stops' : 'places';
    return [...new Set(cells.map((each) => each[fixed]))].flatMap((at) =>
      names.map((measure) => {
        const row = cells.filter((each) => each[fixed] === at);
        const points = row.map((each): Point => [each[over], measures[measure](each)]);
        return { measure, over, at, exponent: exponentOf(points) };
      }),
    );
  });
}

/** The median cost of a change by how many places it changes, in bins that double. */
export function byChanged(steps: Year['steps']): { from: number; to: number; days: number; point: Point }[] {
  const bins = group(steps, ([changed]) => Math.floor(Math.log2(changed)));
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(([bin, some]) => ({
      from: 2 ** bin,
      to: 2 ** (bin + 1) - 1,
      days: some.length,
      point: [median(some.map(([changed]) => changed)), median(some.map(([, ms]) => ms))],
    }));
}

/** Exponent of the cost of a change over how many places it changes. */
export const followsChanged = ({ steps }: Year): number =>
  exponentOf(byChanged(steps).map(({ point }) => point));

/** How many times the one takes as long as the other. */
export const ratio = ({ ours, bare }: Beside): number => ours / bare;

/** A sentence for each requirement that does not hold. */
export function failuresIn({ year, histories, cells }: Measured): string[] {
  const failures: string[] = [];
  const hold = (holds: boolean, sentence: string) => holds || failures.push(sentence);
  for (const { wrong, places, stops, answers } of [...histories, ...cells])
    hold(wrong === 0, `${wrong} wrong places with ${places} places, ${stops} stops, ${answers} answers.`);
  const jump = ratio(year.jump.frame);
  hold(jump <= limits.jump, `The jump takes ${jump.toFixed(2)} bare loops.`);
  const [least, most] = limits.follows;
  const follows = followsChanged(year);
  hold(follows >= least && follows <= most, `A change follows its places by ${follows.toFixed(2)}.`);
  const history = exponentOf(histories.map(({ answers, look }) => [answers, look]));
  hold(history <= limits.flat, `A look-up grows with the answers by ${history.toFixed(2)}.`);
  for (const { measure, over, at, exponent } of curvesIn(cells)) {
    const curve = `${measure} over ${over} at ${at}: ${exponent.toFixed(2)}`;
    if (measure === 'look-up' || measure === 'one change') hold(exponent <= limits.flat, `${curve} grows.`);
    if (measure === 'control: all visited' && over === 'places')
      hold(exponent >= limits.control, `${curve}: the control does not grow, so nothing was shown.`);
  }
  return failures;
}
