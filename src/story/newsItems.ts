import type { Messages } from '../i18n/en.ts';
import { namesThatFit } from '../i18n/placeNames.ts';
import { withFullStop } from '../i18n/punctuation.ts';
import type { PlainDate } from '../lib/plainDate.ts';
import { truncate } from '../lib/truncate.ts';
import { storyDay } from './captions.ts';
import type { Milestone, Report, Source, StateResponse, Story } from './form/schema.ts';
import { builtInLevels, type LevelId, levelOf } from './levels.ts';
import { latestResponse, responsesOf } from './responses.ts';
import { type Snapshot, statusOf } from './snapshots.ts';
import { milestonesAt, type Stop, stopsOf } from './stops.ts';

/** One item of the news of a stop. */
export interface NewsItem {
  /** Its beginning in bold; may be empty. */
  readonly lead: string;
  readonly text: string;
  /** Whether the text is from the story, in the story's language. */
  readonly isFromStory: boolean;
  /** The id of its source, and the day of the claim; `null` if the item follows from the snapshot. */
  readonly source: { readonly id: string; readonly day: PlainDate } | null;
}

/** `brief`: two or three lines under the chart. `full`: a separate box. */
export type NewsLength = 'brief' | 'full';

/**
 * How many characters each length has room for. Brief items are one run of text, with a separator after each. In the box,
 * which is 264 pixels wide, each item begins a line of 38 characters and leaves a gap after it.
 */
const newsSpace = {
  brief: { characters: 159, line: 1, gap: 3 },
  full: { characters: 12.5 * 38, line: 38, gap: 15 },
} as const;

/** A text of the story that has room for fewer characters is left out, unless it comes first. */
const fewestCharacters = 60;

/** The most places without a report that the full news lists. */
const mostMissing = 12;

/** The news of a stop, the most important first, as far as there is space. */
export function newsOf(story: Story, snapshot: Snapshot, length: NewsLength, words: Messages): NewsItem[] {
  const { stop } = snapshot;
  const ofReport = stop.report ? reportNews(story, snapshot, stop.report, length, words) : [];
  const used = ofReport.reduce((sum, item) => sum + spaceOf(story, item, length), 0);
  const milestones = milestonesAt(story, stop).map((each, index) => {
    const source = { id: each.source, day: each.date };
    const space = spaceForText(story, source, newsSpace[length].characters - used, length);
    const isFirst = ofReport.length + index === 0;
    return { ...milestoneText(story, stop, each, space, isFirst, words), isFromStory: true, source };
  });
  const ofResponses = stop.report ? [] : responseNews(story, snapshot, words);
  return fitItems(story, [...ofReport, ...milestones], ofResponses, length, words);
}

/** An item that follows from the snapshot, and has no source. */
const derivedItem = (lead: string, text: string): NewsItem => ({
  lead,
  text,
  isFromStory: false,
  source: null,
});

/** The places that a report is the first to name. If there are none, the full news says so, or lists those still missing. */
function reportNews(
  story: Story,
  snapshot: Snapshot,
  report: Report,
  length: NewsLength,
  words: Messages,
): NewsItem[] {
  const { added, stop } = snapshot;
  if (added.length > 0) {
    const { characters, gap } = newsSpace.brief;
    const limit =
      length === 'brief' ? characters - gap - words.newStates.length - 2 : Number.POSITIVE_INFINITY;
    return [derivedItem(words.newStates, withFullStop(namesThatFit(added, limit, words)))];
  }
  if (length === 'brief') return [];
  const missing = [...snapshot.statuses.keys()].filter(
    (postal) => statusOf(snapshot, postal).level === builtInLevels.unnamed,
  );
  const isLast = stop.index === stopsOf(story, 'reports').length - 1;
  const text =
    isLast && missing.length > 0 && missing.length <= mostMissing
      ? words.ofLevel(levelOf(story, builtInLevels.unnamed).label, namesThatFit(missing, 120, words))
      : words.namesAllCounted(report.outlet);
  return [derivedItem(words.nobodyNew, text)];
}

