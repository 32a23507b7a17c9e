import { describe, expect, it } from 'vitest';
import { fullDay } from '../fixtures/fullDay.ts';
import { story } from '../fixtures/story.ts';
import { builtSite, twoFrames, type Visit } from './site.ts';

const { visiting, kept } = builtSite();
const visit = kept();
const opening = { count: 'reports', at: 'tribune', state: null, view: 'map' };

/** Sets an attribute of the element, or takes it away. */
const write = (name: string, value: string | null) =>
  visit().onMap((map, [key, to]) => (to === null ? map.removeAttribute(key) : map.setAttribute(key, to)), [
    name,
    value,
  ] as [string, string | null]);

/** What a host has been told since the test began. */
const details = async ({ heard }: Visit) => (await heard()).map(({ detail }) => detail);

describe('attributes and properties', () => {
  it('The map opens at the last report, with nothing chosen and nothing playing.', async () => {
    expect(await visit().read()).toEqual({ ...opening, theme: 'light', playing: false });
  });

  it.each([
    { at: '2017-08-04', state: 'NY', count: 'responses', theme: 'dark', view: 'table' },
    { at: 'courier', state: 'DC', theme: 'auto', view: 'tiles', count: 'reports' },
  ])('The map opens with the attributes that its author has written, in whatever order: %o.', (attributes) =>
    visiting({ attributes }, async ({ read, heard, messages }) => {
      expect(await read()).toMatchObject(attributes);
      expect(await heard()).toEqual([]);
      expect(messages).toEqual([]);
    }),
  );

  it.each([
    ['count', 'responses', 'reports'],
    ['at', 'gazette', 'tribune'],
    ['state', 'TX', null],
    ['view', 'table', 'map'],
    ['theme', 'dark', 'light'],
  ] as const)(
    'The attribute %s is followed when it is set to %s, and its removal restores the default.',
    async (name, value, fallback) => {
      await write(name, value);
      expect((await visit().read())[name]).toBe(value);
      await write(name, null);
      expect((await visit().read())[name]).toBe(fallback);
      expect(visit().messages).toEqual([]);
    },
  );

  it('The day of the last report is shown where the states’ own count is given no stop.', async () => {
    await visit().set({ count: 'responses' });
    await write('at', '2018-01-03');
    expect((await visit().read()).at).toBe('2018-01-03');
    await write('at', null);
    expect((await visit().read()).at).toBe('2017-07-05');
  });

  it('A property counts from when it is set, whether the attribute of its name agrees or not.', async () => {
    const { set, read, part, map } = visit();
    await write('at', 'courier');
    await set({ at: 'gazette', state: 'KY', view: 'table', theme: 'dark' });
    expect(await read()).toMatchObject({ at: 'gazette', state: 'KY', view: 'table', theme: 'dark' });
    expect(await part('panel').getAttribute('data-state')).toBe('KY');
    await set({ state: null });
    expect((await read()).state).toBeNull();
    expect(await map.getAttribute('at')).toBe('courier');
    await write('at', null);
  });

  it('The element never writes its own attributes, whatever a reader does.', async () => {
    const attributes = () =>
      visit().onMap((map) =>
        Object.fromEntries(Array.from(map.attributes, (each) => [each.name, each.value])),
      );
    const before = await attributes();
    expect(before).toEqual({ src: './voter-rolls.json' });
    await visit().part('previous').click();
    await visit().shape('TX').click();
    await visit().part('count').locator('[data-count=answered]').click();
    await visit().part('view').locator('[data-view=table]').click();
    await visit().set({ theme: 'dark', at: '2017-06-30', state: 'CA' });
    expect(await attributes()).toEqual(before);
  });

  it('The element leaves `lang` to the platform.', async () => {
    const own = await visit().onMap((map) => Object.hasOwn(Object.getPrototypeOf(map), 'lang'));
    expect(own).toBe(false);
  });

  it('The property `playing` can be read and not set.', async () => {
    expect(await visit().onMap((map) => Reflect.set(map, 'playing', true))).toBe(false);
    expect((await visit().read()).playing).toBe(false);
  });
});

