import type { Dataset } from './dataset.ts';
import { sinceWhen } from './history.ts';
import type { Postal } from './jurisdictions.ts';
import { mapOver } from './mapOver.ts';
import type { PlainDate } from './plainDate.ts';
import { levelsOf } from './snapshot.ts';
import { type Stop, stopsOf } from './stops.ts';

/** Of each jurisdiction, the day since which it has the level that it has at a stop. */
export type Since = ReadonlyMap<Postal, PlainDate>;

/** Since when each jurisdiction has its level of a stop, on that stop's clock. */
export function sinceAt(dataset: Dataset, { clock, index }: Stop): Since {
  const levels = levelsOf(dataset, clock);
  const stops = stopsOf(dataset, clock);
  return mapOver(levels.runs, (postal) => stops[sinceWhen(levels, postal, index) ?? -1]?.date);
}
