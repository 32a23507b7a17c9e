import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { jurisdictions, type Postal } from '../../src/domain/jurisdictions.ts';
import { english } from '../../src/domain/messages.ts';
import { nextByName } from '../../src/domain/names.ts';
import { sentenceOf, spoken } from '../../src/domain/sentences.ts';
import { snapshotAt } from '../../src/domain/snapshots.ts';
import { type Clock, type Stop, stopsOf } from '../../src/domain/stops.ts';
import { record } from '../fixtures/record.ts';
import { started } from './harness/started.ts';
import { inPage, mapState, openMap, part, setMap } from './pages/mapPage.ts';

/** The fills, as the browser computes them, of a level that pushes back, and the hatch. */
const pushingFills = ['rgb(52, 4, 84)', 'rgb(130, 79, 170)', 'rgb(191, 149, 221)', 'url("#hatch")'];

const site = started();

/** What a reader is shown at a stop, read from the live figure. */
function observe() {
  const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const text = (selector: string) => root.querySelector(selector)?.textContent?.trim();
  const shapes = all('[part=map] [data-state]');
  const levelsOf = (nodes: readonly Element[]) =>
    nodes.map((node) => `${node.getAttribute('data-state')} ${node.getAttribute('data-level')}`).sort();
  const tag = (node: Node | null) => node?.textContent?.trim() ?? '';
  const sources = (row: Element, cell: string) => [...row.querySelectorAll(`${cell} cite`)].map(tag);
  return {
    tally: text('[part=tally]'),
    headline: text('[part=headline] .around span'),
    said: `${text('[part=date]')} ${text('[part=caption]')}`.trim(),
    valuetext: root.querySelector('[part=slider]')?.getAttribute('aria-valuetext'),
    value: Number(root.querySelector<HTMLInputElement>('[part=slider]')?.value),
    fills: shapes.map((shape) => [shape.getAttribute('data-state'), getComputedStyle(shape).fill] as const),
    map: levelsOf(shapes),
    counted: shapes
      .filter((shape) => shape.getAttribute('data-counted') === 'true')
      .map((shape) => shape.getAttribute('data-state'))
      .sort(),
    countedIsSaid: shapes.every((shape) => /^(true|false)$/.test(shape.getAttribute('data-counted') ?? '')),
    table: levelsOf(all('[part=table] tr[data-state]')),
    legend: all('[part=legend] [data-count]').map((entry) => ({
      level: entry.getAttribute('data-level'),
      count: Number(entry.getAttribute('data-count')),
      text: Number(entry.querySelector('b')?.textContent),
      shown: entry.textContent?.trim(),
    })),
    rows: all('[part=table] tr[data-state]').map((row) => ({
      state: row.getAttribute('data-state') as string,
      says: row.querySelector('.quoted, .summary') !== null,
      publishers: sources(row, 'td.source'),
      countedBy: sources(row, '.counted-by'),
    })),
    markers: all('.band .names text').map((label) => tag(label.firstChild)),
    news: {
      milestones: all('[part=panel] .content > .item').map((item) => sources(item, '.citation').join()),
      dispute: all('[part=panel] .dispute .item').map((item) => sources(item, '.citation').join()),
      answers: all('[part=panel] .item:has(> .standing)').map((item) => sources(item, '.citation').join()),
      after: all('[part=panel] section:has(h4):not(.dispute) > .item').map((item) =>
        sources(item, '.citation').join(),
      ),
      count: all('[part=panel] h3 + section .citation cite').map(tag),
      delivered: all('[part=panel] .delivered li').map((item) => tag(item.querySelector('.cite p'))),
    },
  };
}

type Observed = ReturnType<typeof observe>;

/** What is due at a stop, from the domain alone. */
function expectStop(stop: Stop, seen: Observed): void {
  const snapshot = snapshotAt(record, stop);
  const name = `${stop.clock} ${stop.id}`;
  const sentence = spoken(sentenceOf(record, snapshot, english));
  const levels = [...snapshot.statuses].map(([postal, { level }]) => `${postal} ${level}`).sort();
  const counted = [...snapshot.statuses].filter(([, standing]) => standing.counted).map(([postal]) => postal);
  const coloured = seen.fills.filter(([postal, fill]) => postal !== 'DC' && pushingFills.includes(fill));

  expect(seen.value, name).toBe(stop.index);
  expect(seen.tally, name).toBe(String(snapshot.tally));
  expect(coloured.length, `${name}: shapes filled as pushing back`).toBe(snapshot.tally);
  expect(seen.said, name).toBe(sentence);
  expect(seen.valuetext, name).toBe(sentence);
  expect(seen.headline, name).toBe(english.headline(snapshot.tally, snapshot.dc));
  expect(seen.map, name).toEqual(levels);
  expect(seen.table, name).toEqual(levels);
  expect(seen.countedIsSaid, name).toBe(true);
  expect(seen.counted, name).toEqual(counted.sort());
  expect(
    seen.legend.map(({ level, count }) => [level, count]),
    name,
  ).toEqual([...snapshot.counts]);
  for (const { level, count, text, shown } of seen.legend) {
    expect(text, `${name}: the legend's text for ${level}`).toBe(count);
    expect(shown, name).toBe(`${record.levels[level as 'plain'].label} ${count}`);
  }
  expect(
    seen.legend.reduce((sum, { text }) => sum + text, 0),
    name,
  ).toBe(51);
}

