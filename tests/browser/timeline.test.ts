import type { CDPSession } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { clocks, stopsOf } from '../../src/domain/stops.ts';
import { everyStop, record } from '../fixtures/record.ts';
import { builtSite, type Visit } from './site.ts';

const { visiting, kept } = builtSite();
const counts = stopsOf(record, 'counted').map(({ id }) => id);

interface Chart {
  /** Where the cursor stands at each stop of a clock, and the chart's middle, in CSS pixels on the screen. */
  xs: number[];
  y: number;
}

const chartOf = ({ onMap }: Visit, clock: 'counted' | 'answered'): Promise<Chart> =>
  onMap(
    (map, [which, ids]) => {
      const root = map.shadowRoot as ShadowRoot;
      const timeline = root.querySelector('.timeline') as Element;
      timeline.scrollIntoView({ block: 'center' });
      map.clock = which;
      const xs = ids.map((id) => {
        map.at = id;
        return root.querySelector('.cursor line')?.getBoundingClientRect().x ?? Number.NaN;
      });
      const { top, height } = timeline.getBoundingClientRect();
      return { xs, y: top + height / 2 };
    },
    [clock, stopsOf(record, clock).map(({ id }) => id)] as const,
  );

describe('the pointer on the chart', () => {
  const visit = kept();

  it.each(clocks)(
    'goes to the stop whose cursor stands where it is pressed: every stop of "%s"',
    async (clock) => {
      const { page, read } = visit();
      const stops = stopsOf(record, clock);
      const { xs, y } = await chartOf(visit(), clock);
      expect(new Set(xs).size).toBe(stops.length);
      const went: string[] = [];
      const meant: string[] = [];
      for (const [index, x] of xs.entries()) {
        // A press is told in whole pixels, so that of two stops closer than that the one nearer to the pixel is meant.
        const pixel = Math.round(x);
        await page.mouse.click(pixel, y);
        went.push((await read()).at);
        const nearest = xs.reduce(
          (best, each, i) => (Math.abs(each - pixel) < Math.abs((xs[best] as number) - pixel) ? i : best),
          index,
        );
        meant.push(stops[nearest]?.id as string);
      }
      expect(went).toEqual(meant);
      // Nearly all can be pressed by themselves.
      expect(new Set(went).size).toBeGreaterThan(stops.length * 0.9);
    },
  );

  it('goes to the nearest stop from anywhere between two', async () => {
    const { xs, y } = await chartOf(visit(), 'counted');
    for (const [index, x] of xs.slice(0, -1).entries()) {
      const next = xs[index + 1] as number;
      await visit().page.mouse.click(x + (next - x) * 0.4, y);
      expect((await visit().read()).at).toBe(counts[index]);
      await visit().page.mouse.click(x + (next - x) * 0.6, y);
      expect((await visit().read()).at).toBe(counts[index + 1]);
    }
  });

  it('visits each stop that it is dragged across, and tells of it once, at the end', async () => {
    const { page, read, onMap, heard } = visit();
    const { xs, y } = await chartOf(visit(), 'counted');
    await onMap((map) => {
      const texts: string[] = [];
      (map as unknown as { texts: string[] }).texts = texts;
      const slider = map.shadowRoot?.querySelector('[part=slider]') as Element;
      new MutationObserver(() => texts.push(map.at)).observe(slider, { attributeFilter: ['aria-valuetext'] });
    });
    const before = (await heard()).length;
    await page.mouse.move(xs.at(-1) as number, y);
    await page.mouse.down();
    for (const x of xs.toReversed()) await page.mouse.move(x, y, { steps: 3 });
    expect((await read()).at).toBe('townhall');
    expect(await heard()).toHaveLength(before);
    // Beyond the chart the drag goes on.
    await page.mouse.move(2, y - 300);
    expect((await read()).at).toBe('townhall');
    await page.mouse.up();
    expect(await heard()).toHaveLength(before + 1);
    const visited = await onMap((map) => (map as unknown as { texts: string[] }).texts);
    expect([...new Set(visited)]).toEqual(counts.slice(0, -1).toReversed());
  });

  it('does nothing by moving alone, nor by the other buttons', async () => {
    const { xs, y } = await chartOf(visit(), 'counted');
    await visit().page.mouse.move(xs[0] as number, y);
    expect((await visit().read()).at).toBe('washington-post');
    await visit().page.mouse.click(xs[0] as number, y, { button: 'middle' });
    expect((await visit().read()).at).toBe('washington-post');
    await visit().page.mouse.click(xs[0] as number, y);
    expect((await visit().read()).at).toBe('townhall');
  });

  it('gives the slider the focus, so that the arrow keys go on from there', async () => {
    const { xs, y } = await chartOf(visit(), 'counted');
    await visit().page.mouse.click(xs[2] as number, y);
    await visit().page.keyboard.press('ArrowRight');
    expect((await visit().read()).at).toBe(counts[3]);
  });
});

