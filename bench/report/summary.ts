import { median } from 'd3';
import type { FigureName } from '../measure/figures.ts';
import type { Run } from '../measure/run.ts';
import type { Speed } from '../speeds.ts';
import { FLOOR } from '../subjects.ts';

/** One figure of a subject over all its runs at one speed. */
export interface Summary {
  median: number;
  min: number;
  max: number;
  /** The median as a multiple of the floor's; `null` if there is no floor to compare with. */
  ratio: number | null;
}

/** Summaries by speed, subject and figure. */
export type Summaries = (speed: Speed, subject: string, figure: FigureName) => Summary | undefined;

/** Sums up the runs that went well. */
export function summarise(runs: readonly Run[]): Summaries {
  const valuesOf = (speed: Speed, subject: string, figure: FigureName): number[] =>
    runs
      .filter((run) => run.speed === speed && run.subject === subject)
      .flatMap(({ figures }) => figures[figure] ?? []);
  return (speed, subject, figure) => {
    const values = valuesOf(speed, subject, figure);
    if (values.length === 0) return undefined;
    const floor = median(valuesOf(speed, FLOOR, figure)) ?? 0;
    const middle = median(values) as number;
    return {
      median: middle,
      min: Math.min(...values),
      max: Math.max(...values),
      ratio: floor > 0 ? middle / floor : null,
    };
  };
}
