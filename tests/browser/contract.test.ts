import { describe, expect, it } from 'vitest';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { stopsOf } from '../../src/domain/stops.ts';
import { answered, counted } from '../fixtures/fold.ts';
import { fullDay } from '../fixtures/fullDay.ts';
import { everyStop, record } from '../fixtures/record.ts';
import { builtSite, twoFrames, type Visit } from './site.ts';

const { visiting, kept } = builtSite();
const visit = kept();
/** Runs a test on the page that is kept. */
const here = (test: (visit: Visit) => Promise<void>) => test(visit());
const postals = jurisdictions.map(({ postal }) => postal as string).sort();
const opening = { clock: 'counted', at: 'washington-post', state: null, view: 'map' };
const counts = stopsOf(record, 'counted').map(({ id }) => id);
const days = stopsOf(record, 'answered').map(({ id }) => id);

const setAttribute = ({ onMap }: Visit, name: string, value: string | null) =>
  onMap((map, [key, to]) => (to === null ? map.removeAttribute(key) : map.setAttribute(key, to)), [
    name,
    value,
  ] as [string, string | null]);

describe('attributes and properties', () => {
  it('open the view of the press’s clock at its last count, with nothing pinned', () =>
    here(async ({ read }) => {
      expect(await read()).toEqual({ ...opening, theme: 'light', playing: false });
    }));

  it.each([
    { clock: 'answered', theme: 'dark', view: 'table' },
    { at: 'townhall', state: 'CA', theme: 'auto' },
    { at: 'cnn', state: 'DC', view: 'map', clock: 'counted', theme: 'light' },
  ])('show what an author has written: %o', (attributes) =>
    visiting({ attributes }, async ({ read, heard, messages }) => {
      expect(await read()).toMatchObject(attributes);
      expect(await heard()).toEqual([]);
      expect(messages).toEqual([]);
    }),
  );

  it('are read together at start, whatever their order', () =>
    visiting({ attributes: { at: '2017-08-04', state: 'ND', clock: 'answered' } }, async ({ read, part }) => {
      expect(await read()).toMatchObject({ clock: 'answered', at: '2017-08-04', state: 'ND' });
      expect(await part('slider').inputValue()).toBe(String(days.indexOf('2017-08-04')));
    }));

  it.each([
    ['clock', 'answered', 'counted'],
    ['at', 'cnn', 'washington-post'],
    ['state', 'TX', null],
    ['view', 'table', 'map'],
    ['theme', 'dark', 'light'],
  ] as const)('%s follows its attribute, and its removal restores the default', (name, value, fallback) =>
    here(async (visit) => {
      await setAttribute(visit, name, value);
      expect((await visit.read())[name]).toBe(value);
      await setAttribute(visit, name, null);
      expect((await visit.read())[name]).toBe(fallback);
      expect(visit.messages).toEqual([]);
    }),
  );

  it('show the day of the last count where the states’ clock is given no stop', () =>
    visiting({ attributes: { clock: 'answered', at: '2017-09-05' } }, async (visit) => {
      expect((await visit.read()).at).toBe('2017-09-05');
      await setAttribute(visit, 'at', null);
      expect((await visit.read()).at).toBe('2017-07-05');
    }));

  it('set now what the property of that name says, whether the attribute agrees or not', () =>
    visiting({ attributes: { at: 'townhall', theme: 'dark' } }, async ({ set, read, part, map }) => {
      await set({ at: 'cnn', state: 'OH', view: 'table', theme: 'light' });
      expect(await read()).toMatchObject({ at: 'cnn', state: 'OH', view: 'table', theme: 'light' });
      expect(await part('panel').getAttribute('data-state')).toBe('OH');
      await set({ state: null });
      expect((await read()).state).toBeNull();
      expect(await map.getAttribute('at')).toBe('townhall');
    }));

  it('are never written by the element, whatever a reader does', () =>
    visiting({ attributes: { at: 'townhall', class: 'wide' } }, async (visit) => {
      const attributes = () =>
        visit.onMap((map) =>
          Object.fromEntries(Array.from(map.attributes, (each) => [each.name, each.value])),
        );
      const before = await attributes();
      expect(before).toEqual({ at: 'townhall', class: 'wide', src: './voter-rolls.json' });
      await visit.part('next').click();
      await visit.shape('TX').click();
      await visit.part('clock').locator('[data-clock=answered]').click();
      await visit.part('view').locator('[data-view=table]').click();
      await visit.set({ theme: 'dark', at: '2017-06-30', state: 'CA' });
      expect(await attributes()).toEqual(before);
    }));

  it('leave `lang` to the platform', () =>
    here(async ({ onMap }) => {
      const [own, value] = await onMap((map) => {
        map.setAttribute('lang', 'en');
        return [Object.hasOwn(Object.getPrototypeOf(map), 'lang'), map.lang];
      });
      expect(own).toBe(false);
      expect(value).toBe('en');
    }));

  it('let `playing` be read, not set', () =>
    here(async ({ onMap, read }) => {
      const refused = await onMap((map) => !Reflect.set(map, 'playing', true));
      expect(refused).toBe(true);
      expect((await read()).playing).toBe(false);
    }));

  it('name the dataset in `src`, which another address replaces', () =>
    visiting({}, async ({ onMap, page, server, read }) => {
      expect(await onMap((map) => map.src)).toBe('./voter-rolls.json');
      const fetched = page.waitForResponse(server.url('voter-rolls.json?again'));
      const src = await onMap((map) => {
        map.src = './voter-rolls.json?again';
        return map.src;
      });
      await fetched;
      expect(src).toBe('./voter-rolls.json?again');
      expect(await read()).toMatchObject(opening);
    }));

  it('say what is served or asked for while the record is on its way', () =>
    visiting({}, async ({ page, server }) => {
      let release = () => {};
      const held = new Promise<void>((done) => {
        release = done;
      });
      await page.route('**/voter-rolls.json', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(server.url('?state=OH'));
      await page.waitForSelector('tally-map:defined');
      const early = await page.evaluate(() => {
        const { clock, at, state, view, theme, playing } = document.querySelector(
          'tally-map',
        ) as never as Record<string, unknown>;
        return { clock, at, state, view, theme, playing };
      });
      release();
      expect(early).toEqual({ ...opening, state: 'OH', theme: 'light', playing: false });
    }));
});

describe('a value that means nothing', () => {
  const broken = [
    ['at', 'tomorrow', 'washington-post', counts],
    ['at', '2017-02-30', 'washington-post', counts],
    ['state', 'ZZ', null, ['postal code']],
    ['state', 'ca', null, ['postal code']],
    ['clock', 'noon', 'counted', ['counted', 'answered']],
    ['view', 'globe', 'map', ['map', 'tiles', 'table']],
    ['theme', 'pink', 'light', ['light', 'dark', 'auto']],
  ] as const;

  it('falls back to the default with one warning each where several attributes hold one', () => {
    const attributes = { at: 'tomorrow', state: 'ZZ', clock: 'noon', view: 'globe', theme: 'pink' };
    return visiting({ attributes }, async ({ read, messages }) => {
      expect(await read()).toEqual({ ...opening, theme: 'light', playing: false });
      expect(messages).toHaveLength(5);
      for (const [name, value, , allowed] of broken)
        if (Object.entries(attributes).some(([key, each]) => key === name && each === value))
          expectOneWarning(
            messages.filter((message) => message.includes(`${name}="${value}"`)),
            name,
            value,
            allowed,
          );
    });
  });

  it.each(broken)(
    '%s="%s" as a property falls back to the default with one warning',
    (name, value, fallback, allowed) =>
      here(async ({ read, set, messages }) => {
        await set({ at: 'cnn', state: 'TX', view: 'table', theme: 'dark' });
        await set({ [name]: value });
        expect((await read())[name]).toBe(fallback);
        expectOneWarning(messages, name, value, allowed);
      }),
  );

  it('is told from one that means something: no warning for any allowed value', () =>
    here(async ({ set, messages }) => {
      for (const at of counts) await set({ at });
      await set({ clock: 'answered', view: 'table', theme: 'auto', state: 'DC' });
      for (const at of ['2017-07-04', 'townhall', '2030-01-01']) await set({ at });
      await set({ clock: 'counted', view: 'map', theme: 'dark', state: null });
      expect(messages).toEqual([]);
    }));

  function expectOneWarning(messages: string[], name: string, value: string, allowed: readonly string[]) {
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/^warning: /);
    for (const word of [name, value, ...allowed]) expect(messages[0]).toContain(word);
  }
});