describe('the markers', () => {
  const visit = kept();

  it('are hollow at every stop where they count something else than the curve, and full where they do not', async () => {
    const drawn = await visit().onMap(
      (map, stops) =>
        stops.map((at) => {
          map.at = at;
          const root = map.shadowRoot as ShadowRoot;
          const ground = getComputedStyle(root.querySelector('.figure') as Element).backgroundColor;
          const hollow = [...root.querySelectorAll('.markers [data-marker]')].filter(
            (marker) => getComputedStyle(marker.querySelector('circle') as Element).fill === ground,
          );
          return hollow.map((marker) => marker.getAttribute('data-marker'));
        }),
      counts,
    );
    expect(drawn).toEqual(counts.map(() => ['commission']));
  });
});

describe('previous, next and play', () => {
  const visit = kept();

  it.each(clocks)('walk through every stop of "%s" and stay at its ends', async (clock) => {
    const stops = stopsOf(record, clock).map(({ id }) => id);
    await visit().set({ clock, at: stops[0] as string });
    const walked = await visit().onMap((map, n) => {
      const press = (part: string) => map.shadowRoot?.querySelector<HTMLElement>(`[part=${part}]`)?.click();
      const there = Array.from({ length: n }, () => {
        press('next');
        return map.at;
      });
      const back = Array.from({ length: n }, () => {
        press('previous');
        return map.at;
      });
      return [there, back];
    }, stops.length);
    expect(walked).toEqual([
      [...stops.slice(1), stops.at(-1)],
      [...stops.toReversed().slice(1), stops[0]],
    ]);
  });

  it('say that they lead nowhere at the ends', async () => {
    const disabled = async () => [
      await visit().part('previous').getAttribute('aria-disabled'),
      await visit().part('next').getAttribute('aria-disabled'),
    ];
    expect(await disabled()).toEqual(['false', 'true']);
    await visit().set({ at: 'cnn' });
    expect(await disabled()).toEqual(['false', 'false']);
    await visit().set({ at: 'townhall' });
    expect(await disabled()).toEqual(['true', 'false']);
  });

  it('play from the last stop starts again at the first and ends at the last', () =>
    visiting({}, async ({ page, part, read }) => {
      await page.clock.install();
      expect(await part('play').getAttribute('aria-pressed')).toBe('false');
      await part('play').click();
      const seen = [(await read()).at];
      while ((await read()).playing && seen.length < 20) {
        expect(await part('play').getAttribute('aria-pressed')).toBe('true');
        await page.clock.runFor(2200);
        seen.push((await read()).at);
      }
      expect(seen).toEqual(counts);
      expect(await part('play').getAttribute('aria-pressed')).toBe('false');
      await page.clock.runFor(10_000);
      expect((await read()).at).toBe('washington-post');
    }));

  it.each(clocks)('play gives each stop of "%s" at least a second to be read', (clock) =>
    visiting(
      { address: `?clock=${clock}&at=${clock === 'counted' ? 'townhall' : '2017-06-29'}` },
      async (visit) => {
        await visit.page.clock.install();
        // From here on time passes only as it is told to.
        await visit.page.clock.pauseAt(Date.now() + 60_000);
        const { at } = await visit.read();
        await visit.onMap((map) => map.play());
        await visit.page.clock.runFor(900);
        expect((await visit.read()).at).toBe(at);
        await visit.page.clock.runFor(2500);
        expect((await visit.read()).at).not.toBe(at);
      },
    ),
  );

  it('play is paused by a second press, by a drag and by a change of the clock', () =>
    visiting({ address: '?at=townhall' }, async (visit) => {
      const { part, read } = visit;
      await part('play').click();
      await part('play').click();
      expect((await read()).playing).toBe(false);
      await part('play').click();
      const { xs, y } = await chartOf(visit, 'counted');
      await visit.set({ at: 'townhall' });
      await visit.page.mouse.click(xs[3] as number, y);
      expect((await read()).playing).toBe(false);
      await part('play').click();
      expect((await read()).playing).toBe(true);
      await part('clock').locator('[data-clock=answered]').click();
      expect((await read()).playing).toBe(false);
    }));
});

