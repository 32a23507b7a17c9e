import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { detailOf, type ViewDetail } from '../../src/state/viewDetail.ts';
import { liveElements, until } from '../fixtures/dom/liveElement.ts';
import { changedStory, twoLevels } from '../fixtures/story.ts';

const { make } = liveElements();
/** It has reports, unlike `twoLevels`, and opens on the other count. */
const letters = changedStory(['open', { count: 'responses', at: '2017-07-05' }]);
beforeEach(() =>
  vi.stubGlobal('fetch', async (url: string) =>
    url.includes('never') ? new Response('') : Response.json(url.includes('letters') ? letters : twoLevels),
  ),
);
afterEach(() => void vi.restoreAllMocks());

/** A live map of bridges, and what it notifies and warns of. */
async function bridges(attributes: Record<string, string> = {}) {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const { map, figure, find } = await make({ attributes: { src: 'bridges.json', ...attributes } });
  const details: ViewDetail[] = [];
  map.addEventListener('tally-map:change', ({ detail }) => details.push(detail));
  const loaded = (src: string) => until(() => expect(find('.data').getAttribute('download')).toBe(src));
  const go = (src: string) => {
    map.src = src;
    return loaded(src);
  };
  return { map, figure, details, warn, shown: () => detailOf(map as unknown as ViewDetail), loaded, go };
}

describe('requests for another story', () => {
  const wanted = { open: 'quotations', at: 'gazette', view: 'tiles', count: 'reports', state: 'KY' };
  const values = { src: 'letters.json', ...wanted };
  const names = Object.keys(wanted) as (keyof typeof values)[];
  const orders = [0, 2, 5].map((index) => names.toSpliced(index, 0, 'src'));
  const cases = [...orders, ...orders.map((order) => order.toReversed())].flatMap((order) =>
    ['properties', 'attributes', 'late properties'].map((kind) => [kind, order.join(', '), order] as const),
  );

  it.each(cases)('They are answered by that story (%s: %s).', async (kind, _, order) => {
    const { map, details, warn, shown, loaded } = await bridges();
    for (const name of order) {
      if (kind === 'attributes') map.setAttribute(name, values[name]);
      else map[name] = values[name];
      // The story needs more than a task.
      if (kind.startsWith('late') && map.src === values.src) await null;
    }
    expect(shown()).toEqual(wanted);
    await loaded(values.src);
    expect(shown()).toEqual(wanted);
    // The former story answers too what is set before another `src`.
    expect(order[0] === 'src' ? details : details.slice(-1)).toEqual([wanted]);
    expect(warn).not.toHaveBeenCalled();
  });

  it('Another story may be named by an object.', async () => {
    const { map, loaded } = await bridges();
    Object.assign(map, { src: new URL('https://desk.example/letters.json') });
    await loaded('letters.json');
    expect(map.src).toBe('https://desk.example/letters.json');
  });

  it('An unknown value gives one warning, by the new story.', async () => {
    const { map, warn, go } = await bridges();
    map.at = 'soon';
    await go('letters.json');
    expect(warn.mock.calls).toEqual([[expect.stringContaining('"soon" for "at". Use a day such as')]]);
  });

  it('They wait for a story that fails, also for play, and are answered by the next one.', async () => {
    const { map, figure, details, go } = await bridges();
    map.src = 'never.json';
    map.at = '2017-06-30';
    map.play();
    await until(() => expect(figure.querySelector('[part=notice]')?.textContent).not.toBe(''));
    expect([details, map.at, map.playing]).toEqual([[], '2017-06-30', false]);
    await go('letters.json');
    expect(details).toEqual([expect.objectContaining({ at: '2017-06-30' })]);
    expect(map.playing).toBe(true);
  });

  it('An element that returns with its former story answers them by that.', async () => {
    const { map, shown } = await bridges();
    const parent = map.parentNode as ParentNode;
    map.remove();
    map.src = 'letters.json';
    map.at = '1930-03-01';
    await null;
    map.src = 'bridges.json';
    parent.append(map);
    await until(() => expect(map.shadowRoot?.querySelector('[part=date]')?.textContent).toContain('1930'));
    expect(shown().at).toBe('1930-03-01');
  });
});

describe('the way to another story and back', () => {
  it.each([
    ['A default of its own does not go along', {}, '2017-07-05', '1931-01-15'],
    ['A request goes along, and comes back', { at: '1930-05-05' }, '2017-06-29', '1930-03-01'],
  ] as const)('%s.', async (_, attributes, there, back) => {
    const { map, shown, go, warn } = await bridges(attributes);
    await go('letters.json');
    expect(shown()).toMatchObject({ count: 'responses', at: there });
    await go('bridges.json');
    expect(map.at).toBe(back);
    expect(warn).not.toHaveBeenCalled();
  });

  it('The reader’s choices stay where the story has them.', async () => {
    const { figure, shown, go } = await bridges();
    const press = (selector: string) => figure.querySelector<HTMLElement>(selector)?.click();
    press('[data-chip=VT]');
    press('[data-opens=table]');
    await go('letters.json');
    press('[data-count-by=reports]');
    expect(shown()).toMatchObject({ count: 'reports', state: 'VT', open: 'table' });
    await go('bridges.json');
    expect(shown()).toMatchObject({ count: 'responses', at: '1931-01-15', state: 'VT', open: 'table' });
  });
});