describe('resolving `at`', () => {
  it.each([
    ['counted', '2017-07-02', 'buzzfeed-news', 'a day between two stops means the one before'],
    ['counted', '2017-06-30', 'the-hill', 'of two counts on one day the later'],
    ['counted', '2017-07-04', 'cnn', 'of two counts on one day the later'],
    ['counted', '2017-06-01', 'townhall', 'a day before the first stop means the first'],
    ['counted', '2018-04-02', 'washington-post', 'a day after the last stop means the last'],
    ['answered', '2017-07-08', '2017-07-07', 'a day between two stops means the one before'],
    ['answered', '2017-06-28', '2017-06-29', 'a day before the first stop means the first'],
    ['answered', '2020-01-01', '2018-04-02', 'a day after the last stop means the last'],
    ['answered', 'townhall', '2017-06-30', 'a report’s id means its day'],
    ['answered', 'cnn-july-3', '2017-07-03', 'a report’s id means its day'],
  ] as const)('on "%s", %s is %s: %s', (clock, at, stop, _why) =>
    here(async ({ read, set, messages }) => {
      await set({ clock, at: clock === 'counted' ? 'townhall' : '2017-07-05' });
      await set({ at });
      expect((await read()).at).toBe(stop);
      expect(messages).toEqual([]);
    }),
  );

  it('keeps the day when the clock changes, from every stop to the other clock', () =>
    here(async ({ onMap }) => {
      const pairs = await onMap(
        (map, stops) =>
          stops.map(([clock, at, other]) => {
            map.clock = clock;
            map.at = at;
            map.clock = other;
            return map.at;
          }),
        everyStop.map(({ clock, id }) => [clock, id, clock === 'counted' ? 'answered' : 'counted'] as const),
      );
      const expected = everyStop.map(({ clock, date }) => {
        const others = stopsOf(record, clock === 'counted' ? 'answered' : 'counted');
        const before = others.filter((each) => each.date <= date);
        return (before.at(-1) ?? others[0])?.id;
      });
      expect(pairs).toEqual(expected);
    }));
});

