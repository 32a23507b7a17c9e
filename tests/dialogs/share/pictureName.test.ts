import { expect, it } from 'vitest';
import { type PictureSubject, pictureName } from '../../../src/dialogs/share/pictureName.ts';
import { openingView, type ViewState } from '../../../src/state/viewState.ts';
import { views } from '../../../src/state/viewValues.ts';
import { modelOf } from '../../../src/view/model.ts';
import { everyStop, story } from '../../fixtures/story.ts';

const nameOf = (view: Partial<ViewState>, pictured: PictureSubject = 'view', src = 'data/six-states.json') =>
  pictureName(modelOf(story, { ...openingView(story), ...view }), src, pictured, 'png');

it('A picture is named by its story, count, stop, view and selected state.', () => {
  expect(nameOf({})).toBe('six-states-reports-tribune-map.png');
  expect(nameOf({ at: 'gazette', view: 'tiles', state: 'MS' })).toBe(
    'six-states-reports-gazette-tiles-ms.png',
  );
  expect(nameOf({ count: 'responses', at: '2018-01-03' })).toBe('six-states-responses-2018-01-03-map.png');
});

it('The name of a quote card has “quote” instead of the view.', () => {
  expect(nameOf({ state: 'KY' }, 'quote')).toBe('six-states-reports-tribune-quote-ky.png');
});

it('Pictures of different stories, counts, stops, views or selected states have different names.', () => {
  const names = everyStop.flatMap(({ count, id: at }) =>
    (['a.json', 'b.json'] as const).flatMap((src) =>
      (['view', 'quote'] as const).flatMap((pictured) =>
        (pictured === 'quote' ? (['map'] as const) : views).flatMap((view) =>
          ([null, 'CA', 'DC'] as const).map((state) => nameOf({ count, at, view, state }, pictured, src)),
        ),
      ),
    ),
  );
  expect(new Set(names).size).toBe(names.length);
});
