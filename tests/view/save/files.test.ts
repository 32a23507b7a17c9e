import { describe, expect, it } from 'vitest';
import { openingView, type ViewState, views } from '../../../src/state/viewState.ts';
import { modelOf } from '../../../src/view/model.ts';
import { recordName } from '../../../src/view/save/files.ts';
import { pictureName } from '../../../src/view/save/handOver.ts';
import { everyStop, story } from '../../fixtures/story.ts';

const nameOf = (view: Partial<ViewState>, ending = 'svg') =>
  pictureName(modelOf(story, { ...openingView(story), ...view }), ending);

describe('the name of a picture', () => {
  it('A picture is named by its count, stop, view and chosen state.', () => {
    expect(nameOf({}, 'png')).toBe('tally-map-counted-tribune-map.png');
    expect(nameOf({ at: 'gazette', view: 'tiles', state: 'MS' })).toBe(
      'tally-map-counted-gazette-tiles-ms.svg',
    );
    expect(nameOf({ count: 'responses', at: '2018-01-03' })).toBe('tally-map-answered-2018-01-03-map.svg');
  });

  it('No two pictures of other counts, stops, views or chosen states have one name.', () => {
    const pictured = everyStop.flatMap(({ count, id: at }) =>
      views.flatMap((view) => ([null, 'CA', 'DC'] as const).map((state) => ({ count, at, view, state }))),
    );
    expect(new Set(pictured.map((view) => nameOf(view))).size).toBe(pictured.length);
  });
});

describe('the name of a file of the story', () => {
  it.each([
    ['six-states.json', 'six-states.csv'],
    ['./data/six-states.json?v=2#a', 'six-states.csv'],
    ['https://news.example/2017/Six%20States.json', 'six-20states.csv'],
    ['../../etc/..', 'how-six-states-answered-a-letter.csv'],
    ['/api/', 'how-six-states-answered-a-letter.csv'],
    [null, 'how-six-states-answered-a-letter.csv'],
  ])('The file of a story from the address %j is named %s.', (src, name) => {
    expect(recordName(story, src, 'csv')).toBe(name);
  });

  it.each([
    ['¿Qué dijo Nuevo México?', 'que-dijo-nuevo-mexico.json'],
    ['a/b\\c:d*e"f<g>h|i\u0000j\u202ek', 'a-b-c-d-e-f-g-h-i-j-k.json'],
    ['???', 'record.json'],
    ['a'.repeat(300), `${'a'.repeat(60)}.json`],
  ])('The file of a story with the title %j and no address is named %s.', (title, name) => {
    expect(recordName({ ...story, title }, null, 'json')).toBe(name);
  });
});
