import type { Postal } from '../geography/places.ts';
import type { Messages } from '../i18n/en.ts';
import { namesThatFit } from '../i18n/placeNames.ts';
import { withFullStop } from '../i18n/punctuation.ts';
import type { PlainDate } from '../lib/plainDate.ts';
import type { Report, Story } from './form/schema.ts';
import { fillTemplate, type PlaceholderTexts, type Template, textsOfTemplate } from './form/templates.ts';
import { builtInLevels, levelOf } from './levels.ts';
import { latestResponse } from './responses.ts';
import { type Snapshot, statusOf } from './snapshots.ts';
import { spansYears, startOf } from './stops.ts';

/** The sentence beside the chart. */
export interface Caption {
  /** Who speaks and when: `"July 5: The Gazette"`. */
  readonly lead: string;
  /** What is counted: `"counts “about 44.” Nobody new."` */
  readonly text: string;
}

/** The most characters of names that fit in a caption of two lines. */
const mostNameCharacters = 62;

/** The caption of a stop. An outlet's name is never joined with a figure that the outlet did not print. */
export function captionOf(story: Story, snapshot: Snapshot, words: Messages): Caption {
  const { stop } = snapshot;
  const day = stopDay(story, snapshot, words);
  if (!stop.report) {
    return { lead: day + words.colon, text: responsesText(story, snapshot, words) };
  }
  const { outlet, via } = stop.report;
  return {
    lead: words.named(day, `${words.asReportedBy(outlet, via)}${via ? ',' : ''}`),
    text: reportText(story, stop.report, snapshot, words),
  };
}

/** A caption in one line. */
export const captionText = ({ lead, text }: Caption): string => `${lead} ${text}`;

function responsesText(story: Story, { stop, tally, dc, added }: Snapshot, words: Messages): string {
  const { caption } = story.words;
  const names = namesThatFit(added, mostNameCharacters, words);
  const isOne = hasNames(caption) ? added.length === 1 : isOneState(tally, dc, words);
  return words.punctuated(
    fillTemplate(caption, isOne, {
      ...numberTexts(tally, dc, words),
      names,
      day: storyDay(story, stop.date, words),
    }),
  );
}

function reportText(
  { reports, sources }: Story,
  report: Report,
  { stop, tally, dc, added }: Snapshot,
  words: Messages,
): string {
  if (!reports) return '';
  const { lists, counts, countsNamedBy, countsCanBeNamed } = reports.words;
  const figure = printedFigure(report, words) ?? '';
  const filled = (template: Template, texts: PlaceholderTexts) =>
    words.punctuated(fillNumber(template, tally, dc, words, { figure, ...texts }));
  if (stop.index > 0 && added.length === 0) return filled(counts, {});
  const isOurs = !report.tally.wording && report.tally.states === tally && report.tally.dc === dc;
  if (!isOurs) return filled(countsCanBeNamed, { named: words.figureAndDc(tally, dc) });
  const listers = report.namedSources?.map((id) => sources[id]?.publisher ?? id);
  return listers ? filled(countsNamedBy, { lister: words.list(listers) }) : filled(lists, {});
}

/** A template filled with a number, in the form that goes with the number. */
export const fillNumber = (
  template: Template,
  n: number,
  dc: boolean,
  words: Messages,
  texts: PlaceholderTexts = {},
): string => fillTemplate(template, isOneState(n, dc, words), { ...numberTexts(n, dc, words), ...texts });

const isOneState = (n: number, dc: boolean, words: Messages): boolean => words.isOne(n) && !dc;

/** A number for the placeholders of a template. */
const numberTexts = (n: number, dc: boolean, words: Messages): PlaceholderTexts => ({
  n: String(n),
  noun: words.statesNoun(n, dc),
  states: words.statesAndDc(n, dc),
});

/** Whether the verb of a template goes with the names in it, not with the number. */
const hasNames = (template: Template): boolean =>
  textsOfTemplate(template).some((text) => text.includes('{names}'));

/** An outlet's figure as it printed it; `null` if it printed none. */
export function printedFigure({ tally }: Report, words: Messages): string | null {
  if (tally.wording) return words.quoted(tally.wording);
  return tally.states === null ? null : words.figureAndDc(tally.states, tally.dc);
}

/** A day in words: `"July 4"`. It has its year if the story spans years, or began in another year. */
export const storyDay = (story: Story, date: PlainDate, words: Messages): string =>
  spansYears(story) || date.slice(0, 4) !== startOf(story).slice(0, 4)
    ? words.fullDay(date)
    : words.day(date);

/** The day on which places responded, in words: `"July 4"`, or `"July 4 or earlier"` if all are dated "on or before". */
function dayOfResponses(story: Story, date: PlainDate, places: readonly Postal[], words: Messages): string {
  const day = storyDay(story, date, words);
  const isCertain = places.some((postal) => !latestResponse(story, postal, date)?.precision);
  return isCertain || places.length === 0 ? day : words.orEarlier(day);
}

/** The day of a stop in words. */
export const stopDay = (story: Story, { stop, added }: Snapshot, words: Messages): string =>
  dayOfResponses(story, stop.date, stop.report ? [] : added, words);

/** A day since which a place has its level, in words. By reports it is certain, since it is the day of a report. */
export const sinceDay = (
  story: Story,
  { stop }: Snapshot,
  postal: Postal,
  day: PlainDate,
  words: Messages,
): string => dayOfResponses(story, day, stop.report ? [] : [postal], words);

/** The sentence for a place without a response: `"No reply by June 30."`. Outside the story it describes that level. */
export function noResponseText(story: Story, snapshot: Snapshot, postal: Postal, words: Messages): string {
  const { level } = statusOf(snapshot, postal);
  if (level === builtInLevels.outside) return withFullStop(levelOf(story, level).description);
  const day = storyDay(story, snapshot.stop.date, words);
  return withFullStop(
    story.words.none ? fillTemplate(story.words.none, false, { day }) : words.nothingBy(day),
  );
}
