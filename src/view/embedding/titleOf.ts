import type { Dataset } from '../../domain/dataset.ts';
import { english, type Messages } from '../../domain/messages.ts';
import { snapshotAt } from '../../domain/snapshot.ts';
import { openingStop, stopsOf } from '../../domain/stops.ts';
import type { Choices } from './choices.ts';

/** What an embed is called: the headline that it opens with, and that it is an interactive map. */
export function titleOf(dataset: Dataset, { clock, at }: Choices, words: Messages): string {
  const stop = stopsOf(dataset, clock).find(({ id }) => id === at) ?? openingStop(dataset, clock);
  const { tally, dc } = snapshotAt(dataset, stop);
  return words.interactiveMap(`${tally} ${words.headline(tally, dc)}`);
}

/** The words of an embed's language, loaded where they are not shown already; the shown ones where they cannot be. */
export async function wordsIn(lang: Choices['lang'], shown: Messages): Promise<Messages> {
  if (lang === shown.lang) return shown;
  if (lang === 'en') return english;
  return import('../../domain/spanish.ts').then(
    ({ spanish }) => spanish,
    () => shown,
  );
}
