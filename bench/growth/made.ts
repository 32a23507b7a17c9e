import type { Dataset } from '../../src/domain/dataset.ts';
import type { Postal } from '../../src/domain/jurisdictions.ts';
import { type AnswerLevel, answerLevels } from '../../src/domain/levels.ts';
import { nextDay } from '../../src/domain/plainDate.ts';

/** Numbers from 0 up to 1, always the same for a seed. */
export type Random = () => number;

/** Source: Tommy Ettinger, "Mulberry32", in the public domain. */
export function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * How many answers fall on each of some days: on a quiet day few, on a busy one some hundred times as many.
 * @param most that may fall on one day
 */
export function busyDays(days: number, answers: number, most: number, random: Random): number[] {
  const weights = Array.from({ length: days }, () => 1000 ** random());
  const sum = weights.reduce((a, b) => a + b);
  const counts = weights.map((weight) => Math.min(most, Math.max(1, Math.round((weight * answers) / sum))));
  for (let left = answers - counts.reduce((a, b) => a + b), day = 0; left !== 0; day = (day + 1) % days) {
    const by = Math.max(1 - (counts[day] as number), Math.min(most - (counts[day] as number), left));
    counts[day] = (counts[day] as number) + by;
    left -= by;
  }
  return counts;
}

/**
 * A made-up record of other places than the 51: on each day so many answers by as many places, each at a level that
 * the place does not have yet. The form of a record knows no such places, hence the one cast.
 * @param answersOn how many answers fall on each day, from January 1, 2001 on; one day a stop
 */
export function madeDataset(
  places: readonly string[],
  answersOn: readonly number[],
  random: Random,
): Dataset {
  const levels = Object.keys(answerLevels) as AnswerLevel[];
  const current = new Map<string, AnswerLevel>();
  const order = [...places];
  const responses: { state: string; date: string; level: AnswerLevel; quotes: never[] }[] = [];
  let date = '2001-01-01';
  for (const count of answersOn) {
    for (let i = 0; i < count; i++) {
      const other = i + Math.floor(random() * (order.length - i));
      const state = order[other] as string;
      [order[i], order[other]] = [state, order[i] as string];
      const others = levels.filter((level) => level !== (current.get(state) ?? 'no-answer'));
      const level = others[Math.floor(random() * others.length)] as AnswerLevel;
      current.set(state, level);
      responses.push({ state, date, level, quotes: [] });
    }
    date = nextDay(date);
  }
  return { timeline: { start: '2001-01-01' }, reports: [], responses } as unknown as Dataset;
}

/** Places that are not of the 51, as the product's functions take them: they ask nothing of a code. */
export const asPostals = (places: readonly string[]) => places as readonly Postal[];

/** `count` of some entries, evenly spread over them. */
export const spread = <Entry>(entries: readonly Entry[], count: number): Entry[] =>
  Array.from({ length: count }, (_, i) => entries[Math.floor((i * entries.length) / count)] as Entry);