const publishers = new Set(Object.values(record.sources).map(({ publisher }) => publisher));
/** What a marker may be called; the commission, which is no outlet, loses its article in a narrow box. */
const outlets = [...record.reports.map(({ outlet }) => outlet), 'Commission'];

/** No level, quotation, milestone or marker without a named source, by part. */
function expectSources(stop: Stop, { rows, markers, news }: Observed): void {
  const name = `${stop.clock} ${stop.id}`;
  const { statuses } = snapshotAt(record, stop);
  for (const { state, says, publishers: named, countedBy } of rows) {
    const standing = statuses.get(state as 'AL');
    const row = `${name}: the row of ${state}`;
    if (says) expect(named.length, `${row} says something, and names no publisher`).toBeGreaterThan(0);
    if (standing?.from) {
      const ids = standing.from.namedSources ?? [standing.from.source];
      const due = ids.map((id) => record.sources[id]?.publisher);
      expect(countedBy, `${row} wears a level that a count gave it`).toEqual(due);
    } else if (!['plain', 'no-answer'].includes(standing?.level ?? ''))
      expect(named.length, `${row} wears the level of its own answer`).toBeGreaterThan(0);
    for (const each of [...named, ...countedBy]) expect(publishers, row).toContain(each);
  }
  if (stop.clock === 'counted') {
    expect(markers.length, `${name}: labels of markers`).toBeGreaterThan(0);
    for (const label of markers) expect(outlets, `${name}: a marker`).toContain(label.replace(/:$/, ''));
    expect(news.count.length, `${name}: publishers of the count`).toBeGreaterThan(0);
  }
  for (const kind of ['milestones', 'dispute', 'answers', 'after', 'delivered'] as const)
    for (const cited of news[kind]) expect(cited, `${name}: the news, ${kind}`).not.toBe('');
}

const openOn = async (page: Page, clock: Clock) => openMap(page, site.server, `?clock=${clock}`);

describe.each(['counted', 'answered'] as const)('at every stop of the clock "%s"', (clock) => {
  const stops = stopsOf(record, clock);

  it('number, colours, sentence, legend and table are those of the record, by the keys of the slider', () =>
    inPage(site.browser, { reducedMotion: 'reduce' }, async ({ page, messages, pageErrors }) => {
      await openOn(page, clock);
      await part(page, 'slider').focus();
      await page.keyboard.press('Home');
      for (const stop of stops) {
        const seen = await page.evaluate(observe);
        expectStop(stop, seen);
        expectSources(stop, seen);
        await page.keyboard.press('ArrowRight');
      }
      expect((await mapState(page)).at).toBe(stops.at(-1)?.id);
      expect([...messages, ...pageErrors]).toEqual([]);
    }));

  it('they are the same where a property asks for the stop, from the last to the first', () =>
    inPage(site.browser, { reducedMotion: 'reduce' }, async ({ page }) => {
      await openOn(page, clock);
      for (const stop of stops.toReversed()) {
        await setMap(page, { at: stop.id });
        expectStop(stop, await page.evaluate(observe));
      }
    }));
});

describe('the fills', () => {
  it('do not fade into a step where motion is reduced', () =>
    inPage(site.browser, { reducedMotion: 'reduce' }, async ({ page }) => {
      await openMap(page, site.server);
      await part(page, 'previous').click();
      const duration = await page
        .locator('tally-map [part=map] [data-state=NH]')
        .evaluate((shape) => getComputedStyle(shape).transitionDuration);
      expect(duration).toBe('0s');
    }));

  it('fade into a step, and not into a stop that a property asks for', () =>
    inPage(site.browser, {}, async ({ page }) => {
      await openMap(page, site.server);
      const duration = () =>
        page
          .locator('tally-map [part=map] [data-state=NH]')
          .evaluate((shape) => getComputedStyle(shape).transitionDuration);
      await part(page, 'previous').click();
      expect(await duration()).not.toBe('0s');
      await setMap(page, { at: 'townhall' });
      expect(await duration()).toBe('0s');
    }));
});