describe('tally-map:change', () => {
  it('never fires at start, whatever is asked for at start', () =>
    visiting(
      { address: '?at=cnn&state=CA&view=table&clock=counted', attributes: { at: 'townhall' } },
      async ({ heard, read, page }) => {
        await page.waitForTimeout(300);
        expect(await read()).toMatchObject({ at: 'cnn', state: 'CA', view: 'table' });
        expect(await heard()).toEqual([]);
      },
    ));

  it('bubbles, is composed, and carries clock, at, state and view and nothing else', () =>
    here(async ({ shape, heard }) => {
      await shape('TX').click();
      expect(await heard()).toEqual([
        {
          detail: { ...opening, state: 'TX' },
          bubbles: true,
          composed: true,
          keys: ['clock', 'at', 'state', 'view'],
        },
      ]);
    }));

  it('fires once for each change of its detail by a reader', () =>
    here(async ({ part, shape, heard, page }) => {
      const presses = [
        () => part('previous').click(),
        () => part('next').click(),
        () => shape('TX').click(),
        () => part('next-state').click(),
        () => part('unpin').click(),
        () => part('find').selectOption('OH'),
        () => part('clock').locator('[data-clock=answered]').click(),
        () => part('view').locator('[data-view=table]').click(),
        () => part('slider').press('Home'),
      ];
      for (const [index, press] of presses.entries()) {
        await press();
        await page.waitForTimeout(50);
        expect(await heard()).toHaveLength(index + 1);
      }
      const details = (await heard()).map(({ detail }) => detail);
      expect(details).toEqual([
        { ...opening, at: 'cnn' },
        opening,
        { ...opening, state: 'TX' },
        { ...opening, state: 'UT' },
        opening,
        { ...opening, state: 'OH' },
        { clock: 'answered', at: '2017-07-05', state: 'OH', view: 'map' },
        { clock: 'answered', at: '2017-07-05', state: 'OH', view: 'table' },
        { clock: 'answered', at: '2017-06-29', state: 'OH', view: 'table' },
      ]);
    }));

  it('fires also where a property or an attribute made the change', () =>
    here(async (visit) => {
      await visit.set({ at: 'townhall' });
      await setAttribute(visit, 'state', 'CA');
      await setAttribute(visit, 'state', null);
      expect((await visit.heard()).map(({ detail }) => detail)).toEqual([
        { ...opening, at: 'townhall' },
        { ...opening, at: 'townhall', state: 'CA' },
        { ...opening, at: 'townhall' },
      ]);
    }));

  it('fires for nothing that is not in its detail, and for nothing that stays as it is', () =>
    here(async ({ set, heard, page, part, shape, onMap }) => {
      await set({ theme: 'dark' });
      await set({ at: 'washington-post', clock: 'counted', state: null, view: 'map' });
      await set({ at: 'nonsense' });
      await shape('TX').hover();
      await part('clock').locator('[data-clock=counted]').click();
      await part('next').click({ force: true });
      await onMap((map) => map.pause());
      await page.setViewportSize({ width: 500, height: 800 });
      await page.setViewportSize({ width: 1200, height: 900 });
      await page.waitForTimeout(100);
      expect(await heard()).toEqual([]);
      await set({ at: 'cnn' });
      expect(await heard()).toHaveLength(1);
    }));

  it('fires once after a drag, at its end', () =>
    here(async ({ map, heard, page, read }) => {
      await map.locator('.timeline').scrollIntoViewIfNeeded();
      const box = await map.locator('.timeline').boundingBox();
      if (!box) throw new Error('there is no timeline');
      const y = box.y + box.height / 2;
      await page.mouse.move(box.x + box.width - 9, y);
      await page.mouse.down();
      await page.mouse.move(box.x + 60, y, { steps: 25 });
      expect((await read()).at).toBe('townhall');
      expect(await heard()).toEqual([]);
      await page.mouse.up();
      expect((await heard()).map(({ detail }) => detail)).toEqual([{ ...opening, at: 'townhall' }]);
    }));

  it('fires at each stop of a replay', () =>
    visiting({}, async ({ page, onMap, heard, read }) => {
      await page.clock.install();
      await onMap((map) => map.play());
      expect((await read()).playing).toBe(true);
      for (let stop = 0; stop < counts.length + 2; stop++) await page.clock.runFor(2500);
      expect((await heard()).map(({ detail }) => detail.at)).toEqual(counts);
      expect((await read()).playing).toBe(false);
    }));
});

