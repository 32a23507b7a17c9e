import { describe, expect, it } from 'vitest';
import { english, type Messages } from '../../src/domain/messages.ts';
import { spanish } from '../../src/domain/spanish.ts';
import { textWidth } from '../../src/view/timeline/bands.ts';
import { dayMarks, hangDays } from '../../src/view/timeline/days.ts';
import { timelineScale } from '../../src/view/timeline/scale.ts';
import { everyStop, record, stopNamed } from '../fixtures/record.ts';
import { bandsInWords, modelAt } from './models.ts';

const marksAt = (stop: (typeof everyStop)[number], words: Messages = english) =>
  dayMarks(modelAt(stop, words), timelineScale(record, stop.clock));

describe('the days of the axis', () => {
  it('on the press’s clock are each from June 28 to July 5, the months named once', () => {
    const marks = marksAt(stopNamed('cnn'));
    expect(marks.map(({ text }) => text)).toEqual(['June 28', '29', '30', 'July 1', '2', '3', 'July 4', '5']);
    expect(marks.filter(({ shown }) => shown).map(({ date }) => date)).toEqual(['2017-07-04']);
  });

  it('on the states’ clock are each up to the break, and then the first of each month', () => {
    const marks = marksAt(stopNamed('2017-07-05'));
    const after = marks.filter(({ date }) => date > '2017-07-18');
    expect(marks.length - after.length).toBe(21);
    expect(after.map(({ text }) => text)).toEqual([
      'Aug.',
      'Sept.',
      'Oct.',
      'Nov.',
      'Dec.',
      'Jan.',
      'Feb.',
      'March',
      'April',
    ]);
  });

  it('are in the words of the language', () => {
    const onPress = marksAt(stopNamed('cnn'), spanish).map(({ text }) => text);
    expect(onPress).toEqual(['28 de junio', '29', '30', '1 de julio', '2', '3', '4 de julio', '5']);
    const onStates = marksAt(stopNamed('2017-07-05'), spanish).map(({ text }) => text);
    expect(onStates.slice(-4)).toEqual(['ene.', 'feb.', 'mar.', 'abr.']);
  });

  it('hold the shown day at every stop, in words, once', () => {
    for (const stop of everyStop) {
      const shown = marksAt(stop).filter((mark) => mark.shown);
      expect(shown.map(({ date }) => date)).toEqual([stop.date]);
      expect(shown[0]?.text).toMatch(/^\p{L}+\.? \d+$/u);
    }
  });

  it('stand in the order of their days', () => {
    for (const stop of everyStop) {
      const days = marksAt(stop).map((mark) => mark.days);
      expect(days).toEqual(days.toSorted((a, b) => a - b));
    }
  });
});

describe.each(bandsInWords)('their labels in the band "$name", $lang', ({ band, words }) => {
  it('never touch, and the shown day always has one: every stop of both clocks', () => {
    for (const stop of everyStop) {
      const scale = timelineScale(record, stop.clock);
      const marks = marksAt(stop, words);
      const hangs = hangDays(marks, band, scale);
      const spans = marks.flatMap(({ days, text, shown }, i) => {
        const hang = hangs[i];
        if (!hang) return [];
        const width = shown ? textWidth(band, '', text) : textWidth(band, text, '');
        const left =
          scale.x(days) * band.width + hang.dx - { start: 0, middle: width / 2, end: width }[hang.anchor];
        return [{ left, right: left + width }];
      });
      expect(hangs[marks.findIndex(({ shown }) => shown)], `${stop.clock} ${stop.id}`).not.toBeNull();
      expect(spans.length).toBeGreaterThan(2);
      const inOrder = spans.toSorted((a, b) => a.left - b.left);
      for (const [i, span] of inOrder.entries()) {
        expect(span.left).toBeGreaterThanOrEqual(-10);
        expect(span.right).toBeLessThanOrEqual(band.width + 10);
        expect(span.left).toBeGreaterThanOrEqual(inOrder[i - 1]?.right ?? Number.NEGATIVE_INFINITY);
      }
    }
  });
});
