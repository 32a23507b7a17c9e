import type { Dataset, Problem } from './dataset.ts';

/** The press's clock has at least one stop: the map opens on its last. */
export const someStop = ({ reports }: Dataset): Problem[] =>
  reports.some(({ role }) => role === 'stop')
    ? []
    : [{ path: 'reports', sentence: 'No report is a stop: give one at least the role "stop".' }];
