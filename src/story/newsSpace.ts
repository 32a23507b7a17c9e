import type { Messages } from '../i18n/en.ts';
import type { PlainDate } from '../lib/plainDate.ts';
import type { Story } from './form/schema.ts';

/** One item of the news of a stop. */
export interface NewsItem {
  /** Its beginning in bold; may be empty. */
  readonly lead: string;
  readonly text: string;
  /** Whether the text is the story's own, in the story's language. */
  readonly isFromStory: boolean;
  /** The id of the source that prints it, and the day of the claim; `null` if it follows from what is shown. */
  readonly source: { readonly id: string; readonly day: PlainDate } | null;
}

/** `brief`: two or three lines under the chart. `full`: a box of its own. */
export type NewsLength = 'brief' | 'full';

/**
 * How many characters each length has room for. Under the chart the items are one run of text. In a box of its own, 264 pixels
 * wide, each begins a line of 38 characters and leaves a gap after it.
 */
export const newsSpace = {
  brief: { characters: 145, line: 1, gap: 0 },
  full: { characters: 12.5 * 38, line: 38, gap: 15 },
} as const;

/** About how many characters the name of a source takes under the chart. */
const sourceCharacters = 20;

/** How many characters an item takes, with its source; in a box of its own whole lines. */
export function spaceOf(story: Story, { lead, text, source }: NewsItem, length: NewsLength): number {
  const { line, gap } = newsSpace[length];
  const characters = lead.length + text.length + spaceOfLinks(story, source, length);
  return Math.ceil(characters / line) * line + gap;
}

/** How many characters of some space are left for a lead and a text with this source. */
export function spaceForText(
  story: Story,
  source: NewsItem['source'],
  space: number,
  length: NewsLength,
): number {
  const { line, gap } = newsSpace[length];
  return Math.floor((space - gap) / line) * line - spaceOfLinks(story, source, length);
}

/** The name of a source, and in a box of its own the line that leads to the method. */
function spaceOfLinks(story: Story, source: NewsItem['source'], length: NewsLength): number {
  if (!source) return 1;
  if (length === 'brief') return sourceCharacters;
  const publisher = story.sources[source.id]?.publisher.length ?? 0;
  return publisher + 2 + (source.id === story.aside?.source ? newsSpace.full.line : 0);
}

/** The items that fit. If some do not, the last one says how many responses more there are. */
export function fitItems(
  story: Story,
  items: readonly NewsItem[],
  length: NewsLength,
  words: Messages,
): NewsItem[] {
  const fitting: NewsItem[] = [];
  let used = 0;
  for (const item of items) {
    used += spaceOf(story, item, length);
    const left = items.length - fitting.length;
    const more = { lead: '', text: words.andMoreResponses(left), isFromStory: false, source: null };
    const needed = used + (left > 1 ? spaceOf(story, more, length) : 0);
    if (fitting.length > 0 && needed > newsSpace[length].characters)
      return item.isFromStory ? fitting : [...fitting, more];
    fitting.push(item);
  }
  return fitting;
}
