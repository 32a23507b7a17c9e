import { describe, expect, it } from 'vitest';
import { english, type Messages } from '../../src/domain/messages.ts';
import { spanish } from '../../src/domain/spanish.ts';
import { textWidth } from '../../src/view/timeline/bands.ts';
import { dayMarks, hangDays } from '../../src/view/timeline/days.ts';
import { timelineScale } from '../../src/view/timeline/scale.ts';
import { everyStop, stopNamed, story } from '../fixtures/story.ts';
import { bandsInWords, modelAt } from './models.ts';

const marksAt = (stop: (typeof everyStop)[number], words: Messages = english) =>
  dayMarks(modelAt(stop, words), timelineScale(story, stop.clock));

describe('the days of the axis', () => {
  it('The axis of the press’s count has each day from June 28 to July 5, with its months named once.', () => {
    const marks = marksAt(stopNamed('gazette'));
    expect(marks.map(({ text }) => text)).toEqual(['June 28', '29', '30', 'July 1', '2', 'July 3', '4', '5']);
    expect(marks.filter(({ shown }) => shown).map(({ date }) => date)).toEqual(['2017-07-03']);
  });

  it('The axis of the states’ own count has each day up to the break, and then the first of each month.', () => {
    const marks = marksAt(stopNamed('2017-07-05'));
    const after = marks.filter(({ date }) => date > '2017-07-18');
    expect(marks.length - after.length).toBe(21);
    expect(after.map(({ text }) => text)).toEqual(['Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.', 'Jan.']);
  });

  it('The days of the axis are in the words of the language.', () => {
    const onPress = marksAt(stopNamed('gazette'), spanish).map(({ text }) => text);
    expect(onPress).toEqual(['28 de junio', '29', '30', '1 de julio', '2', '3 de julio', '4', '5']);
    const onStates = marksAt(stopNamed('2017-07-05'), spanish).map(({ text }) => text);
    expect(onStates.slice(-4)).toEqual(['oct.', 'nov.', 'dic.', 'ene.']);
  });

  it('The axis has the shown day once, in words, at every stop.', () => {
    for (const stop of everyStop) {
      const shown = marksAt(stop).filter((mark) => mark.shown);
      expect(shown.map(({ date }) => date)).toEqual([stop.date]);
      expect(shown[0]?.text).toMatch(/^\p{L}+\.? \d+$/u);
    }
  });

  it('The marks of the axis stand in the order of their days.', () => {
    for (const stop of everyStop) {
      const days = marksAt(stop).map((mark) => mark.days);
      expect(days).toEqual(days.toSorted((a, b) => a - b));
    }
  });
});

describe.each(bandsInWords)('their labels in the band "$name", $lang', ({ band, words }) => {
  it(`The labels of the axis never touch, and the shown day has one, at every stop (${band.name}, ${words.lang}).`, () => {
    for (const stop of everyStop) {
      const scale = timelineScale(story, stop.clock);
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