describe('markers', () => {
  const visit = kept();
  const due = record.reports.filter(({ date }) => date <= '2017-07-05');

  it('are one dot for each report dated by July 5, at the outlet’s own figure', async () => {
    expect(due).toHaveLength(8);
    const { dots, base } = await visit().onMap((map) => {
      const root = map.shadowRoot as ShadowRoot;
      const middle = (node: Element) => {
        const { top, height, left, width } = node.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      };
      const found = Array.from(root.querySelectorAll('.markers [data-marker]'), (node) => ({
        id: node.getAttribute('data-marker') ?? '',
        hollow: node.getAttribute('data-hollow'),
        ...middle(node.querySelector('circle') as Element),
      }));
      return { dots: found, base: middle(root.querySelector('.base') as Element).y };
    });
    expect(dots.map(({ id }) => id).sort()).toEqual(due.map(({ id }) => id).sort());
    const figure = (id: string) => due.find((report) => report.id === id)?.tally.states as number;
    const perState = dots.map(({ id, y }) => (base - y) / figure(id));
    for (const each of perState) expect(each).toBeCloseTo(perState[0] as number, 1);
    expect(perState[0]).toBeGreaterThan(1);
    expect(dots.filter(({ hollow }) => hollow === 'true').map(({ id }) => id)).toEqual(['commission']);
    const { xs } = await chartOf(visit(), 'counted');
    for (const { id, x } of dots) {
      const index = id === 'commission' ? counts.length - 1 : counts.indexOf(id);
      expect(x).toBeCloseTo(xs[index] as number, 0);
    }
  });

  it('have no figure that the outlet did not print', async () => {
    const texts = await visit().onMap(
      (map, ids) =>
        ids.flatMap((at) => {
          map.at = at;
          return Array.from(map.shadowRoot?.querySelectorAll('.band .names text') ?? [], (node) => [
            node.getAttribute('data-marker') ?? '',
            node.textContent ?? '',
          ]);
        }),
      counts,
    );
    expect(texts.length).toBeGreaterThan(counts.length);
    for (const [id, text] of texts) {
      const report = due.find((each) => each.id === id);
      // The commission, which is no outlet, loses its article in a narrow box.
      const named = report?.tally.measures ? /^(The c|C)ommission: / : `${report?.outlet} `;
      expect(text).toMatch(named);
      const printed = report?.tally.wording ?? String(report?.tally.states);
      expect(text?.replace(named, '')).toContain(printed);
      const numbers = text?.replace(named, '').match(/\d+/g) ?? [];
      expect(numbers).toEqual(printed.match(/\d+/g));
    }
  });

  it('name the shown stop’s report at every width and stop', async () => {
    const unnamed: string[] = [];
    for (const width of [320, 360, 480, 768, 1040]) {
      await visit().page.setViewportSize({ width, height: 900 });
      const named = await visit().onMap(
        (map, ids) =>
          ids.map((at) => {
            map.at = at;
            return Array.from(map.shadowRoot?.querySelectorAll('.band .names text') ?? [])
              .filter((node) => node.getClientRects().length > 0)
              .map((node) => node.getAttribute('data-marker'));
          }),
        counts,
      );
      for (const [index, id] of counts.entries())
        if (!named[index]?.includes(id)) unnamed.push(`${id} at ${width} px`);
    }
    await visit().page.setViewportSize({ width: 1200, height: 900 });
    expect(unnamed).toEqual([]);
  });
});

