import { headlineOf } from '../../../story/headline.ts';
import { snapshotAt } from '../../../story/snapshots.ts';
import { openingCount, openingStop, stopsOf } from '../../../story/stops.ts';
import type { Choices } from '../choices.ts';
import type { EmbedModel } from '../embedModel.ts';

/** The title of an embed: its opening number and sentence, and that it is an interactive map. */
export function titleOf(
  { story, words }: Pick<EmbedModel, 'story' | 'words'>,
  { count, at }: Pick<Choices, 'count' | 'at'>,
): string {
  const shown = count ?? openingCount(story);
  const stop = stopsOf(story, shown).find(({ id }) => id === at) ?? openingStop(story, shown);
  const snapshot = snapshotAt(story, stop);
  return words.interactiveMap(`${snapshot.tally} ${headlineOf(story, snapshot, words)}`);
}
