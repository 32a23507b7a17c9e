import {
  noStop,
  oneBefore,
  repeatedLevels,
  unknownLevels,
  unknownReports,
  unknownSources,
} from '../../form/references.ts';
import { error, type Rule } from '../rule.ts';

/** What is asked of a story wherever it is read, each of those parts that have their form. */
export const referenceRules: readonly Rule[] = [
  error(unknownSources),
  error(unknownLevels, 'levels'),
  error(repeatedLevels),
  error(oneBefore, 'levels'),
  error(unknownReports, 'reports'),
  error(noStop, 'reports'),
];
