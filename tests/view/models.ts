import { english, type Messages } from '../../src/domain/messages.ts';
import { spanish } from '../../src/domain/spanish.ts';
import type { Stop } from '../../src/domain/stops.ts';
import { openingView } from '../../src/state/viewState.ts';
import { type Model, modelOf } from '../../src/view/model.ts';
import { timelineBands } from '../../src/view/timeline/bands.ts';
import { story } from '../fixtures/story.ts';

/** The model of the made-up story at a stop, with no state chosen, in English unless another language is given. */
export const modelAt = ({ clock, id }: Pick<Stop, 'clock' | 'id'>, words: Messages = english): Model =>
  modelOf(story, { ...openingView(story), clock, at: id }, words);

/** The words of both languages. */
export const languages = [english, spanish] as const satisfies readonly Messages[];

/** Each band of widths in each language. */
export const bandsInWords = languages.flatMap((words) =>
  timelineBands.map((band) => ({ band, words, name: band.name, lang: words.lang })),
);