/** What the panel says of the pinned state, by its sources. */
function observePanel() {
  const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
  const panel = root.querySelector('[part=panel]') as HTMLElement;
  const cited = (selector: string) =>
    [...panel.querySelectorAll(selector)].map((node) => ({
      publisher: node.querySelector('cite')?.textContent?.trim() ?? '',
      whole: node.querySelector('details.cite p')?.textContent?.trim() ?? '',
    }));
  return {
    state: panel.dataset.state,
    level: panel.dataset.level,
    answers: cited('article.statement > .summary'),
    quotations: cited('figure.quotation figcaption'),
    quoted: panel.querySelectorAll('blockquote').length,
    later: cited('.later .summary'),
    laterDays: panel.querySelectorAll('.later .dayline').length,
    laterQuotations: panel.querySelectorAll('.later blockquote, .later q').length,
    count: panel.querySelector('.content > .standing details.cite p')?.textContent ?? '',
  };
}

const someStops = (['counted', 'answered'] as const).flatMap((clock) => {
  const stops = stopsOf(record, clock);
  return [0, stops.length >> 1, stops.length - 1].map((index) => stops[index] as Stop);
});

describe.each(someStops)('the panel of each of the 51 on the clock $clock at $id', (stop) => {
  it('cites a publisher and a whole citation for each answer, each quotation and each count', () =>
    inPage(site.browser, { reducedMotion: 'reduce' }, async ({ page }) => {
      await openMap(page, site.server, `?clock=${stop.clock}&at=${stop.id}`);
      for (const { postal } of jurisdictions) {
        await setMap(page, { state: postal });
        const panel = await page.evaluate(observePanel);
        const own = record.responses.filter(({ state }) => state === postal);
        const by = own.filter(({ date }) => date <= stop.date);
        const quotes = by.flatMap(({ date, quotes }) =>
          quotes.filter(({ said }) => (said ?? date) <= stop.date),
        );
        const standing = snapshotAt(record, stop).statuses.get(postal);
        expect(panel.state).toBe(postal);
        expect(panel.level).toBe(standing?.level);
        expect(panel.answers.length, `answers of ${postal}`).toBe(by.length);
        expect(panel.quotations.length, `quotations of ${postal}`).toBe(quotes.length);
        expect(panel.quoted).toBe(quotes.length);
        expect(panel.later.length, `later answers of ${postal}`).toBe(own.length - by.length);
        expect(panel.laterDays).toBe(own.length - by.length);
        expect(panel.laterQuotations).toBe(0);
        for (const { publisher, whole } of [...panel.answers, ...panel.quotations, ...panel.later]) {
          expect(publishers, `a source of ${postal}`).toContain(publisher);
          expect(whole.startsWith(publisher), `the citation of ${postal}: ${whole}`).toBe(true);
        }
        if (stop.clock === 'counted' && standing?.counted)
          expect(panel.count, `who counts ${postal}`).not.toBe('');
      }
    }));
});

describe('the tooltip of each of the 51', () => {
  it('is reached by one press of Tab, since the map has one tab stop', () =>
    inPage(site.browser, {}, async ({ page }) => {
      await openMap(page, site.server);
      await part(page, 'find').focus();
      const focused = () =>
        page.evaluate(() => {
          const node = document.querySelector('tally-map')?.shadowRoot?.activeElement;
          return node?.getAttribute('data-state') ?? node?.getAttribute('part') ?? node?.localName;
        });
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('AL');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('play');
    }));

  it.each(['townhall', 'washington-post'])('names an outlet for what it says at %s', (at) =>
    inPage(site.browser, { reducedMotion: 'reduce' }, async ({ page }) => {
      await openMap(page, site.server, `?at=${at}`);
      await part(page, 'find').focus();
      await page.keyboard.press('Tab');
      const names = new Set<string>();
      for (const _ of jurisdictions) {
        const tooltip = await part(page, 'tooltip').evaluate((node) => ({
          shown: node.getAttribute('data-shown'),
          name: node.querySelector('.name')?.textContent ?? '',
          level: node.querySelector('.standing .swatch')?.getAttribute('data-level') ?? '',
          says: node.querySelector('.quoted, .summary') !== null,
          outlets: node.querySelector('.outlets')?.textContent?.trim() ?? '',
        }));
        expect(tooltip.shown).toBe('true');
        if (tooltip.says || tooltip.level !== 'plain') expect(tooltip.outlets, tooltip.name).not.toBe('');
        names.add(tooltip.name);
        const current = await part(page, 'map').locator('[tabindex="0"]').getAttribute('data-state');
        await part(page, 'map')
          .locator(`[data-state=${nextByName(current as Postal, english)}]`)
          .focus();
      }
      expect([...names].sort()).toEqual(jurisdictions.map(({ name }) => name).sort());
    }),
  );
});
