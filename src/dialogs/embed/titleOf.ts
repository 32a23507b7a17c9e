import { type EmbedMessages, withEmbeds } from '../../i18n/embedMessages.ts';
import { english } from '../../i18n/en.ts';
import { headlineOf } from '../../story/captions.ts';
import type { Story } from '../../story/schema.ts';
import { snapshotAt } from '../../story/snapshots.ts';
import { openingStop, stopsOf } from '../../story/stops.ts';
import type { Choices } from './choices.ts';

/** What an embed is called: the number and sentence that it opens with, and that it is an interactive map. */
export function titleOf(story: Story, { count, at }: Choices, words: EmbedMessages): string {
  const stop = stopsOf(story, count).find(({ id }) => id === at) ?? openingStop(story, count);
  const snapshot = snapshotAt(story, stop);
  return words.interactiveMap(`${snapshot.tally} ${headlineOf(story, snapshot, words)}`);
}

/** The words of an embed's language, loaded where they are not shown already; the shown ones where they cannot be. */
export async function wordsIn(lang: Choices['lang'], shown: EmbedMessages): Promise<EmbedMessages> {
  if (lang === shown.lang) return shown;
  if (lang === 'en') return withEmbeds(english);
  return import('../../i18n/es.ts').then(
    ({ spanish }) => withEmbeds(spanish),
    () => shown,
  );
}
