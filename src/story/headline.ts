import type { Messages } from '../i18n/en.ts';
import { fillNumber, storyDay } from './captions.ts';
import type { Count } from './form/count.ts';
import type { Story } from './form/schema.ts';
import type { Snapshot } from './snapshots.ts';

/** The sentence after the number of a stop. */
export function headlineOf(story: Story, { stop, tally, dc }: Snapshot, words: Messages): string {
  const { headline } = stop.report && story.reports ? story.reports.words : story.words;
  const day = storyDay(story, stop.date, words);
  return fillNumber(headline, tally, dc, words, { day });
}

/** The basis of a count's number, in words that follow the date; empty if the story gives none. */
export function basisOf({ words: own, reports }: Story, count: Count, words: Messages): string {
  const basis = count === 'reports' ? reports?.words.basis : own.basis;
  return basis ? words.basis(basis) : '';
}