describe('play() and pause()', () => {
  it('replay the stops from the shown one, and stop at the shown one', () =>
    visiting({ address: '?at=buzzfeed-news' }, async ({ page, onMap, read, part }) => {
      await page.clock.install();
      await onMap((map) => map.play());
      expect(await part('play').getAttribute('aria-pressed')).toBe('true');
      await page.clock.runFor(2500);
      expect(await read()).toMatchObject({ at: 'cnn-july-3', playing: true });
      await onMap((map) => map.pause());
      expect(await part('play').getAttribute('aria-pressed')).toBe('false');
      await page.clock.runFor(10_000);
      expect(await read()).toMatchObject({ at: 'cnn-july-3', playing: false });
    }));
});

interface Shown {
  shapes: [string, string, string][];
  rows: [string, string][];
  legend: [string, string, string][];
  tally: string;
  headline: string;
  sentence: string;
  valuetext: string;
  slider: [string, string, string, string];
}

describe('what stands inside the shadow root', () => {
  it('agrees with the record at every stop of both clocks: shapes, rows, legend, number, sentence, slider', () =>
    here(async ({ onMap }) => {
      const seen = await onMap(
        (map, stops): Shown[] => {
          const root = map.shadowRoot as ShadowRoot;
          const text = (part: string) =>
            root.querySelector(`[part=${part}]`)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
          const get = (node: Element, name: string) => node.getAttribute(name) ?? '';
          return stops.map(([clock, at]) => {
            map.clock = clock;
            map.at = at;
            const slider = root.querySelector('input[type=range][part=slider]') as HTMLInputElement;
            return {
              shapes: Array.from(
                root.querySelectorAll('svg[part=map] path[data-state][data-level][data-counted]'),
                (node) => [get(node, 'data-state'), get(node, 'data-level'), get(node, 'data-counted')],
              ),
              rows: Array.from(
                root.querySelectorAll('table[part=table] tr[data-state][data-level]'),
                (node) => [get(node, 'data-state'), get(node, 'data-level')],
              ),
              legend: Array.from(root.querySelectorAll('[part=legend] [data-level]'), (node) => [
                get(node, 'data-level'),
                get(node, 'data-count'),
                node.textContent?.match(/\d+\s*$/)?.[0] ?? '',
              ]),
              tally: text('tally'),
              headline: text('headline'),
              sentence: `${text('date')} ${text('caption')}`,
              valuetext: get(slider, 'aria-valuetext'),
              slider: [slider.min, slider.max, slider.step, slider.value],
            };
          });
        },
        everyStop.map(({ clock, id }) => [clock, id] as const),
      );
      for (const [index, stop] of everyStop.entries()) {
        const shown = seen[index] as Shown;
        const plain = stop.clock === 'counted' ? counted(stop.id) : answered(stop.date);
        const name = `${stop.clock} ${stop.id}`;
        expect(shown.shapes.toSorted(), name).toEqual(
          postals.map((postal) => [postal, plain[postal]?.level, String(plain[postal]?.counted)]),
        );
        expect(shown.rows.toSorted(), name).toEqual(postals.map((postal) => [postal, plain[postal]?.level]));
        const levels =
          stop.clock === 'counted'
            ? ['refused', 'conditional', 'public-only', 'unspecified', 'plain']
            : ['refused', 'conditional', 'public-only', 'reviewing', 'no-answer', 'provided'];
        const numbers = levels.map(
          (level) => postals.filter((postal) => plain[postal]?.level === level).length,
        );
        expect(shown.legend, name).toEqual(
          levels.map((level, i) => [level, String(numbers[i]), String(numbers[i])]),
        );
        expect(numbers.reduce((sum, each) => sum + each)).toBe(51);
        const states = postals.filter((postal) => postal !== 'DC' && plain[postal]?.counted).length;
        const dc = plain.DC?.counted ? ' and the District of Columbia' : '';
        expect(shown.tally, name).toBe(String(states));
        expect(shown.headline, name).toBe(
          `${states} states${dc} won’t hand over everything the commission asked for`,
        );
        expect(shown.sentence, name).toBe(shown.valuetext);
        const stops = stopsOf(record, stop.clock);
        expect(shown.slider, name).toEqual(['0', String(stops.length - 1), '1', String(stop.index)]);
      }
    }));

  it('speaks of the press’s seven stops in these words', () =>
    here(async ({ onMap }) => {
      const spoken = await onMap(
        (map, stops) =>
          stops.map((at) => {
            map.at = at;
            return map.shadowRoot?.querySelector('[part=slider]')?.getAttribute('aria-valuetext');
          }),
        counts,
      );
      expect(spoken).toEqual([
        'June 30, 2017: 19 states named so far. Townhall counts the same.',
        'June 30, 2017: 27 states named so far. The Hill, as reported by Axios, counts 24.',
        'July 1, 2017: 29 states named so far. BuzzFeed News counts 24.',
        'July 3, 2017: 35 states and D.C. named so far. CNN, as reported by The Week, counts 41 and D.C.',
        'July 4, 2017: 42 states and D.C. named so far. HuffPost counts “nearly 40” states.',
        'July 4, 2017: 44 states and D.C. named so far. CNN counts the same; the names are as listed by WiredPen.',
        'July 5, 2017: 44 states and D.C. named so far. The Washington Post counts “at least 44” states.',
      ]);
    }));

  it('has exactly 51 shapes, and nothing else in the map carries data-state, pinned and hovered or not', () =>
    here(async ({ map, shape, part }) => {
      const exact = async () => {
        expect(await part('map').locator('path[data-state]').count()).toBe(51);
        expect(await part('map').locator('[data-state]').count()).toBe(51);
        expect(await map.locator('svg[part=map]').count()).toBe(1);
      };
      await exact();
      await shape('TX').click();
      await exact();
      const callouts = part('map').locator('[data-callout]');
      expect(await callouts.count()).toBe(9);
      expect(
        (await callouts.evaluateAll((all) => all.map((each) => each.getAttribute('data-callout')))).sort(),
      ).toEqual(['CT', 'DC', 'DE', 'MA', 'MD', 'NH', 'NJ', 'RI', 'VT']);
      expect(await part('map').locator('[data-label]').count()).toBeGreaterThan(30);
    }));

  it('gives the shape that the keyboard is on the focus', () =>
    here(async ({ shape, page, onMap }) => {
      await shape('AL').focus();
      await page.keyboard.press('ArrowRight');
      expect(await onMap((map) => map.shadowRoot?.activeElement?.getAttribute('data-state'))).toBe('GA');
    }));

  it.each([
    ['button[part=play][aria-pressed]', 1],
    ['button[part=previous]', 1],
    ['button[part=next]', 1],
    ['input[type=range][part=slider]', 1],
    ['[part=headline] [part=tally]', 1],
    ['[part=date]', 1],
    ['[part=caption]', 1],
    ['[part=legend]', 1],
    ['[part=tooltip]', 1],
    ['[part=panel]', 1],
    ['[part=clock] [data-clock=counted]', 1],
    ['[part=clock] [data-clock=answered]', 1],
    ['[part=clock] [data-clock]', 2],
    ['[part=view] [data-view=map]', 1],
    ['[part=view] [data-view=table]', 1],
    ['[part=view] [data-view=tiles]', 1],
    ['[part=view] [data-view]', 3],
    ['[part=tiles] [data-state][data-level]', 51],
    ['[part=find]', 1],
    ['[part=status]', 1],
    ['[part=notice] button[part=retry]', 1],
    ['[part=credit]', 1],
    ['table[part=table] tr[data-state][data-level]', 51],
  ])('holds %s: %i', (selector, count) =>
    here(async ({ map }) => {
      expect(await map.locator(selector).count()).toBe(count);
    }),
  );

  it('speaks in a live region', () =>
    visiting({}, async ({ part, shape, page }) => {
      expect(await part('status').getAttribute('role')).toBe('status');
      expect(await part('status').textContent()).toBe('');
      await shape('TX').click();
      await expect.poll(() => part('status').textContent()).toContain('Texas');
      await page.keyboard.press('Escape');
      await expect.poll(() => part('status').textContent()).not.toContain('Texas');
    }));

  it('always has a panel: the news of the stop, or the pinned state with quotations, sources and buttons', () =>
    visiting({}, async ({ part, shape }) => {
      const panel = part('panel');
      expect(await panel.getAttribute('data-state')).toBeNull();
      expect(await panel.locator('blockquote').count()).toBe(0);
      expect(await panel.textContent()).toContain('The news of July 5');
      expect(await panel.textContent()).toContain('Choose a state to read what its officials said');
      await shape('CA').click();
      expect(await panel.getAttribute('data-state')).toBe('CA');
      expect(await panel.locator('blockquote').count()).toBeGreaterThan(0);
      expect(await panel.locator('cite').count()).toBeGreaterThan(0);
      for (const button of ['previous-state', 'next-state', 'unpin'])
        expect(await panel.locator(`button[part=${button}]`).count()).toBe(1);
      await part('unpin').click();
      expect(await panel.getAttribute('data-state')).toBeNull();
      expect(await panel.textContent()).not.toContain('Choose a state to read what its officials said');
    }));

  it.each(['map', 'tiles', 'table'])('ends with the credit, in the view "%s"', (view) =>
    here(async ({ onMap, part, set }) => {
      await set({ view });
      const last = await onMap((map) => {
        const visible = Array.from(map.shadowRoot?.querySelectorAll('[part]') ?? []).filter(
          (node) => !node.closest('[part=notice], [part=status]') && node.getBoundingClientRect().height > 0,
        );
        return visible.at(-1)?.getAttribute('part');
      });
      expect(last).toBe('credit');
      const credit = part('credit');
      const method = credit.locator('details').first();
      expect(await method.locator('> summary').textContent()).toBe('How we count');
      const words = (await credit.textContent()) ?? '';
      for (const text of Object.values(record.method)) expect(words).toContain(text);
      for (const { outlet } of record.reports) expect(words).toContain(outlet);
      expect(words).toContain('Record as of Nov. 24, 2026.'.replace(/Nov. 24, 2026/, fullDay(record.asOf)));
      expect(await credit.locator('a[download]').getAttribute('href')).toBe('./voter-rolls.json');
    }),
  );

  it('stands in one order: number, sentence, legend, map, transport, timeline, panel, table, credit', () =>
    visiting({ width: 360, height: 800 }, async ({ onMap }) => {
      const tops = await onMap((map) =>
        [
          'headline',
          'date',
          'legend',
          'view',
          'map',
          'clock',
          'play',
          'slider',
          'panel',
          'table',
          'credit',
        ].map((part) => {
          const node = map.shadowRoot?.querySelector(`[part=${part}]`);
          // The table is closed: what opens it has its place.
          return (part === 'table' ? node?.closest('details') : node)?.getBoundingClientRect().top ?? 0;
        }),
      );
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    }));
});

