import { expect } from 'vitest';
import { chipPostals } from '../../../src/geography/chipPostals.ts';
import { english } from '../../../src/i18n/en.ts';
import { basisOf, captionOf, captionText, headlineOf } from '../../../src/story/captions.ts';
import { levelOf } from '../../../src/story/levels.ts';
import { snapshotAt } from '../../../src/story/snapshots.ts';
import { type Stop, stopsOf } from '../../../src/story/stops.ts';
import { story } from '../../fixtures/story.ts';
import type { Visit } from '../site.ts';

/** What a reader is shown at a stop. */
export interface Shown {
  readonly tally: string;
  readonly headline: string;
  readonly date: string;
  readonly caption: string;
  /** What the slider says, and its number. */
  readonly valueText: string | null;
  readonly value: number;
  /** Each place with its level, by what shows it. */
  readonly levels: Readonly<Record<'map' | 'chips' | 'table', readonly string[]>>;
  /** The places of the map that are counted. */
  readonly counted: readonly string[];
  /** Each level of the map with each fill that its shapes have, as the browser computes it. */
  readonly fills: readonly string[];
  /** The level, number and texts of each entry. */
  readonly legend: readonly (readonly [level: string, count: number, text: string, number: string])[];
  /** Each bar with its number. */
  readonly bars: readonly (readonly [stop: string, tally: number, isAhead: boolean])[];
}

/** Reads what is shown from the live figure. */
export const shownBy = ({ onMap }: Visit): Promise<Shown> =>
  onMap((map) => {
    const root = map.shadowRoot as ShadowRoot;
    const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
    const said = (node: Element | null) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const text = (selector: string) => said(root.querySelector(selector));
    const levels = (selector: string) =>
      all(selector)
        .map(({ dataset: { state, chip, level } }) => `${state ?? chip} ${level}`)
        .sort();
    const shapes = all('svg[part=map] path[data-state]');
    const slider = root.querySelector('[part=slider]') as HTMLInputElement;
    return {
      tally: text('[part=headline] [part=tally]'),
      headline: text('[part=headline]'),
      date: text('[part=date]'),
      caption: text('[part=caption]'),
      valueText: slider.getAttribute('aria-valuetext'),
      value: Number(slider.value),
      levels: {
        map: levels('svg[part=map] path[data-state]'),
        chips: levels('[part=chips] button[data-chip]'),
        table: levels('table[part=table] tr[data-state]'),
      },
      counted: shapes
        .filter(({ dataset }) => dataset.counted === 'true')
        .map(({ dataset }) => dataset.state ?? '')
        .sort(),
      fills: [
        ...new Set(shapes.map((shape) => `${shape.dataset.level}: ${getComputedStyle(shape).fill}`)),
      ].sort(),
      legend: all('[part=legend] [data-level]').map(
        (entry) =>
          [
            entry.dataset.level ?? '',
            Number(entry.dataset.count),
            said(entry.querySelector('.long')),
            said(entry.querySelector('b')),
          ] as const,
      ),
      bars: all('[part=bars] [data-stop]').map(
        ({ dataset }) => [dataset.stop ?? '', Number(dataset.tally), dataset.ahead === 'true'] as const,
      ),
    };
  });

const hasChip = (placeAndLevel: string): boolean =>
  chipPostals.some((postal) => placeAndLevel.startsWith(`${postal} `));

/** Holds what is shown against the story. */
export function expectStop(stop: Stop, shown: Shown): void {
  const snapshot = snapshotAt(story, stop);
  const { tally, statuses, levelSizes } = snapshot;
  const name = `${stop.count} ${stop.id}`;
  const caption = captionText(captionOf(story, snapshot, english));
  const all = [...statuses].map(([postal, { level }]) => `${postal} ${level}`).sort();
  const counted = [...statuses].filter(([, each]) => each.counted).map(([postal]) => postal);
  const { fills, ...rest } = shown;

  expect(rest, name).toEqual({
    tally: String(tally),
    headline: `${tally} ${headlineOf(story, snapshot, english)}`,
    date: `${english.asOf(english.fullDay(stop.date))}${basisOf(story, stop.count, english)}`,
    caption,
    valueText: `${english.fullDay(stop.date)}. ${caption}`,
    value: stop.index,
    levels: { map: all, chips: all.filter(hasChip), table: all },
    counted: counted.sort(),
    legend: [...levelSizes].map(([level, n]) => [level, n, levelOf(story, level).label, String(n)]),
    bars: stopsOf(story, stop.count).map((each) => [
      each.id,
      snapshotAt(story, each).tally,
      each.index > stop.index,
    ]),
  });
  expect(
    [...levelSizes.values()].reduce((sum, n) => sum + n, 0),
    name,
  ).toBe(51);
  expect(
    fills.map((each) => each.split(': ')[0]),
    `${name}: each level has one fill`,
  ).toEqual([...new Set([...statuses.values()].map(({ level }) => level))].sort());
  expect(new Set(fills.map((each) => each.split(': ')[1])).size, `${name}: no two levels share a fill`).toBe(
    fills.length,
  );
}