describe('a value that means nothing', () => {
  const broken = {
    at: ['tomorrow', ['courier', 'ledger', 'gazette', 'tribune', '2017-07-04']],
    state: ['ZZ', ['postal code']],
    count: ['noon', ['reports', 'responses']],
    view: ['globe', ['map', 'tiles', 'table']],
    theme: ['pink', ['light', 'dark', 'auto']],
  } as const;
  const values = Object.fromEntries(Object.entries(broken).map(([name, [value]]) => [name, value]));

  /** That each value has one warning, which says what is allowed instead. */
  function expectWarnings(messages: string[]): void {
    expect(messages).toHaveLength(Object.keys(broken).length);
    for (const [name, [value, allowed]] of Object.entries(broken)) {
      const [warning, ...more] = messages.filter((message) => message.includes(`${name}="${value}"`));
      expect(warning).toMatch(/^warning: /);
      for (const word of allowed) expect(warning).toContain(word);
      expect(more).toEqual([]);
    }
  }

  it('Each attribute that means nothing at the start gives the default and one warning.', () =>
    visiting({ attributes: values }, async ({ read, messages }) => {
      expect(await read()).toEqual({ ...opening, theme: 'light', playing: false });
      expectWarnings(messages);
    }));

  it('Each property that means nothing gives the default and one warning.', async () => {
    await visit().set({ count: 'responses', at: '2017-07-06', state: 'TX', view: 'table', theme: 'dark' });
    const { count, ...others } = values;
    await visit().set({ count: count as string, ...others });
    expect(await visit().read()).toMatchObject({ ...opening, theme: 'light' });
    expectWarnings(visit().messages);
  });
});

it.each([
  { count: 'reports', at: '2017-07-04', stop: 'gazette', why: 'the stop before it' },
  { count: 'reports', at: '2017-06-30', stop: 'ledger', why: 'the later of two stops on one day' },
  { count: 'responses', at: 'courier', stop: '2017-06-30', why: 'the day of that report' },
])('On the count "$count" the value "$at" of `at` means $stop: $why.', async ({ count, at, stop }) => {
  await visit().set({ count, at });
  expect((await visit().read()).at).toBe(stop);
  expect(visit().messages).toEqual([]);
});

describe('tally-map:change', () => {
  it('No event is fired at the start, whatever is asked for at the start.', () =>
    visiting(
      { address: '?at=gazette&state=CA&view=table&count=counted', attributes: { at: 'courier' } },
      async (own) => {
        const due = { count: 'reports', at: 'gazette', state: 'CA', view: 'table' };
        expect(await own.read()).toMatchObject(due);
        await own.set({ state: 'TX' });
        expect(await details(own)).toEqual([{ ...due, state: 'TX' }]);
      },
    ));

  it('The event bubbles, is composed, and carries count, stop, state and view and nothing else.', async () => {
    await visit().shape('TX').click();
    await expect.poll(visit().heard).toEqual([
      {
        detail: { ...opening, state: 'TX' },
        bubbles: true,
        composed: true,
        keys: ['count', 'at', 'state', 'view'],
      },
    ]);
  });

  it('The event is fired once for each change that a reader makes.', async () => {
    const { part, shape, heard } = visit();
    const presses = [
      [() => part('previous').click(), { ...opening, at: 'gazette' }],
      [() => part('next').click(), opening],
      [() => shape('TX').click(), { ...opening, state: 'TX' }],
      [() => part('next-state').click(), { ...opening, state: 'UT' }],
      [() => part('unpin').click(), opening],
      [() => part('find').selectOption('NY'), { ...opening, state: 'NY' }],
      [
        () => part('count').locator('[data-count=answered]').click(),
        { count: 'responses', at: '2017-07-05', state: 'NY', view: 'map' },
      ],
      [
        () => part('view').locator('[data-view=table]').click(),
        { count: 'responses', at: '2017-07-05', state: 'NY', view: 'table' },
      ],
      [
        () => part('slider').press('Home'),
        { count: 'responses', at: '2017-06-29', state: 'NY', view: 'table' },
      ],
    ] as const;
    for (const [index, [press]] of presses.entries()) {
      await press();
      await expect.poll(async () => (await heard()).length).toBe(index + 1);
    }
    expect(await details(visit())).toEqual(presses.map(([, detail]) => detail));
  });

  it('The event is also fired where a property or an attribute made the change.', async () => {
    await visit().set({ at: 'courier' });
    await write('state', 'CA');
    await write('state', null);
    expect(await details(visit())).toEqual([
      { ...opening, at: 'courier' },
      { ...opening, at: 'courier', state: 'CA' },
      { ...opening, at: 'courier' },
    ]);
  });

  it('No event is fired for what its detail does not hold, or for what stays as it is.', async () => {
    const { set, page, part, shape, onMap } = visit();
    await set({ theme: 'dark' });
    await set({ at: 'tribune', count: 'reports', state: null, view: 'map' });
    await set({ at: 'nonsense' });
    await shape('TX').hover();
    await part('count').locator('[data-count=counted]').click();
    await part('next').click({ force: true });
    await onMap((map) => map.pause());
    await page.setViewportSize({ width: 500, height: 800 });
    await twoFrames(visit());
    // What has been held back until now would come before this one.
    await set({ at: 'gazette' });
    expect(await details(visit())).toEqual([{ ...opening, at: 'gazette' }]);
  });

  it('A drag of the slider fires one event, at its end.', async () => {
    const { map, heard, page, read } = visit();
    const timeline = map.locator('.timeline');
    await timeline.scrollIntoViewIfNeeded();
    const box = await timeline.boundingBox();
    if (!box) throw new Error('There is no timeline.');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width - 9, y);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, y, { steps: 8 });
    await expect.poll(async () => (await read()).at).toBe('courier');
    expect(await heard()).toEqual([]);
    await page.mouse.up();
    await expect.poll(() => details(visit())).toEqual([{ ...opening, at: 'courier' }]);
  });
});

