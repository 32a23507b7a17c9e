import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/domain/plainDate.ts';
import { textWidth, timelineBands } from '../../src/view/timeline/bands.ts';
import { flagsOf, hangFlags } from '../../src/view/timeline/flags.ts';
import { boxOf, overlap } from '../../src/view/timeline/placement.ts';
import { timelineScale } from '../../src/view/timeline/scale.ts';
import { everyStop, stopNamed, story } from '../fixtures/story.ts';
import { modelAt } from './models.ts';

const flagsAt = (stop: (typeof everyStop)[number]) =>
  flagsOf(modelAt(stop), timelineScale(story, stop.clock));

describe('The flags', () => {
  it('The flags are the labelled milestones within the span of the shown count.', () => {
    expect(flagsAt(stopNamed('gazette')).map(({ text }) => text)).toEqual(['The letter']);
    expect(flagsAt(stopNamed('2017-07-05')).map(({ text }) => text)).toEqual([
      'The letter',
      'The deadline',
      'The end',
    ]);
  });

  it('The flags stand at their own days.', () => {
    for (const { days, date } of flagsAt(stopNamed('2017-07-05')))
      expect(days).toBe(daysBetween('2017-06-28', date));
  });

  it('A flag is past, told now, or ahead at each stop.', () => {
    for (const stop of everyStop)
      for (const { date, when } of flagsAt(stop))
        expect(when).toBe(date < stop.date ? 'past' : date === stop.date ? 'now' : 'ahead');
  });
});

describe.each(timelineBands)('their words in the band "$name"', (band) => {
  it(`The words of the flags overlap neither each other nor a flag, at every stop (${band.name}).`, () => {
    for (const stop of everyStop) {
      const scale = timelineScale(story, stop.clock);
      const flags = flagsAt(stop);
      const hangs = hangFlags(flags, band, scale);
      const boxes = flags.flatMap(({ days, text }, i) => {
        const hang = hangs[i];
        const size = { width: textWidth(band, '', text), height: band.lineHeight };
        return hang ? [boxOf({ x: scale.x(days) * band.width, y: 0, ...size, hangs: [] }, hang)] : [];
      });
      for (const [i, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(-10);
        expect(box.right).toBeLessThanOrEqual(band.width + 10);
        for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
        for (const { days } of flags) {
          const x = scale.x(days) * band.width;
          expect(box.left >= x + 5 || box.right <= x - 5).toBe(true);
        }
      }
    }
  });

  it(`The words stand beside ${band.flagText ? 'each flag' : 'the flag of the shown day alone'} where there is room (${band.name}).`, () => {
    let told = 0;
    for (const stop of everyStop) {
      const scale = timelineScale(story, stop.clock);
      const flags = flagsAt(stop);
      const hangs = hangFlags(flags, band, scale);
      const at = ({ days, text }: (typeof flags)[number]) => {
        const size = { width: textWidth(band, '', text), height: band.lineHeight };
        return { x: scale.x(days) * band.width, y: 0, ...size, hangs: [] };
      };
      const hung = flags.flatMap((flag, i) => (hangs[i] ? [boxOf(at(flag), hangs[i])] : []));
      const isFree = (box: ReturnType<typeof boxOf>) =>
        box.left >= -10 &&
        box.right <= band.width + 10 &&
        flags.every(({ days }) => {
          const x = scale.x(days) * band.width;
          return box.left >= x + 7 || box.right <= x - 6;
        }) &&
        !hung.some((other) => overlap(box, other));
      for (const [i, flag] of flags.entries()) {
        if (!band.flagText && flag.when !== 'now') expect(hangs[i]).toBeNull();
        else if (hangs[i]) told += 1;
        else
          for (const hang of [
            { anchor: 'start', dx: 9, dy: 38 },
            { anchor: 'end', dx: -8, dy: 38 },
          ] as const)
            expect(isFree(boxOf(at(flag), hang)), `${stop.id} ${flag.text}`).toBe(false);
      }
    }
    expect(told).toBeGreaterThan(0);
  });
});
