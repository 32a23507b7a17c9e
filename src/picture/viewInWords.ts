import { captionText } from '../story/captions.ts';
import { basisOf } from '../story/headline.ts';
import type { Model } from '../view/model.ts';

/** The sentence with its number: `"44 states and D.C. won’t hand over all the voter data …"`. */
export const tallyInWords = ({ snapshot, headline }: Model): string => `${snapshot.tally} ${headline}`;

/** The day, `"As of July 5, 2017"`, with the basis of the number if the story has one. */
export const dayInWords = (model: Model): string =>
  model.words.asOf(model.stop.date) + basisOf(model.story, model.state.count, model.words);

/** A view in words: number and sentence, the day, and the caption. */
export const viewInWords = (model: Model): string =>
  `${tallyInWords(model)}. ${dayInWords(model)}. ${captionText(model.caption)}`;

/** A share card in words: number and sentence, the day, and how many places have each level. */
export const shareCardInWords = (model: Model): string =>
  `${tallyInWords(model)}. ${dayInWords(model)}. ${legendInWords(model)}.`;

/** `"In favor 19, Against 7 …"` */
const legendInWords = ({ legend, snapshot }: Model): string =>
  legend.map(({ id, label }) => `${label} ${snapshot.levelSizes.get(id) ?? 0}`).join(', ');
