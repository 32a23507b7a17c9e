import type { TallyMapElement } from '../../../src/element/tallyMapElement.ts';
import { chipPostals } from '../../../src/geography/places.ts';
import { english } from '../../../src/i18n/en.ts';
import { withFullStop } from '../../../src/i18n/punctuation.ts';
import { captionOf, captionText } from '../../../src/story/captions.ts';
import { headlineOf } from '../../../src/story/headline.ts';
import { legendOf } from '../../../src/story/levels.ts';
import { snapshotAt } from '../../../src/story/snapshots.ts';
import { type Stop, stopsOf } from '../../../src/story/stops.ts';
import { story } from '../../fixtures/story.ts';

/** A page with a map, in any engine. */
interface WithMap {
  onMap<T>(script: (map: TallyMapElement) => T): Promise<T>;
}

/** What the live figure shows of a stop. */
export const shownStop = ({ onMap }: WithMap) =>
  onMap((map) => {
    const root = map.shadowRoot as ShadowRoot;
    const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
    const said = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const levels = (selector: string) =>
      Object.fromEntries(
        all(selector).map(({ dataset: { state, chip, level } }) => [state ?? chip, level ?? '']),
      );
    const slider = root.querySelector('[part=slider]') as HTMLInputElement;
    return {
      tally: said(root.querySelector('[part=headline] [part=tally]')),
      headline: said(root.querySelector('[part=headline]')),
      day: said(root.querySelector('[part=date] .day')),
      caption: said(root.querySelector('[part=caption]')),
      slider: [Number(slider.value), slider.getAttribute('aria-valuetext')] as const,
      map: levels('svg[part=map] path[data-state]'),
      chips: levels('[part=chips] button[data-chip]'),
      table: levels('table[part=table] tr[data-state]'),
      counted: all('svg[part=map] path[data-counted=true]')
        .map(({ dataset }) => dataset.state ?? '')
        .sort(),
      legend: all('[part=legend] [data-level]').map((entry) => [
        entry.dataset.level ?? '',
        said(entry.querySelector('.long')),
        said(entry.querySelector('b')),
      ]),
      bars: all('[part=bars] [data-stop]').map(({ dataset }) => [
        dataset.stop ?? '',
        Number(dataset.tally),
        dataset.ahead === 'true',
      ]),
    };
  });

/** What is due at a stop, as the story has it. */
export function dueAt(stop: Stop): Awaited<ReturnType<typeof shownStop>> {
  const snapshot = snapshotAt(story, stop);
  const { tally, dc, statuses, levelSizes } = snapshot;
  const caption = captionText(captionOf(story, snapshot, english));
  const levels = Object.fromEntries([...statuses].map(([postal, { level }]) => [postal, level]));
  return {
    tally: String(tally),
    headline: `${tally} ${headlineOf(story, snapshot, english)}`,
    day: english.asOf(stop.date),
    caption,
    slider: [
      stop.index,
      `${english.fullDay(stop.date)}: ${withFullStop(english.figureAndDc(tally, dc))} ${caption}`,
    ],
    map: levels,
    chips: Object.fromEntries(chipPostals.map((postal) => [postal, levels[postal] as string])),
    table: levels,
    counted: [...statuses].flatMap(([postal, { isCounted }]) => (isCounted ? [postal as string] : [])).sort(),
    legend: legendOf(story, stop.count).map(({ id, label }) => [id, label, String(levelSizes.get(id))]),
    bars: stopsOf(story, stop.count).map((each) => [
      each.id,
      snapshotAt(story, each).tally,
      each.index > stop.index,
    ]),
  };
}
