import type { Messages } from '../i18n/en.ts';
import { type NamesCut, namesThatFit } from '../i18n/namesThatFit.ts';
import type { PlainDate } from '../lib/plainDate.ts';
import type { Snapshot } from './snapshots.ts';
import type { Report, Story } from './story.ts';

/** What is said of a stop beside the chart. */
export interface Caption {
  /** Who speaks and when: `"July 5: The Washington Post"`. */
  readonly lead: string;
  /** What is counted: `"counts “at least 44.” No new state."` */
  readonly text: string;
}

/** How many signs of names a caption of two lines holds. */
const captionNames: NamesCut = { signs: 62 };

/**
 * The caption of a stop. It never joins an outlet's name with a figure that the outlet did not print: our own number
 * stands in a clause of its own.
 */
export function captionOf(story: Story, snapshot: Snapshot, words: Messages): Caption {
  const { stop, added } = snapshot;
  const day = storyDay(story, stop.date, words);
  if (!stop.report) {
    const names = namesThatFit(added, captionNames, words);
    return { lead: `${day}:`, text: words.answer(names, added.length) };
  }
  const { outlet, via } = stop.report;
  return {
    lead: `${day}: ${words.asReportedBy(outlet, via)}${via ? ',' : ''}`,
    text: reportText(story, stop.report, snapshot, words),
  };
}

/** A caption in one line. */
export const captionText = ({ lead, text }: Caption): string => `${lead} ${text}`;

function reportText(
  story: Story,
  report: Report,
  { stop, tally, dc, added }: Snapshot,
  words: Messages,
): string {
  const figure = figureOf(report, words) ?? '';
  if (stop.index > 0 && added.length === 0) return `${words.counts(figure)} ${words.noNewState}`;
  const isOurs = !report.tally.wording && report.tally.states === tally && report.tally.dc === dc;
  if (!isOurs) return words.countsCanBeNamed(figure, words.figureAndDc(tally, dc));
  const listers = report.namedSources?.map((id) => story.sources[id]?.publisher ?? id);
  return listers ? words.countsNamedBy(figure, words.list(listers)) : words.listsStates(tally, dc);
}

/** An outlet's figure as it printed it; `null` where it printed none. */
export function figureOf({ tally }: Report, words: Messages): string | null {
  if (tally.wording) return words.quoted(tally.wording);
  return tally.states === null ? null : words.figureAndDc(tally.states, tally.dc);
}

/** `"July 4"`, with the year where it is not that in which the story begins. */
export const storyDay = (story: Story, date: PlainDate, words: Messages): string =>
  date.slice(0, 4) === story.timeline.start.slice(0, 4) ? words.day(date) : words.fullDay(date);