describe('play() and pause()', () => {
  const paused = kept({ isPaused: true });

  it('A replay from the last stop shows every stop once, fires an event at each, and ends.', async () => {
    const { page, onMap, read } = paused();
    await onMap((map) => map.play());
    expect((await read()).playing).toBe(true);
    await page.count.runFor(10_000);
    expect((await details(paused())).map(({ at }) => at)).toEqual([
      'courier',
      'ledger',
      'gazette',
      'tribune',
    ]);
    expect((await read()).playing).toBe(false);
  });

  it('A replay goes on from the shown stop, and a pause stops it where it is.', async () => {
    const { page, onMap, read, set, part } = paused();
    await set({ at: 'courier' });
    await onMap((map) => map.play());
    expect(await part('play').getAttribute('aria-pressed')).toBe('true');
    await page.count.runFor(2500);
    expect(await read()).toMatchObject({ at: 'ledger', playing: true });
    await onMap((map) => map.pause());
    expect(await part('play').getAttribute('aria-pressed')).toBe('false');
    await page.count.runFor(10_000);
    expect(await read()).toMatchObject({ at: 'ledger', playing: false });
  });
});

describe('what stands inside the shadow root', () => {
  /** The number, whether D.C. is in it too, and the levels that are not the rest's: every other place has that one. */
  const stops = [
    ['reports', 'courier', 2, false, { refused: 'MS', unspecified: 'KY' }],
    ['reports', 'ledger', 4, false, { refused: 'CA MS', conditional: 'KY', 'public-only': 'TX' }],
    ['reports', 'gazette', 5, true, { refused: 'CA DC KY MS', 'public-only': 'TX', unspecified: 'NY' }],
    ['reports', 'tribune', 5, true, { refused: 'CA DC KY MS', conditional: 'NY', 'public-only': 'TX' }],
    ['responses', '2017-06-29', 1, false, { refused: 'CA', reviewing: 'KY' }],
    ['responses', '2017-07-03', 4, true, { refused: 'CA DC KY MS', 'public-only': 'TX' }],
    [
      'responses',
      '2017-07-06',
      5,
      true,
      { refused: 'CA DC KY MS', conditional: 'NY', 'public-only': 'TX', reviewing: 'VT' },
    ],
    ['responses', '2018-01-03', 4, true, { refused: 'CA DC KY MS', conditional: 'NY', provided: 'TX VT' }],
  ] as const;
  const levels = {
    counted: ['refused', 'conditional', 'public-only', 'unspecified', 'plain'],
    answered: ['refused', 'conditional', 'public-only', 'reviewing', 'no-answer', 'provided'],
  } as const;
  const pushingBack = ['refused', 'conditional', 'public-only', 'unspecified'];

  it.each(stops)(
    'Shapes, rows, legend, number and sentence agree on the count "%s" at %s, where the number is %d.',
    async (count, at, number, dc, levelled) => {
      const rest = count === 'reports' ? 'plain' : 'no-answer';
      const levelOf = Object.fromEntries(
        Object.entries(levelled).flatMap(([level, postals]) =>
          postals.split(' ').map((each) => [each, level]),
        ),
      );
      await visit().set({ count, at });
      const shown = await visit().onMap((map) => {
        const root = map.shadowRoot as ShadowRoot;
        const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
        const text = (part: string) =>
          root.querySelector(`[part=${part}]`)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
        return {
          shapes: all('svg[part=map] path[data-state]').map(({ story }) => ({ ...story })),
          rows: all('table[part=table] tr[data-state]').map(({ story }) => ({ ...story })),
          legend: all('[part=legend] [data-level]').map(({ story, textContent }) => [
            story.level,
            story.count,
            textContent?.match(/\d+\s*$/)?.[0],
          ]),
          headline: text('headline'),
          tally: text('tally'),
          sentence: `${text('date')} ${text('caption')}`,
          spoken: root.querySelector('[part=slider]')?.getAttribute('aria-valuetext'),
        };
      });
      expect(shown.shapes).toHaveLength(51);
      expect(shown.rows).toHaveLength(51);
      for (const { state = '', level, counted } of shown.shapes) {
        expect([state, level]).toEqual([state, levelOf[state] ?? rest]);
        expect([state, counted]).toEqual([state, String(pushingBack.includes(level ?? ''))]);
      }
      for (const { state = '', level } of shown.rows)
        expect([state, level]).toEqual([state, levelOf[state] ?? rest]);
      const numbers = levels[count].map((level) => {
        const named = Object.values(levelOf).filter((each) => each === level).length;
        return String(level === rest ? 51 - Object.keys(levelOf).length : named);
      });
      expect(shown.legend).toEqual(levels[count].map((level, i) => [level, numbers[i], numbers[i]]));
      expect(shown.tally).toBe(String(number));
      const states = number === 1 ? '1 state' : `${number} states`;
      expect(shown.headline).toContain(
        `${states}${dc ? ' and the District of Columbia' : ''} won’t hand over`,
      );
      expect(shown.sentence).toBe(shown.spoken);
    },
  );

  it('The map has exactly 51 shapes, and nothing else in it carries data-state, with a state chosen or not.', async () => {
    const { map, shape, part } = visit();
    const carrying = () =>
      part('map')
        .locator('[data-state]')
        .evaluateAll((all) => all.map(({ localName }) => localName));
    expect(await carrying()).toEqual(Array(51).fill('path'));
    await shape('TX').click();
    await part('unpin').waitFor();
    expect(await carrying()).toEqual(Array(51).fill('path'));
    expect(await map.locator('svg[part=map]').count()).toBe(1);
    const callouts = await part('map')
      .locator('[data-callout]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-callout')));
    expect(callouts.sort()).toEqual(['CT', 'DC', 'DE', 'MA', 'MD', 'NH', 'NJ', 'RI', 'VT']);
    expect(await part('map').locator('[data-label]').count()).toBeGreaterThan(30);
  });

  it('The shadow root holds each part that is promised, as often as it is promised.', async () => {
    const promised = {
      'button[part=play][aria-pressed]': 1,
      'button[part=previous]': 1,
      'button[part=next]': 1,
      'input[type=range][part=slider]': 1,
      '[part=headline] [part=tally]': 1,
      '[part=date]': 1,
      '[part=caption]': 1,
      '[part=legend]': 1,
      '[part=tooltip]': 1,
      '[part=panel]': 1,
      '[part=count] [data-count=counted]': 1,
      '[part=count] [data-count=answered]': 1,
      '[part=count] [data-count]': 2,
      '[part=view] [data-view=map]': 1,
      '[part=view] [data-view=table]': 1,
      '[part=view] [data-view=tiles]': 1,
      '[part=view] [data-view]': 3,
      '[part=tiles] [data-state][data-level]': 51,
      '[part=find]': 1,
      '[part=status]': 1,
      '[part=notice] button[part=retry]': 1,
      '[part=credit]': 1,
      'table[part=table] tr[data-state][data-level]': 51,
    };
    const found = await visit().onMap(
      (map, selectors) =>
        Object.fromEntries(
          selectors.map((each) => [each, map.shadowRoot?.querySelectorAll(each).length] as const),
        ),
      Object.keys(promised),
    );
    expect(found).toEqual(promised);
  });

  it('The figure speaks in a live region.', async () => {
    const { part, shape, page } = visit();
    expect(await part('status').getAttribute('role')).toBe('status');
    await shape('TX').click();
    await expect.poll(() => part('status').textContent()).toContain('Texas');
    await page.keyboard.press('Escape');
    await expect.poll(() => part('status').textContent()).not.toContain('Texas');
  });

  it('The panel has the news of the stop, or the chosen state with quotations, sources and buttons.', async () => {
    const panel = visit().part('panel');
    expect(await panel.getAttribute('data-state')).toBeNull();
    expect(await panel.locator('blockquote').count()).toBe(0);
    expect(await panel.textContent()).toContain('The news of July 5');
    await visit().shape('CA').click();
    await expect.poll(() => panel.getAttribute('data-state')).toBe('CA');
    expect(await panel.locator('blockquote').count()).toBeGreaterThan(0);
    expect(await panel.locator('cite').count()).toBeGreaterThan(0);
    for (const button of ['previous-state', 'next-state', 'unpin'])
      expect(await panel.locator(`button[part=${button}]`).count()).toBe(1);
    await visit().part('unpin').click();
    await expect.poll(() => panel.getAttribute('data-state')).toBeNull();
  });

  it.each(['map', 'tiles', 'table'])('The figure ends with the credit in the view "%s".', async (view) => {
    await visit().set({ view });
    const last = await visit().onMap((map) => {
      const visible = Array.from(map.shadowRoot?.querySelectorAll('[part]') ?? []).filter(
        (node) => !node.closest('[part=notice], [part=status]') && node.getBoundingClientRect().height > 0,
      );
      return visible.at(-1)?.getAttribute('part');
    });
    expect(last).toBe('credit');
  });

  it('The credit says how is counted, who has counted, of which day the story is, and hands it out.', async () => {
    const credit = visit().part('credit');
    expect(await credit.locator('details').first().locator('> summary').textContent()).toBe('How we count');
    const words = (await credit.textContent()) ?? '';
    for (const text of Object.values(story.method)) expect(words).toContain(text);
    for (const { outlet } of story.reports) expect(words).toContain(outlet);
    expect(words).toContain(`Record as of ${fullDay(story.asOf)}.`);
    expect(await credit.locator('a[download]').getAttribute('href')).toBe('./voter-rolls.json');
  });

  it('The parts stand in one order on a phone, from the number down to the credit.', async () => {
    await visit().page.setViewportSize({ width: 360, height: 800 });
    await twoFrames(visit());
    const tops = await visit().onMap((map) =>
      [
        'headline',
        'date',
        'legend',
        'view',
        'map',
        'count',
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
  });
});

