import { describe, expect, test } from 'vitest';
import { openingStop } from '../../src/domain/stops.ts';
import { request } from '../../src/state/requests.ts';
import {
  ownParams,
  readViewParams,
  type ViewDetail,
  viewParamNames,
  writeViewParams,
} from '../../src/state/viewParams.ts';
import { openingView, type ViewState, views } from '../../src/state/viewState.ts';
import { everyStop, record } from '../fixtures/record.ts';

const opening = openingView(record);
const defaultsOn = (clock: ViewDetail['clock']): ViewDetail => ({
  clock: 'counted',
  at: openingStop(record, clock === 'answered' ? 'answered' : 'counted').id,
  state: null,
  view: 'map',
});
const write = (detail: ViewDetail, query = '') => writeViewParams(query, detail, defaultsOn(detail.clock));

/** The view that a page opens with where its query says this. */
function opened(query: string): ViewState {
  const found = readViewParams(new URLSearchParams(query));
  const warn = (...warning: string[]) => {
    throw new Error(warning.join(' '));
  };
  return viewParamNames.reduce(
    (view, name) => (found[name] === undefined ? view : request(name, found[name], warn)(view, record)),
    opening,
  );
}

/** Every stop of both clocks × view × a few states. */
const everyDetail: ViewDetail[] = everyStop.flatMap(({ clock, id }) =>
  views.flatMap((view) => [null, 'CA', 'DC', 'WY'].map((state) => ({ clock, at: id, state, view }))),
);

describe('A view', () => {
  test('that is written into a query and read again is the same: every stop × view × a few states', () => {
    for (const detail of everyDetail) {
      const { clock, at, state, view } = opened(write(detail));
      expect({ clock, at, state, view }).toEqual(detail);
    }
  });

  test('is written the same again over what was written', () => {
    for (const detail of everyDetail) expect(write(detail, write(detail))).toBe(write(detail));
  });

  test('takes away what an earlier view has written: from every one to every third', () => {
    for (const before of everyDetail.filter((_, index) => index % 7 === 0))
      for (const after of everyDetail.filter((_, index) => index % 5 === 0)) {
        const written = new URLSearchParams(write(after, write(before)));
        expect([...written].sort()).toEqual([...new URLSearchParams(write(after))].sort());
      }
  });
});

describe('A query', () => {
  test('leaves defaults out', () => {
    expect(write({ clock: 'counted', at: 'washington-post', state: null, view: 'map' })).toBe('');
    expect(write({ clock: 'answered', at: '2017-07-05', state: null, view: 'map' })).toBe('clock=answered');
    for (const detail of everyDetail)
      for (const [name, value] of new URLSearchParams(write(detail)))
        expect(value).not.toBe({ ...defaultsOn(detail.clock) }[name as keyof ViewDetail]);
  });

  test('names what is not a default as the attributes do', () => {
    expect(write({ clock: 'answered', at: '2017-07-16', state: 'CA', view: 'table' })).toBe(
      'clock=answered&at=2017-07-16&state=CA&view=table',
    );
  });

  test('keeps parameters that are not ours, the same name twice included, and the theme', () => {
    const ours = { clock: 'counted', at: 'cnn', state: null, view: 'map' };
    expect(write(ours, 'utm_source=a&tag=1&tag=2&empty=&theme=dark&state=CA')).toBe(
      'utm_source=a&tag=1&tag=2&empty=&theme=dark&at=cnn',
    );
  });

  test('has each of ours once, though it came twice', () => {
    const ours = { clock: 'counted', at: 'cnn', state: null, view: 'map' };
    expect(write(ours, 'at=townhall&at=huffpost')).toBe('at=cnn');
  });

  test('is not changed itself', () => {
    const query = 'at=townhall&x=1';
    writeViewParams(query, { clock: 'counted', at: 'cnn', state: null, view: 'map' }, defaultsOn('counted'));
    expect(query.toString()).toBe('at=townhall&x=1');
  });

  test('follows other defaults where the page has them', () => {
    const defaults = { clock: 'answered', at: '2018-04-02', state: 'KY', view: 'table' };
    expect(writeViewParams('', defaults, defaults)).toBe('');
  });
});

describe('The parameters of ours', () => {
  test('are all that a link to a view holds', () => {
    expect(ownParams('utm_source=x&at=cnn&theme=dark&lang=es&fbclid=1&state=MS')).toBe(
      'at=cnn&theme=dark&lang=es&state=MS',
    );
    expect(ownParams('')).toBe('');
  });

  test('are left out where they hold what no value of ours does', () => {
    expect(ownParams('theme=%3Cb%3E&lang=e%20s&at=2017-07-04&view=')).toBe('at=2017-07-04');
  });
});

describe('Reading a query', () => {
  test('finds ours as they stand, the first where one comes twice, and no other', () => {
    expect(readViewParams(new URLSearchParams('x=1&theme=dark&at=&state=%3Cb%3E&state=CA&lang=es'))).toEqual({
      theme: 'dark',
      at: '',
      state: '<b>',
    });
    expect(readViewParams(new URLSearchParams('AT=cnn&Clock=answered'))).toEqual({});
  });

  test('gives the clock before the stop, which it decides', () => {
    const found = readViewParams(new URLSearchParams('at=2017-07-16&clock=answered'));
    expect(Object.keys(found)).toEqual(['clock', 'at']);
    expect(opened('at=2017-07-16&clock=answered')).toMatchObject({ clock: 'answered', at: '2017-07-16' });
  });
});
