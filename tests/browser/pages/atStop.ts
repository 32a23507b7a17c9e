import { expect } from 'vitest';
import { english } from '../../../src/domain/messages.ts';
import { sentenceOf, spoken } from '../../../src/domain/sentences.ts';
import { snapshotAt } from '../../../src/domain/snapshots.ts';
import type { Stop } from '../../../src/domain/stops.ts';
import { story } from '../../fixtures/story.ts';
import type { Visit } from '../site.ts';

/** What a reader is shown at a stop. */
export interface Shown {
  readonly tally: string;
  readonly headline: string;
  /** Date and caption. */
  readonly sentence: string;
  /** What the slider says, and its number. */
  readonly valueText: string | null;
  readonly value: number;
  /** Each place with its level, by view. */
  readonly levels: Readonly<Record<'map' | 'tiles' | 'table', readonly string[]>>;
  /** The places of the map that are counted. */
  readonly counted: readonly string[];
  /** Each level of the map with each fill that its shapes have, as the browser computes it. */
  readonly fills: readonly string[];
  /** The level, number and text of each entry. */
  readonly legend: readonly (readonly [string, number, string])[];
}

/** Reads what is shown from the live figure. */
export const shownBy = ({ onMap }: Visit): Promise<Shown> =>
  onMap((map) => {
    const root = map.shadowRoot as ShadowRoot;
    const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
    const text = (selector: string) => root.querySelector(selector)?.textContent?.trim() ?? '';
    const levels = (selector: string) =>
      all(selector)
        .map(({ story }) => `${story.state} ${story.level}`)
        .sort();
    const shapes = all('[part=map] .shapes [data-state]');
    const slider = root.querySelector('[part=slider]') as HTMLInputElement;
    return {
      tally: text('[part=tally]'),
      headline: text('[part=headline] .around span'),
      sentence: `${text('[part=date]')} ${text('[part=caption]')}`,
      valueText: slider.getAttribute('aria-valuetext'),
      value: Number(slider.value),
      levels: {
        map: levels('[part=map] .shapes [data-state]'),
        tiles: levels('[part=tiles] [data-state]'),
        table: levels('[part=table] tr[data-state]'),
      },
      counted: shapes
        .filter(({ story }) => story.counted === 'true')
        .map(({ story }) => story.state ?? '')
        .sort(),
      fills: [
        ...new Set(shapes.map((shape) => `${shape.story.level}: ${getComputedStyle(shape).fill}`)),
      ].sort(),
      legend: all('[part=legend] [data-count]').map(
        ({ story, textContent }) =>
          [story.level ?? '', Number(story.count), (textContent ?? '').trim()] as const,
      ),
    };
  });

/** Holds what is shown against the domain. */
export function expectStop(stop: Stop, shown: Shown): void {
  const snapshot = snapshotAt(story, stop);
  const name = `${stop.count} ${stop.id}`;
  const sentence = spoken(sentenceOf(story, snapshot, english));
  const levels = [...snapshot.statuses].map(([postal, { level }]) => `${postal} ${level}`).sort();
  const counted = [...snapshot.statuses].filter(([, each]) => each.counted).map(([postal]) => postal);
  const { fills, ...rest } = shown;

  expect(rest, name).toEqual({
    tally: String(snapshot.tally),
    headline: english.headline(snapshot.tally, snapshot.dc),
    sentence,
    valueText: sentence,
    value: stop.index,
    levels: { map: levels, tiles: levels, table: levels },
    counted: counted.sort(),
    legend: [...snapshot.counts].map(([level, n]) => [level, n, `${story.levels[level].label} ${n}`]),
  });
  expect(
    fills.map((each) => each.split(': ')[0]),
    `${name}: each level has one fill`,
  ).toEqual([...new Set([...snapshot.statuses.values()].map(({ level }) => level))].sort());
  expect(new Set(fills.map((each) => each.split(': ')[1])).size, `${name}: no two levels share a fill`).toBe(
    fills.length,
  );
}