describe('flags', () => {
  const visit = kept();
  const labelled = record.milestones.filter(({ label }) => label);

  it.each([
    ['counted', '2017-07-05'],
    ['answered', '2018-04-02'],
  ] as const)(
    'of "%s" are one for each milestone with a label up to %s, at its own day',
    async (clock, last) => {
      await visit().set({ clock });
      const expected = labelled.filter(({ date }) => date >= '2017-06-28' && date <= last);
      const flags = visit().map.locator('.flags > [data-when]');
      expect(await flags.count()).toBe(expected.length);
      const xs = await visit().onMap((map) =>
        Array.from(map.shadowRoot?.querySelectorAll('.flags > [data-when]') ?? [], (node) =>
          Number.parseFloat(node.getAttribute('x') ?? ''),
        ),
      );
      const all = Date.parse(last) - Date.parse('2017-06-28');
      const share = (date: string) => (Date.parse(date) - Date.parse('2017-06-28')) / all;
      const broken = Date.parse('2017-07-18') - Date.parse('2017-06-28');
      const place = (date: string) => {
        const past = Date.parse(date) - Date.parse('2017-06-28');
        if (clock === 'counted') return share(date) * 100;
        return past <= broken ? (past / broken) * 60 : 60 + ((past - broken) / (all - broken)) * 40;
      };
      expect(xs).toHaveLength(expected.length);
      for (const [index, { date }] of expected.entries()) expect(xs[index]).toBeCloseTo(place(date), 1);
    },
  );

  it('have their words beside them in a wide box', async () => {
    await visit().set({ clock: 'answered', at: '2018-04-02' });
    const words = await visit()
      .map.locator('.band.desk .milestones text, .band.tablet .milestones text')
      .allTextContents();
    expect(new Set(words)).toContain('The letter');
    for (const text of words) expect(labelled.map(({ label }) => label)).toContain(text);
  });
});

interface Text {
  text: string;
  box: [left: number, top: number, right: number, bottom: number];
}

