import { jurisdictions } from '../geography/jurisdictions.ts';
import type { Messages } from '../i18n/en.ts';
import { namesThatFit } from '../i18n/names/namesThatFit.ts';
import { closed } from '../i18n/punctuation.ts';
import type { PlainDate } from '../lib/plainDate.ts';
import { truncate } from '../lib/truncate.ts';
import { storyDay } from './captions.ts';
import type { Milestone, Report, StateResponse, Story } from './form/schema.ts';
import { type LevelId, levelOf, ownLevels } from './levels.ts';
import { latestResponse, responsesOf } from './responses.ts';
import { type Snapshot, statusOf } from './snapshots.ts';
import { type Stop, startOf, stopsOf } from './stops.ts';

/** One thing that is told of a stop. */
export interface NewsItem {
  /** What it begins with, in bold; empty where nothing is. */
  readonly lead: string;
  readonly text: string;
  /** Whether the text is the story's, in the language that it is written in. */
  readonly isStorys: boolean;
  /** The id of the source that carries it, and the day of the claim; `null` where it follows from what is shown. */
  readonly source: { readonly id: string; readonly day: PlainDate } | null;
}

/** How much is told: a line or three under the chart, or a box of its own. */
export type NewsLength = 'brief' | 'full';

/**
 * How many signs each length holds. Under the chart one item runs on behind the other; in a box of its own, 264 pixels
 * wide, each begins a line and leaves some room after it.
 */
const rooms = {
  brief: { signs: 145, line: 1, gap: 0 },
  full: { signs: 12.5 * 38, line: 38, gap: 15 },
} as const;

/** About how many signs the name of a source takes under the chart. */
const sourceSigns = 20;

/** A text that would be cut to fewer signs is left out instead. */
const fewestSigns = 60;

/** What is told of a stop, most important first, no more than there is room for. */
export function newsOf(story: Story, snapshot: Snapshot, length: NewsLength, words: Messages): NewsItem[] {
  const { stop } = snapshot;
  const signsOf = (item: NewsItem) => takenBy(story, item, length);
  const ofReport = stop.report ? reportNews(story, snapshot, length, words) : [];
  const room = rooms[length].signs - ofReport.reduce((sum, item) => sum + signsOf(item), 0);
  const items = [
    ...ofReport,
    ...milestonesAt(story, stop).map((each) => {
      const source = { id: each.source, day: each.date };
      return milestoneNews(story, stop, each, textRoom(story, source, room, length), words);
    }),
    ...(stop.report ? [] : responseNews(story, snapshot, words)),
  ];
  return cutTo(items, rooms[length].signs, signsOf, words);
}

/** How many signs an item takes: in a box of its own whole lines. */
function takenBy(story: Story, { lead, text, source }: NewsItem, length: NewsLength): number {
  const { line, gap } = rooms[length];
  const signs = lead.length + text.length + takenByLinks(story, source, length);
  return Math.ceil(signs / line) * line + gap;
}

/** How many signs are left of some room for a lead and a text before their source. */
function textRoom(story: Story, source: NewsItem['source'], room: number, length: NewsLength): number {
  const { line, gap } = rooms[length];
  return Math.floor((room - gap) / line) * line - takenByLinks(story, source, length);
}

/** The name of a source, and in a box of its own the line that leads to the method. */
function takenByLinks(story: Story, source: NewsItem['source'], length: NewsLength): number {
  if (!source) return 1;
  if (length === 'brief') return sourceSigns;
  const publisher = story.sources[source.id]?.publisher.length ?? 0;
  return publisher + 2 + (source.id === story.aside?.source ? rooms.full.line : 0);
}

/** The items that fit; where some do not, the last place goes to how many more answers there are. */
function cutTo(
  items: readonly NewsItem[],
  room: number,
  signsOf: (item: NewsItem) => number,
  words: Messages,
): NewsItem[] {
  const kept: NewsItem[] = [];
  let used = 0;
  for (const item of items) {
    used += signsOf(item);
    const left = items.length - kept.length;
    const more = { lead: '', text: words.andMoreResponses(left), isStorys: false, source: null };
    if (kept.length > 0 && used + (left > 1 ? signsOf(more) : 0) > room)
      return item.isStorys ? kept : [...kept, more];
    kept.push(item);
  }
  return kept;
}

/** Who is new in the count; where nobody is, a box of its own says who is not in it. */
function reportNews(story: Story, snapshot: Snapshot, length: NewsLength, words: Messages): NewsItem[] {
  const { added, stop } = snapshot;
  if (added.length > 0) {
    const room = length === 'brief' ? rooms.brief.signs : Number.POSITIVE_INFINITY;
    const names = namesThatFit(added, { signs: room }, words);
    return [{ lead: words.newStates, text: closed(names), isStorys: false, source: null }];
  }
  if (length === 'brief') return [];
  const missing = jurisdictions
    .map(({ postal }) => postal)
    .filter((postal) => statusOf(snapshot, postal).level === ownLevels.unnamed);
  const isLast = stop.index === stopsOf(story, 'reports').length - 1;
  const rest = isLast && missing.length > 0 && missing.length <= 12;
  const names = namesThatFit(missing, { signs: 120 }, words);
  return [
    {
      lead: words.nobodyNew,
      text: rest
        ? words.ofLevel(levelOf(story, ownLevels.unnamed).label, names)
        : words.namesAllCounted((stop.report as Report).outlet),
      isStorys: false,
      source: null,
    },
  ];
}

function milestoneNews(
  story: Story,
  stop: Stop,
  { date, text, source }: Milestone,
  room: number,
  words: Messages,
): NewsItem {
  const lead = date === stop.date ? '' : `${storyDay(story, date, words)}:`;
  const limit = room - lead.length;
  const shown = limit < fewestSigns ? text : truncate(text, limit);
  return { lead, text: shown, isStorys: true, source: { id: source, day: date } };
}

/** The answers of the day: those that change a level first. */
function responseNews(story: Story, { stop, added }: Snapshot, words: Messages): NewsItem[] {
  const label = (level: LevelId) => levelOf(story, level).label;
  const items = added.map((postal) => {
    const now = latestResponse(story, postal, stop.date) as StateResponse;
    const before = responsesOf(story, postal).findLast(({ date }) => date < stop.date);
    const isChange = before !== undefined && before.level !== now.level;
    return {
      isChange,
      lead: `${words.stateName(postal)}:`,
      text: isChange
        ? words.changedResponse(label(before.level), label(now.level))
        : words.firstResponse(label(now.level)),
      isStorys: false,
      source: null,
    };
  });
  return [...items.filter((each) => each.isChange), ...items.filter((each) => !each.isChange)];
}

/**
 * The milestones told at a stop: those since the stop before, up to and with its day. By reports these are the
 * labelled ones, by responses all since the story's start.
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

/** The milestones from before the story's start, which no stop tells. */
export const milestonesBefore = (story: Story): Milestone[] =>
  story.milestones.filter(({ date }) => date < startOf(story));
