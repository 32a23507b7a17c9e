import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allPlaces, type Postal } from '../../src/geography/places.ts';
import { english } from '../../src/i18n/en.ts';
import { levelOf } from '../../src/story/levels.ts';
import { quotesBy, responsesBy, responsesOf } from '../../src/story/responses.ts';
import { snapshotAt } from '../../src/story/snapshots.ts';
import { openingStop, type Stop, stopsOf } from '../../src/story/stops.ts';
import { tableOrder } from '../../src/story/tableOrder.ts';
import { colourOf, darkPalette, lightPalette, type Palette } from '../../src/view/theme/palette.ts';
import { boxesOf, differingBoxes } from '../browser/measures/boxes.ts';
import { servedView } from '../browser/measures/servedView.ts';
import { dueAt, shownStop } from '../browser/pages/atStop.ts';
import { pointOn } from '../browser/pages/pointOn.ts';
import { rgb } from '../fixtures/rgb.ts';
import { story } from '../fixtures/story.ts';
import type { Point } from './engine.ts';
import { inEngines } from './inEngines.ts';
import type { Reader } from './reader.ts';
import { deadPage, serverName, watchedSite } from './site.ts';

const stops = stopsOf(story, 'reports');
const [first, last] = [stops[0] as Stop, stops.at(-1) as Stop];
const opening = openingStop(story, 'reports');
const opened = snapshotAt(story, opening);

const quotationsOf = (postal: Postal): string[] =>
  responsesBy(story, postal, opening.date).flatMap((answer) =>
    quotesBy(answer, opening.date).map(({ text }) => `“${text}”`),
  );

/** The states by how many quotations the opening view has of them: the one with most is selected below. */
const [talker, other] = allPlaces
  .map(({ postal }) => postal)
  .filter((postal) => postal !== 'DC')
  .sort((a, b) => quotationsOf(b).length - quotationsOf(a).length) as [Postal, Postal];
const silent = allPlaces.find(({ postal }) => responsesOf(story, postal).length === 0)?.postal as Postal;
const shape = (postal: Postal) => `[part=map] path[data-state=${postal}]`;
const name = (postal: Postal) => english.stateName(postal);

/** The fill of each state that is drawn in one plain colour. */
const plainFills = (palette: Palette): Record<string, string> =>
  Object.fromEntries(
    [...opened.statuses].flatMap(([postal, { level }]) => {
      const { look } = levelOf(story, level);
      return look === 'hatch' || look === 'blank' ? [] : [[postal, rgb(colourOf(palette, look))]];
    }),
  );

const servedDue = {
  tally: String(opened.tally),
  words: 3,
  fills: expect.objectContaining(plainFills(lightPalette)),
  legend: [...opened.levelSizes],
  bars: stops.map((stop) => [snapshotAt(story, stop).tally, expect.any(Number)]),
};

/** The controls of a served figure, which need a script. */
const controls = [
  ...['play', 'slider', 'find', 'previous', 'next', 'count-by', 'retry', 'close', 'search', 'filter-level'],
  ...['show-all', 'keyboard', 'card'],
]
  .map((part) => `[part=${part}]`)
  .concat('[part=footer] nav', '[part=news] button')
  .join();

const site = watchedSite();