describe.each([320, 360, 480, 768, 1040, 1200])('at %i px', (width) => {
  const visit = kept({ width, height: 900 });

  it('no two texts on the chart overlap and none leaves the element’s box, at every stop of both clocks', async () => {
    const seen = await visit().onMap(
      (map, stops) => {
        const root = map.shadowRoot as ShadowRoot;
        const { left, right, top, bottom } = map.getBoundingClientRect();
        const found = stops.map(([clock, at]): Text[] => {
          map.clock = clock;
          map.at = at;
          return Array.from(root.querySelectorAll<SVGTextElement>('.band text'))
            .filter((node) => node.getClientRects().length > 0)
            .map((node) => {
              const { x, y, width: w, height: h } = node.getBBox();
              const { a, d, e, f } = node.getScreenCTM() as DOMMatrix;
              return {
                text: node.textContent ?? '',
                box: [a * x + e, d * y + f, a * (x + w) + e, d * (y + h) + f],
              };
            });
        });
        return { found, box: [left, top, right, bottom] as const };
      },
      everyStop.map(({ clock, id }) => [clock, id] as const),
    );
    const [left, top, right, bottom] = seen.box;
    const wrong: string[] = [];
    for (const [index, texts] of seen.found.entries()) {
      const stop = `${everyStop[index]?.clock} ${everyStop[index]?.id}`;
      expect(texts.length, stop).toBeGreaterThan(3);
      for (const [i, { text, box }] of texts.entries()) {
        if (box[0] < left - 1 || box[2] > right + 1 || box[1] < top - 1 || box[3] > bottom + 1)
          wrong.push(`${stop}: “${text}” leaves the box`);
        for (const other of texts.slice(i + 1)) {
          const over = Math.min(box[2], other.box[2]) - Math.max(box[0], other.box[0]);
          // A line's box holds more than its letters, above and below.
          const under = Math.min(box[3], other.box[3]) - Math.max(box[1], other.box[1]) - 2;
          if (over > 1 && under > 1) wrong.push(`${stop}: “${text}” and “${other.text}” overlap`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('“Drag the date”', () => {
  it.each([
    [
      'the chart is pressed',
      (visit: Visit) => visit.map.locator('.timeline').click({ position: { x: 60, y: 60 } }),
    ],
    ['a key moves the slider', (visit: Visit) => visit.part('slider').press('ArrowLeft')],
    ['a stop is stepped to', (visit: Visit) => visit.part('previous').click()],
    ['it is played', (visit: Visit) => visit.part('play').click()],
  ] as const)('is there until %s', (_, use) =>
    visiting({}, async (visit) => {
      const hint = visit.map.getByText('Drag the date');
      await visit.shape('TX').click();
      expect(await hint.isVisible()).toBe(true);
      await use(visit);
      expect(await hint.isVisible()).toBe(false);
      await visit.shape('CA').click();
      expect(await hint.isVisible()).toBe(false);
    }),
  );
});

describe('a finger on the chart', () => {
  const finger = async ({ page }: Visit, from: [number, number], to: [number, number]) => {
    const session: CDPSession = await page.context().newCDPSession(page);
    const point = (t: number) => ({ x: from[0] + (to[0] - from[0]) * t, y: from[1] + (to[1] - from[1]) * t });
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point(0)] });
    for (let i = 1; i <= 10; i++) {
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point(i / 10)] });
      await page.waitForTimeout(16);
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.waitForTimeout(100);
  };
  const phone = { width: 360, height: 700, hasTouch: true, isMobile: true };

  it('has touch-action pan-y', () =>
    visiting(phone, async ({ map }) => {
      expect(await map.locator('.timeline').evaluate((node) => getComputedStyle(node).touchAction)).toBe(
        'pan-y',
      );
    }));

  it('scrolls the page where it moves up', () =>
    visiting(phone, async (visit) => {
      const { xs, y } = await chartOf(visit, 'counted');
      await visit.set({ at: 'washington-post' });
      const before = await visit.page.evaluate(() => scrollY);
      await finger(visit, [xs.at(-1) as number, y], [xs.at(-1) as number, y - 200]);
      expect(await visit.page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    }));

  it('leaves the date alone where it scrolls the page', () =>
    visiting(phone, async (visit) => {
      const { xs, y } = await chartOf(visit, 'counted');
      await visit.set({ at: 'washington-post' });
      const before = (await visit.heard()).length;
      await finger(visit, [xs[0] as number, y], [xs[0] as number, y - 200]);
      expect((await visit.read()).at).toBe('washington-post');
      expect(await visit.heard()).toHaveLength(before);
    }));

  it('drags the date where it moves aside, and the page stays', () =>
    visiting(phone, async (visit) => {
      const { xs, y } = await chartOf(visit, 'counted');
      await visit.set({ at: 'washington-post' });
      const before = await visit.page.evaluate(() => scrollY);
      const told = (await visit.heard()).length;
      await finger(visit, [xs.at(-1) as number, y], [xs[0] as number, y]);
      expect((await visit.read()).at).toBe('townhall');
      expect(await visit.heard()).toHaveLength(told + 1);
      expect(await visit.page.evaluate(() => scrollY)).toBe(before);
    }));
});
