import { describe, expect, it } from 'vitest';
import { english } from '../../../src/i18n/en.ts';
import { countName } from '../../../src/view/timeline/countBy.ts';
import { fullDay } from '../../fixtures/stories/fullDay.ts';
import { reports, stopNamed, story } from '../../fixtures/story.ts';
import { expectStop, shownBy } from '../pages/atStop.ts';
import { chartBox } from '../pages/mapPage.ts';
import { builtSite, twoFrames, type Visit } from '../site.ts';

const { visiting, kept } = builtSite();
const visit = kept();
const opening = { count: 'reports', at: 'tribune', state: null, view: 'map', open: null };

/** Sets an attribute of the element, or takes it away. */
const write = (name: string, value: string | null) =>
  visit().onMap((map, [key, to]) => (to === null ? map.removeAttribute(key) : map.setAttribute(key, to)), [
    name,
    value,
  ] as [string, string | null]);

/** What a host has been told since the test began. */
const details = async ({ heard }: Visit) => (await heard()).map(({ detail }) => detail);

describe('attributes and properties', () => {
  it('The map opens at the last report, with nothing chosen, opened or playing.', async () => {
    expect(await visit().read()).toEqual({ ...opening, theme: 'light', playing: false });
  });

  it.each([
    { open: 'quotations', at: '2017-08-04', state: 'NY', count: 'responses', theme: 'dark', view: 'tiles' },
    { at: 'courier', state: 'DC', theme: 'auto', open: 'table', count: 'reports' },
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
    ['view', 'tiles', 'map'],
    ['open', 'method', null],
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

  it('A property that is set to undefined has its default, as with null.', async () => {
    await visit().set({ at: 'courier', state: 'TX', view: 'tiles', open: 'table', theme: 'dark' });
    await visit().onMap((map) => {
      const none = undefined as unknown as null;
      Object.assign(map, { at: none, state: none, view: none, open: none, theme: none });
    });
    expect(await visit().read()).toMatchObject({ ...opening, theme: 'light' });
    expect(visit().messages).toEqual([]);
  });

  it('A property counts from when it is set, whether the attribute of its name agrees or not.', async () => {
    const { set, read, part, map } = visit();
    await write('at', 'courier');
    const shown = { at: 'gazette', state: 'KY', view: 'tiles', open: 'quotations', theme: 'dark' };
    await set(shown);
    expect(await read()).toMatchObject(shown);
    expect(await part('card').getAttribute('data-state')).toBe('KY');
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
    await visit().part('slider').press('ArrowLeft');
    await visit().shape('TX').click();
    await visit().part('count-by').locator('[data-count-by=responses]').click();
    await visit().part('all-quotations').click();
    await visit().set({ theme: 'dark', at: '2017-06-30', state: 'CA', view: 'tiles' });
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

describe('an unknown value', () => {
  const broken = {
    at: ['tomorrow', ['courier', 'ledger', 'gazette', 'tribune', '2017-07-04']],
    state: ['ZZ', ['postal code']],
    count: ['noon', ['reports', 'responses']],
    view: ['table', ['map', 'tiles']],
    open: ['drawer', ['quotations', 'table', 'method']],
    theme: ['pink', ['light', 'dark', 'auto']],
  } as const;
  const values = Object.fromEntries(Object.entries(broken).map(([name, [value]]) => [name, value]));

  /** Expects one warning of each value, which names what is allowed. */
  function expectWarnings(messages: string[]): void {
    expect(messages).toHaveLength(Object.keys(broken).length);
    for (const [name, [value, allowed]] of Object.entries(broken)) {
      const [warning, ...more] = messages.filter((message) =>
        message.includes(`unknown value "${value}" for "${name}"`),
      );
      expect(warning).toMatch(/^warning: /);
      for (const word of allowed) expect(warning).toContain(word);
      expect(more).toEqual([]);
    }
  }

  it('Each attribute with an unknown value gives the default and one warning.', () =>
    visiting({ attributes: values }, async ({ read, messages }) => {
      expect(await read()).toEqual({ ...opening, theme: 'light', playing: false });
      expectWarnings(messages);
    }));
});

describe('tally-map:change', () => {
  it('No event is fired at the start, whatever view is asked for.', () =>
    visiting(
      { address: '?at=gazette&state=CA&open=table&count=reports', attributes: { at: 'courier' } },
      async (own) => {
        const due = { ...opening, at: 'gazette', state: 'CA', open: 'table' };
        expect(await own.read()).toMatchObject(due);
        await own.set({ state: 'TX' });
        expect(await details(own)).toEqual([{ ...due, state: 'TX' }]);
      },
    ));

  it('The event bubbles, is composed, and carries count, stop, state, view and what is open, and nothing else.', async () => {
    await visit().shape('TX').click();
    await expect.poll(visit().heard).toEqual([
      {
        detail: { ...opening, state: 'TX' },
        bubbles: true,
        composed: true,
        keys: ['count', 'at', 'state', 'view', 'open'],
      },
    ]);
  });

  it('The event is fired once for each change that a reader makes.', async () => {
    const { part, shape, map, heard } = visit();
    const close = (from: string) => part(from).locator('[part=close]').click();
    const presses = [
      [() => part('slider').press('ArrowLeft'), { ...opening, at: 'gazette' }],
      [() => part('slider').press('End'), opening],
      [() => shape('TX').click(), { ...opening, state: 'TX' }],
      [() => part('next-state').click(), { ...opening, state: 'UT' }],
      [() => close('card'), opening],
      [() => map.locator('[data-chip=DC]').click(), { ...opening, state: 'DC' }],
      [() => part('all-quotations').click(), { ...opening, state: 'DC', open: 'quotations' }],
      [() => close('quotations'), { ...opening, state: 'DC' }],
      [() => part('find').selectOption('NY'), { ...opening, state: 'NY' }],
      [
        () => part('count-by').locator('[data-count-by=responses]').click(),
        { ...opening, count: 'responses', at: '2017-07-05', state: 'NY' },
      ],
      [
        () => map.locator('[part=footer] [data-opens=table]').click(),
        { ...opening, count: 'responses', at: '2017-07-05', state: 'NY', open: 'table' },
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
    const { set, page, part, shape, map, onMap } = visit();
    await set({ theme: 'dark' });
    await set({ at: 'tribune', count: 'reports', state: null, view: 'map', open: 'quotations' });
    await set({ at: 'nonsense' });
    await shape('TX').hover();
    await map.locator('[data-select-level=refused]').click();
    await part('count-by').locator('[data-count-by=reports]').click();
    await part('slider').press('ArrowRight');
    await onMap((each) => each.pause());
    await page.setViewportSize({ width: 500, height: 800 });
    await twoFrames(visit());
    // What has been held back until now would come before this one.
    await set({ at: 'gazette' });
    expect(await details(visit())).toEqual([{ ...opening, at: 'gazette' }]);
  });

  it('A drag of the date fires one event, at its end.', async () => {
    const { heard, page, read } = visit();
    const box = await chartBox(page);
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width - 9, y);
    await page.mouse.down();
    await page.mouse.move(box.x + 12, y, { steps: 8 });
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
    await page.clock.runFor(20_000);
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
    expect(await part('play').textContent()).toBe('Pause');
    await page.clock.runFor(2000);
    expect(await read()).toMatchObject({ at: 'ledger', playing: true });
    await onMap((map) => map.pause());
    expect(await part('play').textContent()).toBe('Play');
    await page.clock.runFor(10_000);
    expect(await read()).toMatchObject({ at: 'ledger', playing: false });
  });
});

describe('the shadow root', () => {
  it.each([
    ['courier', 2],
    ['tribune', 5],
    ['2017-07-06', 5],
    ['2018-01-03', 4],
  ])(
    'At %s shapes, chips, rows, legend, bars and sentence are those of the story, and the number is %d.',
    async (id, tally) => {
      const stop = stopNamed(id);
      await visit().set({ count: stop.count, at: id });
      const shown = await shownBy(visit());
      expect(shown.tally).toBe(String(tally));
      expectStop(stop, shown);
    },
  );

  it('The tiles replace the map on request: 51, of the levels that the map has.', async () => {
    await visit().set({ view: 'tiles', count: 'responses' });
    const levels = (part: string) =>
      visit()
        .part(part)
        .locator('[data-state][data-level]')
        .evaluateAll((all) =>
          (all as unknown as HTMLElement[]).map(({ dataset }) => `${dataset.state} ${dataset.level}`).sort(),
        );
    expect(await levels('tiles')).toHaveLength(51);
    expect(await levels('tiles')).toEqual(await levels('map'));
    expect(await visit().part('tiles').isVisible()).toBe(true);
    expect(await visit().part('map').isVisible()).toBe(false);
    expect(await visit().part('chips').isVisible()).toBe(false);
  });

  it('The bars, the slider, play and the switch of the counts are visible; single steps are not if bars are wide.', async () => {
    const time = visit().part('time');
    for (const part of ['bars', 'slider', 'play', 'count-by', 'caption'])
      expect([part, await time.locator(`[part=${part}]`).isVisible()]).toEqual([part, true]);
    for (const part of ['previous', 'next'])
      expect([part, await time.locator(`[part=${part}]`).isVisible()]).toEqual([part, false]);
    const pressed = await time
      .locator('[data-count-by]')
      .evaluateAll((all) => all.map((each) => [each.textContent, each.getAttribute('aria-pressed')]));
    expect(pressed).toEqual([
      [countName(story, 'reports'), 'true'],
      [countName(story, 'responses'), 'false'],
    ]);
  });

  it('The card of a chosen state replaces the news, with quotation, source and buttons.', async () => {
    const [news, card] = [visit().part('news'), visit().part('card')];
    expect(await card.getAttribute('data-state')).toBeNull();
    expect(await card.isVisible()).toBe(false);
    expect(await news.textContent()).toContain('The news of July 5');
    await visit().shape('CA').click();
    await expect.poll(() => card.getAttribute('data-state')).toBe('CA');
    expect(await news.isVisible()).toBe(false);
    expect(await card.getAttribute('data-level')).toBe('refused');
    expect(await card.locator('blockquote').allTextContents()).toEqual([
      expect.stringContaining('“I will not send one page”'),
    ]);
    expect(await card.locator('cite').count()).toBe(1);
    for (const button of ['previous-state', 'next-state', 'close', 'all-quotations'])
      expect([button, await card.locator(`button[part=${button}]`).isVisible()]).toEqual([button, true]);
    await card.locator('[part=close]').click();
    await expect.poll(() => card.getAttribute('data-state')).toBeNull();
    expect(await news.isVisible()).toBe(true);
  });

  it('One thing at a time is open below, quotations only with a state, and each is closed by its own button.', async () => {
    const { set, read, part } = visit();
    const parts = { quotations: 'quotations', table: 'table', method: 'method' } as const;
    const inSight = async () => {
      const all = Object.values(parts).map(async (each) => ((await part(each).isVisible()) ? [each] : []));
      return (await Promise.all(all)).flat();
    };
    expect(await inSight()).toEqual([]);
    await set({ open: 'quotations' });
    expect([(await read()).open, await inSight()]).toEqual([null, []]);
    for (const name of ['table', 'method', 'quotations'] as const) {
      await set({ state: 'CA', open: name });
      expect(await inSight()).toEqual([name]);
      await part('below').locator('[part=close]:visible').click();
      await expect.poll(async () => (await read()).open).toBeNull();
      expect(await inSight()).toEqual([]);
    }
    await set({ open: 'quotations' });
    await set({ state: null });
    expect([(await read()).open, await inSight()]).toEqual([null, []]);
  });

  it('The method names how is counted and by whom, and the quotations are all of the chosen state, with every source.', async () => {
    const { set, part } = visit();
    await set({ open: 'method' });
    const method = (await part('method').textContent()) ?? '';
    for (const { text } of story.method) expect(method).toContain(text);
    for (const { outlet } of reports) expect(method).toContain(outlet);
    await set({ state: 'CA', open: 'quotations' });
    const quotations = part('quotations');
    expect(await quotations.locator('blockquote').allTextContents()).toEqual([
      '“I will not send one page”',
      '“A list with <b>every</b> name & number is not “public””',
    ]);
    expect(await quotations.locator('cite a').count()).toBe(2);
  });

  it('The footer leads to the table, the method, sharing, embeds and the data, and says of which day the story is.', async () => {
    const footer = visit().part('footer');
    const all = await footer
      .locator('button:visible, a:visible')
      .evaluateAll((nodes) => nodes.map(({ textContent }) => textContent));
    expect(all.filter((each) => !/shortcuts/.test(each ?? ''))).toEqual([
      english.footer.table,
      'How we count',
      'Share',
      'Embed',
      'Data',
    ]);
    expect(await footer.textContent()).toContain(`Updated ${fullDay(story.asOf)}.`);
    expect(await footer.locator('a[download]').getAttribute('href')).toBe('./voter-rolls.json');
    await footer.locator('[part=keyboard]').press('Enter');
    await visit().part('keys').waitFor();
  });

  it('The parts have one order on a phone, from the number down to what is open.', async () => {
    await visit().page.setViewportSize({ width: 360, height: 800 });
    await visit().set({ open: 'table' });
    await twoFrames(visit());
    const parts = [
      'headline',
      'legend',
      'map',
      'chips',
      'play',
      'bars',
      'news',
      'count-by',
      'footer',
      'below',
    ];
    const tops = await visit().onMap(
      (map, names) =>
        names.map((name) => {
          const part = map.shadowRoot?.querySelector(`[part=${name}]`);
          // The sentence has no box of its own.
          const node = name === 'headline' ? part?.firstElementChild : part;
          return node?.getBoundingClientRect().top ?? 0;
        }),
      parts,
    );
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(new Set(tops).size).toBe(parts.length);
  });
});

describe('the theming surface', () => {
  it.each([
    ['deep', 'refused', 'tribune'],
    ['mid', 'conditional', 'tribune'],
    ['pale', 'public-only', 'tribune'],
    ['amber', 'reviewing', '2017-07-06'],
    ['grey', 'no-answer', '2017-07-06'],
    ['green', 'provided', '2018-01-03'],
  ])('A host sets by --tally-%s the fill of the shapes of the level "%s".', async (look, level, id) => {
    await visit().set({ count: stopNamed(id).count, at: id });
    const fills = () =>
      visit().onMap((map, each) => {
        const paths = map.shadowRoot?.querySelectorAll(`[part=map] path[data-level="${each}"]`) ?? [];
        return [...new Set(Array.from(paths, (path) => getComputedStyle(path).fill))];
      }, level);
    expect(await fills()).not.toEqual(['rgb(1, 2, 3)']);
    await visit().onMap((map, each) => map.style.setProperty(`--tally-${each}`, 'rgb(1, 2, 3)'), look);
    await expect.poll(fills).toEqual(['rgb(1, 2, 3)']);
  });

  it('A host sets the type of the sentence by --tally-serif, and that of the rest by --tally-sans.', async () => {
    const families = await visit().onMap((map) => {
      map.style.setProperty('--tally-serif', 'Slab');
      map.style.setProperty('--tally-sans', 'Plain');
      return ['.sentence', '[part=tally]', '[part=caption]', '[part=legend]'].map((each) => {
        const node = map.shadowRoot?.querySelector(each) as Element;
        return getComputedStyle(node).fontFamily;
      });
    });
    expect(families).toEqual(['Slab', 'Slab', 'Plain', 'Plain']);
  });

  it('A host styles the parts that are promised by ::part().', async () => {
    const parts = ['headline', 'tally', 'caption', 'legend', 'card', 'table', 'footer'];
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
