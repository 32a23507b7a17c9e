import type { Milestone, Story } from '../form/schema.ts';
import { type Stop, startOf, stopsOf } from '../stops.ts';

/**
 * The milestones that the news of a stop shows: those after the stop before it, up to and with its day. By reports these
 * are the ones with a label, by responses all since the story's start.
 */
export function milestonesAt(story: Story, stop: Stop): Milestone[] {
  const before = stopsOf(story, stop.count)[stop.index - 1]?.date;
  return story.milestones.filter(
    ({ date, label }) =>
      date >= startOf(story) &&
      (before === undefined || date > before) &&
      date <= stop.date &&
      (stop.count === 'responses' || label !== undefined),
  );
}

/** The milestones from before the story's start, which are shown with the method instead. */
export const milestonesBefore = (story: Story): Milestone[] =>
  story.milestones.filter(({ date }) => date < startOf(story));
