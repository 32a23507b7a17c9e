import type { Dataset } from '../domain/dataset.ts';
import { openingView } from '../state/viewState.ts';
import { type Model, modelOf } from '../view/model.ts';
import type { PageWords } from './pageWords.ts';

/** The model of the opening view under the title that the page has in its language. */
export function openingModel(dataset: Dataset, words: PageWords): Model {
  const model = modelOf(dataset, openingView(dataset), words.figure);
  return { ...model, dataset: { ...dataset, title: words.title(dataset) } };
}
