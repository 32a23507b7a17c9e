import { expect, it } from 'vitest';
import { type PictureSubject, pictureName } from '../../../src/dialogs/share/pictureName.ts';
import { openingView, type ViewState } from '../../../src/state/viewState.ts';
import { modelOf } from '../../../src/view/model.ts';
import { story } from '../../fixtures/story.ts';

it.each<[view: Partial<ViewState>, pictured: PictureSubject, name: string]>([
  [{}, 'view', 'six-states-reports-tribune-map.png'],
  [{ at: 'gazette', view: 'tiles', state: 'MS' }, 'view', 'six-states-reports-gazette-tiles-ms.png'],
  [{ count: 'responses', at: '2018-01-03' }, 'view', 'six-states-responses-2018-01-03-map.png'],
  [{ state: 'KY' }, 'quote', 'six-states-reports-tribune-quote-ky.png'],
])('The picture of %j as a %s is named %s.', (view, pictured, name) => {
  const model = modelOf(story, { ...openingView(story), ...view });
  expect(pictureName(model, 'data/six-states.json', pictured, 'png')).toBe(name);
});
