import { openingView } from '../../state/viewState.ts';
import { type Model, modelOf } from '../../view/model.ts';
import type { Edition } from '../site/edition.ts';

/** The model of the opening view of an edition. */
export const openingModel = ({ story, words }: Pick<Edition, 'story' | 'words'>): Model =>
  modelOf(story, openingView(story), words);