describe('the theming surface', () => {
  it.each(['refused', 'conditional', 'public-only'])('lets --tally-%s set the fill of its shapes', (level) =>
    here(async (visit) => {
      const fills = () =>
        visit.onMap(
          (map, each) => [
            ...new Set(
              Array.from(
                map.shadowRoot?.querySelectorAll(`[part=map] path[data-level="${each}"]`) ?? [],
                (path) => getComputedStyle(path).fill,
              ),
            ),
          ],
          level,
        );
      expect(await fills()).not.toEqual(['rgb(1, 2, 3)']);
      await visit.onMap((map, each) => map.style.setProperty(`--tally-${each}`, 'rgb(1, 2, 3)'), level);
      await twoFrames(visit);
      expect(await fills()).toEqual(['rgb(1, 2, 3)']);
    }),
  );

  it.each(['reviewing', 'no-answer', 'provided'])(
    'lets --tally-%s set the fill on the states’ clock',
    (level) =>
      here(async ({ onMap, set }) => {
        await set({ clock: 'answered', at: '2017-07-05' });
        const fills = await onMap((map, each) => {
          map.style.setProperty(`--tally-${each}`, 'rgb(1, 2, 3)');
          const paths = map.shadowRoot?.querySelectorAll(`[part=map] path[data-level="${each}"]`) ?? [];
          return Array.from(paths, (path) => getComputedStyle(path).fill);
        }, level);
        expect(fills.length).toBeGreaterThan(0);
        expect(new Set(fills)).toEqual(new Set(['rgb(1, 2, 3)']));
      }),
  );

  it.each(['headline', 'tally', 'caption', 'legend', 'panel', 'table', 'credit'])(
    'lets a host style ::part(%s)',
    (part) =>
      here(async (visit) => {
        await visit.page.addStyleTag({ content: `tally-map::part(${part}) { outline-offset: 7px }` });
        expect(await visit.part(part).evaluate((node) => getComputedStyle(node).outlineOffset)).toBe('7px');
      }),
  );

  it.each([
    ['light', 'light', 'rgb(255, 255, 255)'],
    ['dark', 'light', 'rgb(23, 22, 27)'],
    ['auto', 'light', 'rgb(255, 255, 255)'],
    ['auto', 'dark', 'rgb(23, 22, 27)'],
    ['light', 'dark', 'rgb(255, 255, 255)'],
  ] as const)('theme="%s" in a reader’s %s system stands on %s', (theme, colorScheme, ground) =>
    visiting({ colorScheme, attributes: { theme } }, async ({ map }) => {
      expect(await map.locator('.figure').evaluate((node) => getComputedStyle(node).backgroundColor)).toBe(
        ground,
      );
    }),
  );
});