/** The text of a milestone, cut to a space; the whole text if a cut one would be too short. */
function milestoneText(
  story: Story,
  stop: Stop,
  { date, text }: Milestone,
  space: number,
  isFirst: boolean,
  words: Messages,
) {
  const lead = date === stop.date ? '' : storyDay(story, date, words) + words.colon;
  const limit = space - lead.length;
  return { lead, text: limit < fewestCharacters && !isFirst ? text : truncate(text, Math.max(limit, 1)) };
}

/** The responses of the day: those that change a level first. */
function responseNews(story: Story, { stop, added }: Snapshot, words: Messages): NewsItem[] {
  const label = (level: LevelId) => levelOf(story, level).label;
  const changes: NewsItem[] = [];
  const others: NewsItem[] = [];
  for (const postal of added) {
    const { level, precision } = latestResponse(story, postal, stop.date) as StateResponse;
    const day = precision ? `, ${words.orEarlier(storyDay(story, stop.date, words))}` : '';
    const lead = words.stateName(postal) + day + words.colon;
    const before = responsesOf(story, postal).findLast(({ date }) => date < stop.date)?.level;
    if (before !== undefined && before !== level)
      changes.push(derivedItem(lead, words.changedResponse(label(before), label(level))));
    else others.push(derivedItem(lead, words.firstResponse(label(level))));
  }
  return [...changes, ...others];
}

/** How many characters an item takes with its links. In the full news these are whole lines. */
function spaceOf(story: Story, { lead, text, source }: NewsItem, length: NewsLength): number {
  const { line, gap } = newsSpace[length];
  const characters = lead.length + text.length + spaceOfLinks(story, source, length);
  return Math.ceil(characters / line) * line + gap;
}

/** How many characters of a space are left for a lead and a text, beside the links of their source. */
function spaceForText(story: Story, source: NewsItem['source'], space: number, length: NewsLength): number {
  const { line, gap } = newsSpace[length];
  return Math.floor((space - gap) / line) * line - spaceOfLinks(story, source, length);
}

/** A publisher's name, cut if it is long. The page of sources has the whole name. */
export const publisherInNews = (source?: Source): string => truncate(source?.publisher ?? '', 30);

/** How many characters the name of a source takes, and the words or the line that lead from the aside to the method. */
function spaceOfLinks({ sources, aside }: Story, source: NewsItem['source'], length: NewsLength): number {
  if (!source) return 1;
  const isAside = source.id === aside?.source;
  if (isAside && length === 'brief') return aside.title.length + 1;
  return publisherInNews(sources[source.id]).length + 2 + (isAside ? newsSpace.full.line : 0);
}

/**
 * The items that fit. The first one is there in any case. If some responses do not fit, the last item says how many more
 * there are, if the text of the story leaves room for it.
 * @param leading the items before the responses
 */
function fitItems(
  story: Story,
  leading: readonly NewsItem[],
  responses: readonly NewsItem[],
  length: NewsLength,
  words: Messages,
): NewsItem[] {
  const more = (n: number) => derivedItem('', words.andMoreResponses(n));
  const fitting: NewsItem[] = [];
  let used = 0;
  const addIfFits = (item: NewsItem, responsesLeft: number): boolean => {
    const space = spaceOf(story, item, length);
    const reserved = responsesLeft > 0 ? spaceOf(story, more(responsesLeft), length) : 0;
    if (fitting.length > 0 && used + space + reserved > newsSpace[length].characters) return false;
    used += space;
    fitting.push(item);
    return true;
  };
  leading.every((item) => addIfFits(item, responses.length));
  const firstOut = responses.findIndex((item, index) => !addIfFits(item, responses.length - index - 1));
  if (firstOut >= 0) addIfFits(more(responses.length - firstOut), 0);
  return fitting;
}
