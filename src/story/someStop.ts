import type { Problem, Story } from './story.ts';

/** The press's count has at least one stop: the map opens on its last. */
export const someStop = ({ reports }: Story): Problem[] =>
  reports.some(({ role }) => role === 'stop')
    ? []
    : [{ path: 'reports', sentence: 'No report is a stop: give one at least the role "stop".' }];
