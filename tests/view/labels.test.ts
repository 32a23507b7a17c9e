import { describe, expect, it } from 'vitest';
import { english, type Messages } from '../../src/domain/messages.ts';
import { stopsOf } from '../../src/domain/stops.ts';
import { textWidth, timelineBands } from '../../src/view/timeline/bands.ts';
import { hangLabels } from '../../src/view/timeline/labels.ts';
import { markersOf } from '../../src/view/timeline/markers.ts';
import { boxOf, overlap } from '../../src/view/timeline/placement.ts';
import { timelineScale } from '../../src/view/timeline/scale.ts';
import { everyStop, stopNamed, story } from '../fixtures/story.ts';
import { bandsInWords, languages, modelAt } from './models.ts';

const hung = (
  stop: (typeof everyStop)[number],
  band: (typeof timelineBands)[number],
  words: Messages = english,
) => {
  const model = modelAt(stop, words);
  const scale = timelineScale(story, stop.clock);
  const markers = markersOf(model);
  const hangs = hangLabels(model, band, scale, markers);
  return { scale, labels: markers.map((marker, i) => ({ marker, hang: hangs[i] ?? null })) };
};

describe.each(bandsInWords)('the markers’ labels in the band "$name", $lang', ({ band, words }) => {
  it(`The markers’ labels do not overlap and stay within the chart at every stop (${band.name}, ${words.lang}).`, () => {
    for (const stop of everyStop) {
      const { scale, labels } = hung(stop, band, words);
      const boxes = labels.flatMap(({ marker, hang }) => {
        if (!hang) return [];
        const { days, states, figure } = marker;
        const who = band.shortNames ? marker.shortWho : marker.who;
        const at = { x: scale.x(days) * band.width, y: scale.y(states) * band.plot };
        const size = { width: textWidth(band, `${who} `, figure), height: band.lineHeight };
        return [boxOf({ ...at, ...size, hangs: [] }, hang)];
      });
      for (const [i, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(-10);
        expect(box.right).toBeLessThanOrEqual(band.width + 10);
        expect(box.top).toBeGreaterThanOrEqual(-band.above);
        for (const other of boxes.slice(i + 1)) expect(overlap(box, other), stop.id).toBe(false);
      }
      expect(boxes.length).toBeLessThanOrEqual(band.labels);
    }
  });

  it(`The markers’ labels name the shown stop, and none that is still ahead (${band.name}, ${words.lang}).`, () => {
    for (const stop of stopsOf(story, 'counted')) {
      const { labels } = hung(stop, band, words);
      expect(labels.find(({ marker }) => marker.id === stop.id)?.hang, stop.id).not.toBeNull();
      for (const { marker, hang } of labels) if (marker.when === 'ahead') expect(hang).toBeNull();
    }
  });
});

describe('the labels in a wide box', () => {
  it.each(languages)(
    'All outlets and the commission are named in a wide box at the last stop ($lang).',
    (words) => {
      const desk = timelineBands.at(-1) as (typeof timelineBands)[number];
      const { labels } = hung(stopNamed('tribune'), desk, words);
      expect(labels).toHaveLength(5);
      expect(labels.filter(({ hang }) => hang === null).map(({ marker }) => marker.id)).toEqual([]);
    },
  );
});
