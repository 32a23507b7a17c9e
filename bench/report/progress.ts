import type { Run } from '../measure/run.ts';

/** One line about a run that has just ended. */
export function progress({ subject, speed, round, figures, errors, others }: Run, rounds: number): string {
  const { painted, change, step, latency, heap, growth } = figures;
  const parts = [
    painted !== undefined && `painted ${painted.toFixed(0)} ms`,
    change !== undefined && `change ${change.toFixed(2)} ms`,
    step !== undefined && `with rest ${step.toFixed(2)} ms`,
    latency !== undefined && `input to frame ${latency.toFixed(1)} ms`,
    heap !== undefined && `heap ${(heap / 1000).toFixed(0)} kB`,
    growth !== undefined && `growth ${(growth / 1000).toFixed(1)} kB`,
    others !== null && `[others ${others.toFixed(2)}]`,
    errors.length > 0 && `ERRORS ${errors.join(' | ')}`,
  ].filter((each) => each !== false);
  return `${round + 1}/${rounds} ${speed} ${subject.padEnd(18)} ${parts.join(', ')}`;
}
