import type { Story } from '../domain/story.ts';
import { openingView } from '../state/viewState.ts';
import { type Model, modelOf } from '../view/model.ts';
import type { PageWords } from './pageWords.ts';

/** The model of the opening view under the title that the page has in its language. */
export function openingModel(story: Story, words: PageWords): Model {
  const model = modelOf(story, openingView(story), words.figure);
  return { ...model, story: { ...story, title: words.title(story) } };
}
