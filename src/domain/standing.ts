import { latestAnswer } from './answers.ts';
import { type Counting, countingAt } from './counts.ts';
import type { Dataset, Report } from './dataset.ts';
import type { Postal } from './jurisdictions.ts';
import { type Level, pushesBack } from './levels.ts';
import type { PlainDate } from './plainDate.ts';
import type { Stop } from './stops.ts';

/** How one jurisdiction stands at a stop. */
export interface Standing {
  readonly level: Level;
  /** Named by a count so far; on the states' clock, its level pushes back. */
  readonly counted: boolean;
  /** The report that the level comes from, where it is not the jurisdiction's own answer. */
  readonly from?: Report;
}

/** How a jurisdiction stands at a stop, worked out from its answers and the counts that name it. */
export function standingOf(dataset: Dataset, stop: Stop, postal: Postal): Standing {
  if (stop.clock === 'counted')
    return pressStanding(dataset, postal, stop.date, countingAt(dataset, stop).get(postal));
  const level = latestAnswer(dataset, postal, stop.date)?.level ?? 'no-answer';
  return { level, counted: pushesBack(level) };
}

/** A counted state wears its own answer where that pushes back, else what a count said of it. */
function pressStanding(
  dataset: Dataset,
  postal: Postal,
  day: PlainDate,
  counting: Counting | undefined,
): Standing {
  if (!counting) return { level: 'plain', counted: false };
  const own = latestAnswer(dataset, postal, day)?.level;
  if (own && pushesBack(own)) return { level: own, counted: true };
  const { sorted, latest } = counting;
  return { level: sorted?.level ?? 'unspecified', counted: true, from: sorted?.report ?? latest };
}
