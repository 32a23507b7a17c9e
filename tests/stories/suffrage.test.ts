import { expect, it } from 'vitest';
import { type Postal, postals } from '../../src/geography/places.ts';
import { english } from '../../src/i18n/en.ts';
import { captionOf, captionText } from '../../src/story/captions.ts';
import { headlineOf } from '../../src/story/headline.ts';
import { hasDc, isCountedLevel, statesIn } from '../../src/story/levels.ts';
import { responsesOf } from '../../src/story/responses.ts';
import { snapshotAt, statusOf } from '../../src/story/snapshots.ts';
import {
  countsOf,
  openingCount,
  openingStop,
  resolveAt,
  type Stop,
  spansYears,
  stopsOf,
} from '../../src/story/stops.ts';
import { publishedStory } from '../fixtures/published.ts';

const story = publishedStory('suffrage');
const stops = stopsOf(story, 'responses');
const stopBy = (day: string) => resolveAt(story, 'responses', day) as Stop;
const tallyBy = (day: string) => snapshotAt(story, stopBy(day)).tally;

const statusAt = (stop: Stop, postal: Postal) => statusOf(snapshotAt(story, stop), postal);
const countedAt = (stop: Stop) => postals.filter((postal) => statusAt(stop, postal).isCounted);

it('The suffrage story has the 48 states of 1919, without Alaska, Hawaii and D.C.', () => {
  expect([statesIn(story), hasDc(story)]).toEqual([48, false]);
  const isOutside = (stop: Stop) => (postal: Postal) => statusAt(stop, postal).level === 'outside';
  for (const stop of stops) expect(postals.filter(isOutside(stop))).toEqual(['AK', 'DC', 'HI']);
});

it('The suffrage story has one count, and opens on Aug. 18, 1920.', () => {
  expect([countsOf(story), openingCount(story)]).toEqual([['responses'], 'responses']);
  expect(openingStop(story, 'responses').id).toBe('1920-08-18');
  expect(spansYears(story)).toBe(true);
});

it('Three states ratify on June 10, 1919, 22 by the end of 1919, 36 by Aug. 18, 1920, and all 48 by March 22, 1984.', () => {
  expect([stops[0]?.date, stops.at(-1)?.date, stops.length]).toEqual(['1919-06-10', '1984-03-22', 56]);
  expect(countedAt(stops[0] as Stop)).toEqual(['IL', 'MI', 'WI']);
  const days = ['1919-06-10', '1919-12-31', '1920-08-17', '1920-08-18', '1984-03-22'];
  expect(days.map(tallyBy)).toEqual([3, 22, 35, 36, 48]);
});

it('The number never falls, and D.C. is in none.', () => {
  const tallies = stops.map((stop) => snapshotAt(story, stop).tally);
  expect(tallies).toEqual(tallies.toSorted((a, b) => a - b));
  expect(stops.some((stop) => snapshotAt(story, stop).dc)).toBe(false);
});

it('36 states make it law, Tennessee the last of them, and 12 ratify later, at another level, Mississippi the last.', () => {
  const [law, last] = [stopBy('1920-08-18'), stops.at(-1) as Stop];
  const levels = countedAt(law).map((postal) => statusAt(last, postal).level);
  expect(story.goal?.n).toBe(36);
  expect(levels).toHaveLength(36);
  expect(countedAt(last).filter((postal) => !levels.includes(statusAt(last, postal).level))).toHaveLength(12);
  expect(snapshotAt(story, law).added).toEqual(['TN']);
  expect(snapshotAt(story, last).added).toEqual(['MS']);
});

it('Each of the 48 has a response, and its last one ratifies.', () => {
  const silent: Postal[] = postals.filter((postal) => responsesOf(story, postal).length === 0);
  expect(silent).toEqual(['AK', 'DC', 'HI']);
  const last = postals.flatMap((postal) => responsesOf(story, postal).slice(-1));
  expect(last.filter(({ level }) => !isCountedLevel(story, level))).toEqual([]);
});

it('The suffrage story has 63 answers, 16 quotations, 70 sources and 12 milestones.', () => {
  const { responses, sources, milestones } = story;
  const quotations = responses.flatMap(({ quotes }) => quotes);
  const all = [responses, quotations, Object.keys(sources), milestones];
  expect(all.map((list) => list.length)).toEqual([63, 16, 70, 12]);
});

it('The headline and the caption of the opening stop name the 36.', () => {
  const opening = snapshotAt(story, openingStop(story, 'responses'));
  expect(headlineOf(story, opening, english)).toBe('states have ratified the Nineteenth Amendment');
  expect(captionText(captionOf(story, opening, english))).toBe(
    'Aug. 18, 1920: Tennessee answered. 36 of 48 have ratified; 36 make it law.',
  );
});
