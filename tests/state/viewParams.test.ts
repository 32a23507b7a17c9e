import { describe, expect, it } from 'vitest';
import { requestedView } from '../../src/state/requestedView.ts';
import type { WrittenParams } from '../../src/state/viewParams.ts';
import { ownParams, paramIn, writeViewParams } from '../../src/state/viewParams.ts';
import type { ViewState } from '../../src/state/viewState.ts';
import { openings, views } from '../../src/state/viewValues.ts';
import { openingStop } from '../../src/story/stops.ts';
import { everyStop, story } from '../fixtures/story.ts';

const defaultsOn = (count: WrittenParams['count']): WrittenParams => ({
  count: 'reports',
  at: openingStop(story, count === 'responses' ? 'responses' : 'reports').id,
  state: null,
  view: 'map',
  open: null,
});
const write = (detail: WrittenParams, query = '') => writeViewParams(query, detail, defaultsOn(detail.count));

/** The view that a page opens with if this is its query. */
function opened(query: string): ViewState {
  const params = new URLSearchParams(query);
  return requestedView(
    story,
    (name) => paramIn(params, name),
    (...warning) => expect.unreachable(warning.join()),
  );
}

/** Every stop of both counts × view × a few states × what can be opened of each. */
const everyDetail: WrittenParams[] = everyStop.flatMap(({ count, id: at }) =>
  views.flatMap((view) =>
    [null, 'CA', 'DC', 'WY'].flatMap((state) =>
      [null, ...openings.slice(state ? 0 : 1)].map((open) => ({ count, at, state, view, open })),
    ),
  ),
);

describe('a view in a query', () => {
  it('A view that is written into a query and read again is the same.', () => {
    for (const detail of everyDetail) {
      const { count, at, state, view, open } = opened(write(detail));
      expect({ count, at, state, view, open }).toEqual(detail);
    }
  });

  it('A view replaces the parameters of an earlier view.', () => {
    for (const before of everyDetail.filter((_, index) => index % 7 === 0))
      for (const after of everyDetail.filter((_, index) => index % 5 === 0))
        expect(write(after, write(before))).toBe(write(after));
  });
});

describe('a query', () => {
  it('A query leaves defaults out.', () => {
    expect(write({ count: 'reports', at: 'tribune', state: null, view: 'map', open: null })).toBe('');
    expect(write({ count: 'responses', at: '2017-07-05', state: null, view: 'map', open: null })).toBe(
      'count=responses',
    );
    for (const detail of everyDetail)
      for (const [name, value] of new URLSearchParams(write(detail)))
        expect(value).not.toBe({ ...defaultsOn(detail.count) }[name as keyof WrittenParams]);
  });

  it('A query has values that are no defaults, under the names of the attributes.', () => {
    expect(
      write({ count: 'responses', at: '2017-08-04', state: 'CA', view: 'tiles', open: 'quotations' }),
    ).toBe('count=responses&at=2017-08-04&state=CA&view=tiles&open=quotations');
  });

  it('A query keeps foreign parameters, even a name twice, and the theme, and has each of ours once.', () => {
    const ours = { count: 'reports', at: 'gazette', state: null, view: 'map', open: null };
    const query = 'utm_source=a&tag=1&tag=2&empty=&theme=dark&state=CA&open=table&at=courier&at=ledger';
    expect(write(ours, query)).toBe('utm_source=a&tag=1&tag=2&empty=&theme=dark&at=gazette');
  });
});

it.each([
  ['utm_source=x&at=gazette&theme=dark&lang=es&fbclid=1&state=MS', 'at=gazette&theme=dark&lang=es&state=MS'],
  ['theme=%3Cb%3E&lang=e%20s&at=2017-07-04&view=', 'at=2017-07-04'],
  ['', ''],
])('A link to a view has of “%s” our parameters with possible values: “%s”.', (query, own) => {
  expect(ownParams(query)).toBe(own);
});

describe('reading a query', () => {
  it.each([
    ['theme', 'dark'],
    ['at', ''],
    ['state', '<b>'],
    ['open', null],
    ['view', null],
  ])('Reading a query finds for %s the unchanged value %j, and the first of two.', (name, value) => {
    const query = new URLSearchParams('x=1&theme=dark&at=&state=%3Cb%3E&state=CA&OPEN=table');
    expect(paramIn(query, name)).toBe(value);
  });

  it('Reading a query accepts escaped ampersands, and writing replaces them.', () => {
    const query = 'utm=a&amp;state=MS&amp;at=courier';
    expect(opened(query)).toMatchObject({ state: 'MS', at: 'courier' });
    const view = { count: 'reports', at: 'ledger', state: 'TX', view: 'map', open: null };
    expect(write(view, query)).toBe('utm=a&at=ledger&state=TX');
  });
});
