import type { Count } from '../../../story/form/count.ts';
import { openingStop, type Stop, stopsOf } from '../../../story/stops.ts';
import type { EmbedModel } from '../embedModel.ts';
import type { Option } from './formFields.ts';

/** The stops of a count in words, the one on which it opens marked as such: `"July 4 · HuffPost"`. */
export function stopOptions({ story, words }: EmbedModel, count: Count): Option[] {
  const opening = openingStop(story, count).id;
  const wordsOf = ({ date, report }: Stop) =>
    report ? `${words.day(date)} · ${report.outlet}` : words.fullDay(date);
  return stopsOf(story, count).map((stop) => ({
    value: stop.id,
    label: stop.id === opening ? words.stopByDefault(wordsOf(stop)) : wordsOf(stop),
  }));
}
