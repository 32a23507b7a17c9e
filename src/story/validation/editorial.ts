import type { Problem, Story } from '../story.ts';
import { answersInOrder, oneLeadAState, quotationsShown } from './editorialAnswers.ts';
import { breakWithinSpan, milestonesTold, nothingAfterRecord, startBeforeStops } from './editorialDays.ts';
import {
  disputeAddsUp,
  markersAfterStops,
  namedOnce,
  stopsName,
  stopsPrintFigure,
  uniquePlaces,
  uniqueReportIds,
} from './editorialReports.ts';
import { bareQuotations, plainTexts, sourcesUsed, uniqueLabels } from './editorialTexts.ts';

/** One thing that must hold before a story is published, beyond its form: all the places where it does not. */
export type EditorialRule = (story: Story) => Problem[];

/** Every rule, in the order in which its problems are told. */
export const editorialRules: readonly EditorialRule[] = [
  uniqueReportIds,
  uniquePlaces,
  stopsName,
  stopsPrintFigure,
  markersAfterStops,
  namedOnce,
  disputeAddsUp,
  answersInOrder,
  oneLeadAState,
  quotationsShown,
  milestonesTold,
  nothingAfterRecord,
  startBeforeStops,
  breakWithinSpan,
  bareQuotations,
  plainTexts,
  uniqueLabels,
  sourcesUsed,
];

/** May we publish it? All problems that the rules find; none where we may. */
export const editorialProblems = (story: Story): Problem[] => editorialRules.flatMap((rule) => rule(story));
