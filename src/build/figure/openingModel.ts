import { openingView } from '../../state/viewState.ts';
import type { Story } from '../../story/schema.ts';
import { type Model, modelOf } from '../../view/model.ts';
import type { PageWords } from '../page/pageWords.ts';

/** The model of the opening view in the language of a page. */
export const openingModel = (story: Story, words: PageWords): Model =>
  modelOf(story, openingView(story), words.figure);