describe('the theming surface', () => {
  it.each([
    ['refused', 'reports', 'tribune'],
    ['conditional', 'reports', 'tribune'],
    ['public-only', 'reports', 'tribune'],
    ['reviewing', 'responses', '2017-07-06'],
    ['no-answer', 'responses', '2017-07-06'],
    ['provided', 'responses', '2018-01-03'],
  ])('A host sets the fill of a level’s shapes by --tally-%s.', async (level, count, at) => {
    await visit().set({ count, at });
    const fills = () =>
      visit().onMap((map, each) => {
        const paths = map.shadowRoot?.querySelectorAll(`[part=map] path[data-level="${each}"]`) ?? [];
        return [...new Set(Array.from(paths, (path) => getComputedStyle(path).fill))];
      }, level);
    expect(await fills()).not.toEqual(['rgb(1, 2, 3)']);
    await visit().onMap((map, each) => map.style.setProperty(`--tally-${each}`, 'rgb(1, 2, 3)'), level);
    await expect.poll(fills).toEqual(['rgb(1, 2, 3)']);
  });

  it('A host styles the parts that are promised by ::part().', async () => {
    const parts = ['headline', 'tally', 'caption', 'legend', 'panel', 'table', 'credit'];
    const content = parts.map((each) => `tally-map::part(${each}) { outline-offset: 7px }`).join('\n');
    const sheet = await visit().page.addStyleTag({ content });
    for (const each of parts)
      expect([
        each,
        await visit()
          .part(each)
          .evaluate((node) => getComputedStyle(node).outlineOffset),
      ]).toEqual([each, '7px']);
    await sheet.evaluate((node) => (node as Element).remove());
  });
});