inEngines(`The contract on ${serverName}`, (engineName, reader, inTab) => {
  describe.each([360, 1000])('at %d px', (width) => {
    beforeEach(async () => {
      await reader.tab.resize(width, 900);
      await reader.visit(site.url('index.html'));
    });
    afterEach(async () => {
      expect((await reader.watched()).complaints).toEqual([]);
    });

    it(`In ${engineName} at ${width} px the map opens at the story’s stop, and is as wide as the window.`, async () => {
      expect(await shownStop(reader)).toEqual(dueAt(opening));
      expect(await reader.onMap((map) => [map.getBoundingClientRect().width, innerWidth])).toEqual([
        width,
        width,
      ]);
      expect(await reader.onMap(() => document.documentElement.scrollWidth), 'nothing is wider').toBe(width);
      expect((await reader.watched()).changes).toEqual([]);
    });

    it(`In ${engineName} at ${width} px a drag of the date to its left end shows the first stop, and one back the last.`, async () => {
      const {
        x,
        y,
        width: room,
      } = await reader.onMap((map) => {
        const root = map.shadowRoot as ShadowRoot;
        const slider = root.querySelector('[part=slider]') as HTMLElement;
        slider.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, width } = slider.getBoundingClientRect();
        const { top, bottom } = (root.querySelector('.handle rect') as Element).getBoundingClientRect();
        return { x: left, y: Math.round((top + bottom) / 2), width };
      });
      const places = stops.map((_, i) => ({ x: Math.round(x + ((i + 0.5) / stops.length) * room), y }));
      for (const [stop, way] of [
        [first, places.toReversed()],
        [last, places],
      ] as const) {
        await reader.tab.drag(way);
        await expect.poll(async () => (await reader.read()).at).toBe(stop.id);
        await reader.settle();
        expect(await shownStop(reader)).toEqual(dueAt(stop));
      }
      // The event of a drag comes once the drag rests.
      await expect
        .poll(async () => (await reader.watched()).changes)
        .toEqual([expect.objectContaining({ at: first.id }), expect.objectContaining({ at: last.id })]);
    });

    it(`In ${engineName} at ${width} px a press on a state or its chip selects it; the same press again, × and empty ground deselect it.`, async () => {
      const { click, read, onMap } = reader;
      const selected = async () => {
        const { state } = await read();
        const [card] = await onMap((map) => {
          const box = map.shadowRoot?.querySelector<HTMLElement>('[part=card]');
          return [box?.checkVisibility() ? (box.dataset.state ?? null) : null];
        });
        expect(card).toBe(state);
        return state;
      };
      await click(shape(talker));
      await expect.poll(selected).toBe(talker);
      await click(shape(other));
      await expect.poll(selected).toBe(other);
      await click(shape(other));
      await expect.poll(selected).toBeNull();
      await click('[data-chip=DC]');
      await expect.poll(selected).toBe('DC');
      await click('[part=card] [part=close]');
      await expect.poll(selected).toBeNull();
      await click(shape(silent));
      await expect.poll(selected).toBe(silent);
      const atlantic = await onMap((map) => {
        const drawing = map.shadowRoot?.querySelector('[part=map]') as Element;
        drawing.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = drawing.getBoundingClientRect();
        return { x: Math.round(left + 0.95 * width), y: Math.round(top + 0.75 * height) };
      });
      await reader.tab.click(atlantic);
      await expect.poll(selected).toBeNull();
    });

    it(`In ${engineName} at ${width} px the card shows a quotation, and leads to all quotations of the state.`, async () => {
      const { click, text, onMap, read } = reader;
      await click(shape(talker));
      await expect.poll(() => text('[part=card] h3')).toBe(name(talker));
      expect(quotationsOf(talker)).toContain(await text('[part=card] blockquote p'));
      await click('[part=all-quotations]');
      await expect.poll(async () => (await read()).open).toBe('quotations');
      const quotations = await onMap((map) =>
        [...(map.shadowRoot?.querySelectorAll('[part=quotations] blockquote') ?? [])]
          .filter((node) => node.checkVisibility() && node.getBoundingClientRect().height > 0)
          .map((node) => node.textContent?.trim()),
      );
      expect(quotations.toSorted()).toEqual(quotationsOf(talker).toSorted());
      await click('[part=quotations] [part=close]');
      await expect.poll(read).toMatchObject({ open: null, state: talker });
    });

    it(`In ${engineName} at ${width} px tiles stand in the map’s place, one for each of the 51, and are selected as its states are.`, async () => {
      await reader.set({ view: 'tiles' });
      await reader.settle();
      expect(await reader.seen('[part=tiles] [data-state]')).toBe(51);
      expect(await reader.seen('[part=map] [data-state]')).toBe(0);
      await reader.click(`[part=tiles] [data-state=${talker}]`);
      await expect.poll(() => reader.text('[part=card] h3')).toBe(name(talker));
    });

    it(`In ${engineName} at ${width} px the table opens with ten rows, shows all 51, sorts them and searches them.`, async () => {
      const rows = () =>
        reader.onMap((map) =>
          [...(map.shadowRoot?.querySelectorAll<HTMLElement>('[part=table] tr[data-state]') ?? [])]
            .filter((row) => row.checkVisibility() && row.getBoundingClientRect().height > 0)
            .map(({ dataset }) => dataset.state),
        );
      const due = (isDescending: boolean) =>
        tableOrder(story, opened, { by: 'state', isDescending }, english);
      await reader.click('[part=footer] [data-opens=table]');
      await expect.poll(rows).toEqual(due(false).slice(0, 10));
      await reader.click('[part=show-all]');
      await expect.poll(rows).toEqual(due(false));
      await reader.click('[part=table] [data-sort=state]');
      await expect.poll(rows).toEqual(due(true));
      await reader.click('[part=search]');
      await reader.press(...name(talker).toLowerCase());
      await expect.poll(rows).toEqual([talker]);
      await expect.poll(() => reader.text('[part=status]')).toBe(english.rowsShown(1, 51));
    });
  });

  describe('at 1000 px', () => {
    beforeEach(async () => {
      await reader.tab.resize(1000, 900);
      await reader.visit(site.url('index.html'));
    });

    it(`In ${engineName} a reader with a keyboard alone gets to a state’s card, to all its quotations, to the date, and back.`, async () => {
      const { press, tabTo, focused, read, text } = reader;
      await tabTo(/^map /);
      await press(...name(talker).toLowerCase());
      await expect.poll(focused).toBe(`map ${talker}`);
      await expect.poll(() => text('[part=tooltip]')).toContain(name(talker));
      await press('Enter');
      await expect.poll(() => text('[part=card] h3')).toBe(name(talker));
      await tabTo(/^slider$/);
      await press('Home');
      await expect.poll(async () => (await read()).at).toBe(first.id);
      await press('ArrowRight');
      await expect.poll(async () => (await read()).at).toBe(stops[1]?.id);
      await press('ArrowLeft');
      await expect.poll(async () => (await read()).at).toBe(first.id);
      await press('End');
      await expect.poll(async () => (await read()).at).toBe(last.id);
      await tabTo(/^all-quotations$/);
      await press('Enter');
      await expect.poll(async () => (await read()).open).toBe('quotations');
      expect(await focused()).toContain(name(talker));
      await press('Escape');
      await expect.poll(async () => (await read()).open).toBeNull();
      expect(await focused()).toBe('all-quotations');
      await press('Escape');
      await expect.poll(async () => (await read()).state).toBeNull();
      expect(await focused()).toBe(`map ${talker}`);
      await press('Space');
      await expect.poll(async () => (await read()).state).toBe(talker);
      expect((await reader.watched()).complaints).toEqual([]);
    });

    it(`In ${engineName} play goes from the first stop to the last, fires an event at each, says Pause meanwhile and Replay at the end.`, async () => {
      expect(await reader.text('[part=play]')).toBe(english.play);
      await reader.click('[part=play]');
      expect(await reader.text('[part=play]')).toBe(english.pause);
      expect(await reader.read()).toMatchObject({ playing: true, at: first.id });
      await expect.poll(async () => (await reader.read()).playing).toBe(false);
      expect((await reader.read()).at).toBe(last.id);
      expect(await reader.text('[part=play]')).toBe(english.replay);
      const { changes, complaints } = await reader.watched();
      expect(changes).toEqual(stops.map(({ id }) => expect.objectContaining({ at: id })));
      expect(complaints).toEqual([]);
    });

    it(`In ${engineName} the tooltip is beside its state, also in a figure that is zoomed, scaled, moved, turned or mirrored.`, async () => {
      for (const style of [
        '',
        'zoom: 1.3; scale: 0.8; transform-origin: 50% 0',
        'transform: scale(1.1, 0.8)',
        'translate: 40px 20px',
        'rotate: 20deg; scale: 0.7',
        'scale: -1 1',
      ]) {
        await reader.visit(site.url('index.html'));
        await reader.onMap(
          (map, { style, selector }) => {
            map.style.cssText = style;
            map.shadowRoot?.querySelector<SVGElement>(selector)?.focus();
          },
          { style, selector: shape('KS') },
        );
        await expect.poll(() => reader.seen('[part=tooltip][data-positioned]')).toBe(1);
        const between = await reader.onMap((map, selector) => {
          const [state, tooltip] = [selector, '[part=tooltip]'].map((each) =>
            map.shadowRoot?.querySelector(each)?.getBoundingClientRect(),
          ) as [DOMRect, DOMRect];
          const across = Math.max(tooltip.left - state.right, state.left - tooltip.right);
          const down = Math.max(tooltip.top - state.bottom, state.top - tooltip.bottom);
          return Math.round(Math.max(across, down));
        }, shape('KS'));
        expect(between, style).toBeGreaterThanOrEqual(0);
        expect(between, style).toBeLessThanOrEqual(15);
      }
    });

    it(`In ${engineName} 150 changes in a row throw nothing, and the address then says the last.`, async () => {
      await reader.onMap(
        (map, ids) => {
          for (let i = 0; i < 150; i++) map.at = ids[i % 2] as string;
        },
        [last.id, first.id],
      );
      await expect.poll(() => reader.onMap(() => location.search)).toBe(`?at=${first.id}`);
      expect((await reader.watched()).complaints).toEqual([]);
    });

    it(`In ${engineName} a dialog whose file is missing says so, and opens once the file is there.`, async () => {
      const { click, text, seen } = reader;
      const putBack = site.hide(/\bdialogs-.*\.js$/);
      try {
        await click('[data-dialog=share]');
        await expect.poll(() => text('.feedback')).toBe(english.openFailed);
      } finally {
        putBack();
      }
      // Firefox asks for a file of a script once a page.
      if (engineName === 'Firefox') await reader.visit(site.url('index.html'));
      await click('[data-dialog=share]');
      await expect.poll(() => seen('dialog[part=share]')).toBe(1);
    });

    it(`In ${engineName} a window that is made narrow and wide again has the boxes of one that was opened so.`, async () => {
      const wide = await reader.onMap(boxesOf);
      await reader.tab.resize(360, 900);
      await reader.settle();
      const narrowed = await reader.onMap(boxesOf);
      expect(await reader.onMap(() => document.documentElement.scrollWidth)).toBe(360);
      await reader.visit(site.url('index.html'));
      expect(differingBoxes(await reader.onMap(boxesOf), narrowed, 0.5)).toEqual([]);
      await reader.tab.resize(1000, 900);
      await reader.settle();
      expect(differingBoxes(wide, await reader.onMap(boxesOf), 0.5)).toEqual([]);
      expect((await reader.watched()).complaints).toEqual([]);
    });

    it(`In ${engineName} a dark figure with a selected state is printed in the light colours, with its bars and all its rows, without its card and its controls.`, async () => {
      await reader.visit(site.url(`index.html?theme=dark&state=${talker}`));
      await reader.tab.emulatePrint(true);
      const printed = await reader.onMap((map, postal) => {
        const root = map.shadowRoot as ShadowRoot;
        const style = (selector: string) => getComputedStyle(root.querySelector(selector) as Element);
        return {
          ink: style('.figure').color,
          page: getComputedStyle(document.documentElement).backgroundColor,
          fill: style(`[part=map] [data-state=${postal}]`).fill,
          map: style('[part=map]').visibility,
          bars: style('[part=time]').visibility,
          card: style('[part=card]').display,
        };
      }, talker);
      expect(printed).toEqual({
        ink: rgb(lightPalette.ink),
        page: rgb(lightPalette.ground),
        fill: plainFills(lightPalette)[talker],
        map: 'visible',
        bars: 'visible',
        card: 'none',
      });
      expect(await reader.seen('[part=table] tbody tr[data-state]')).toBe(51);
      expect(
        await reader.seen('[part=play], [part=slider], [part=find], [part=footer] nav, [part=show-all]'),
      ).toBe(0);
      await reader.tab.emulatePrint(false);
      await reader.settle();
      expect(await reader.seen('[part=table] tbody tr[data-state]')).toBe(0);
      expect(await reader.seen('[part=play]')).toBe(1);
    });

    it(`In ${engineName} a sandboxed frame that Pym holds is as high as the map, also with the table open, and a state is selected in it.`, async () => {
      const { tab } = reader;
      await tab.goto(site.articleWithPym());
      const inFrame = <T>(expression: string) => tab.evaluateInFrame(expression) as Promise<T>;
      const map = "document.querySelector('tally-map')";
      // Where an engine does not tell of the first paint, which is waited for, it is waited for 3 seconds in vain.
      const waited = `${map}?.defaults === undefined ? null : performance.now() - watched.definedAt`;
      await expect.poll(() => inFrame(waited), { interval: 20 }).toEqual(expect.any(Number));
      expect(await inFrame<number>(waited)).toBeLessThan(2_500);
      expect(await inFrame('origin')).toBe('null');
      const fits = async () => {
        const frame = (await tab.evaluate("document.querySelector('iframe').clientHeight")) as number;
        const due = await inFrame<number>("document.querySelector('main').getBoundingClientRect().height");
        return Math.abs(frame - due) <= 1 ? frame : 0;
      };
      await expect.poll(fits).toBeGreaterThan(300);
      const closed = await fits();
      const clickInFrame = async (selector: string) => {
        const { x, y } = await inFrame<Point>(`(${pointOn})(${map}, ${JSON.stringify(selector)})`);
        const corner = (await tab.evaluate(
          "(({ x, y }) => ({ x, y }))(document.querySelector('iframe').getBoundingClientRect())",
        )) as Point;
        await tab.click({ x: Math.round(corner.x + x), y: Math.round(corner.y + y) });
      };
      await clickInFrame('[part=footer] [data-opens=table]');
      await expect.poll(fits).toBeGreaterThan(closed + 100);
      await clickInFrame('[part=footer] [data-opens=table]');
      await expect.poll(fits).toBe(closed);
      await clickInFrame(shape(talker));
      await expect.poll(() => inFrame(`${map}.state`)).toBe(talker);
      expect(await fits()).toBe(closed);
      expect(await inFrame('watched.complaints')).toEqual([]);
    });
  });

  describe('theme', () => {
    const colours = async ({ onMap }: Reader) => ({
      grounds: await onMap((map) =>
        [document.documentElement, map.shadowRoot?.querySelector('.figure') as Element].map(
          (node) => getComputedStyle(node).backgroundColor,
        ),
      ),
      fills: (await onMap(servedView)).fills,
    });
    const due = (palette: Palette) => ({
      grounds: Array(2).fill(rgb(palette.ground)),
      fills: expect.objectContaining(plainFills(palette)),
    });

    it.each([
      ['light', '', lightPalette],
      ['light', '?theme=auto', lightPalette],
      ['light', '?theme=dark', darkPalette],
      ['dark', '', lightPalette],
      ['dark', '?theme=auto', darkPalette],
    ])(
      `In ${engineName} page and map are in one theme on a %s system with the query "%s".`,
      (system, query, palette) =>
        inTab({ isDark: system === 'dark' }, async (own) => {
          await own.visit(site.url(`index.html${query}`));
          expect(await colours(own)).toEqual(due(palette));
        }),
    );

    it(`In ${engineName} page and map follow a theme that is set.`, async () => {
      await reader.visit(site.url('index.html'));
      await reader.set({ theme: 'dark' });
      await reader.settle();
      expect(await colours(reader)).toEqual(due(darkPalette));
    });
  });

  describe('without script', () => {
    it(`In ${engineName} without JavaScript number, map, legend, bars and all 51 rows are read, no control takes focus or room, and a state leads to its row.`, () =>
      inTab({ isScriptOff: true }, async (own) => {
        const highest = (map: Element, all: string) =>
          [...(map.shadowRoot as ShadowRoot).querySelectorAll(all)].reduce(
            (most, node) => Math.max(most, node.getBoundingClientRect().height),
            0,
          );
        for (const width of [360, 1000]) {
          await own.tab.resize(width, 900);
          await own.tab.goto(site.url('index.html'));
          expect(await own.onMap(() => matchMedia('(scripting: none)').matches)).toBe(true);
          expect(await own.onMap(servedView), `${width} px`).toMatchObject({
            ...servedDue,
            rows: 51,
            focusable: [],
          });
          expect(await own.onMap(highest, `${controls}, .hint, .find, .handle, .row`), `${width} px`).toBe(0);
        }
        await own.click(shape(silent));
        await expect.poll(() => own.onMap(() => location.hash)).toBe(`#tally-${silent}`);
        const top = () =>
          own.onMap(
            (map, postal) =>
              map.shadowRoot?.querySelector(`tbody tr[data-state=${postal}]`)?.getBoundingClientRect().top,
            silent,
          );
        await expect.poll(top).toBeLessThan(200);
      }));

    it(`In ${engineName} without its script the figure shows the served view, no control, and the boxes of the live figure.`, async () => {
      for (const width of [360, 1000]) {
        await reader.tab.resize(width, 900);
        await reader.tab.goto(site.url(deadPage));
        expect(await reader.onMap(({ defaults }) => defaults ?? null)).toBeNull();
        expect(await reader.onMap(servedView), `${width} px`).toMatchObject({ ...servedDue, rows: 0 });
        expect(await reader.seen(controls), `${width} px`).toBe(0);
        const dead = await reader.onMap(boxesOf);
        await reader.visit(site.url('index.html'));
        const live = await reader.onMap(boxesOf);
        const kept = Object.fromEntries(Object.entries(live).filter(([key]) => key in dead));
        expect(differingBoxes(dead, kept, 0.5), `${width} px`).toEqual([]);
      }
    });
  });
});
