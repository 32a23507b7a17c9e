import { foldOf } from '../../src/domain/fold.ts';
import type { Postal } from '../../src/domain/jurisdictions.ts';
import type { County } from './counties.ts';
import { bareLoop, type CountyMap, countyMap } from './countyMap.ts';
import { median } from './exponent.ts';
import { asPostals, busyDays, madeDataset, randomOf, spread } from './made.ts';
import { frameTime, scriptTimes } from './timing.ts';
import { wrongPlaces } from './wrongPlaces.ts';

/** What one record is made of. */
export interface Size {
  readonly places: number;
  readonly stops: number;
  /** All answers; each stop has its share of them, on average. */
  readonly answers: number;
}

/** Two ways over the same way, in milliseconds. */
export interface Beside {
  readonly ours: number;
  readonly bare: number;
}

/** A jump from the first stop to the last, and back. */
export interface Jump {
  /** How many places differ. */
  readonly changed: number;
  readonly script: Beside;
  /** Style, layout and paint besides. */
  readonly frame: Beside;
}

/** A record whose days differ in how many answers they have. */
export interface Year extends Size {
  /** Milliseconds for folding the record, which is done once. */
  readonly fold: number;
  /** Each step to the next stop: how many places it changes, and its milliseconds in script. */
  readonly steps: readonly (readonly [changed: number, ms: number])[];
  readonly jump: Jump;
  /** Milliseconds for one look-up of a day's snapshot and of one standing in it. */
  readonly look: number;
  /** How many places were drawn at another level than a plain walk over all answers gives. */
  readonly wrong: number;
}

/** A record of which each stop changes the same number of places. */
export interface Cell extends Size {
  readonly fold: number;
  readonly look: number;
  /** Milliseconds in script for one step. */
  readonly change: number;
  /** The same where every place is visited: the control. */
  readonly visitAll: number;
  readonly jump: Jump;
  readonly wrong: number;
}

const seed = 20170628;
const samples = 61;

/** Measures a record whose days are busy and quiet. */
export async function year(counties: readonly County[], size: Size): Promise<Year> {
  const random = randomOf(seed);
  const answersOn = busyDays(size.stops, size.answers, size.places, random);
  const { map, fold, wrongAt } = made(counties, size, answersOn, random);
  const steps = answersOn.slice(1).map((changed, step): [number, number] => {
    map.goTo(step);
    return [changed, (scriptTimes([() => backAndForth(map, step)], 15)[0] as number) / 2];
  });
  const jump = await jumpOf(map);
  return { ...size, fold, steps, jump, look: lookOf(map), wrong: wrongAt() };
}

/** Measures a record whose stops each change `answers / stops` places. */
export async function cell(counties: readonly County[], size: Size): Promise<Cell> {
  const answersOn = Array.from({ length: size.stops }, () => size.answers / size.stops);
  const { map, fold, wrongAt } = made(counties, size, answersOn, randomOf(seed));
  const change = stepTime(map, map.goTo, 100, samples);
  const visitAll = stepTime(map, map.visitAll, 7, 15);
  const jump = await jumpOf(map);
  return { ...size, fold, look: lookOf(map), change, visitAll, jump, wrong: wrongAt() };
}

/** Milliseconds for one step, of the last `most` steps to and fro: there the history is longest. */
function stepTime(map: CountyMap, go: (step: number) => void, most: number, samples: number): number {
  const last = map.stops.length - 1;
  const first = Math.max(0, last - most);
  map.goTo(first);
  const toAndFro = () => {
    for (let step = first + 1; step <= last; step++) go(step);
    for (let step = last - 1; step >= first; step--) go(step);
  };
  return (scriptTimes([toAndFro], samples)[0] as number) / (2 * (last - first));
}

function made(counties: readonly County[], size: Size, answersOn: number[], random: () => number) {
  const some = spread(counties, size.places);
  const dataset = madeDataset(
    some.map(({ id }) => id),
    answersOn,
    random,
  );
  const start = performance.now();
  const folded = foldOf(dataset, 'answered', asPostals(some.map(({ id }) => id)));
  const fold = performance.now() - start;
  const map = countyMap(document.querySelector('svg') as SVGSVGElement, some, folded);
  return { map, fold, wrongAt: () => wrongPlaces(map, dataset) };
}

function backAndForth(map: CountyMap, step: number): void {
  map.goTo(step + 1);
  map.goTo(step);
}

/** Both ways in turn, forth and back, so that neither has the quieter moment. */
async function jumpOf(map: CountyMap): Promise<Jump> {
  const last = map.stops.length - 1;
  map.goTo(0);
  const bare = bareLoop(map, 0, last);
  const script = scriptTimes(
    [
      () => {
        map.goTo(last);
        map.goTo(0);
      },
      () => {
        bare.there();
        bare.back();
      },
    ],
    samples,
  ).map((ms) => ms / 2) as [number, number];
  const frames: [number[], number[]] = [[], []];
  for (let i = 0; i < samples; i++) {
    frames[0].push(await frameTime(() => map.goTo(last)), await frameTime(() => map.goTo(0)));
    frames[1].push(await frameTime(bare.there), await frameTime(bare.back));
  }
  return {
    changed: map.differing(0, last).length,
    script: { ours: script[0], bare: script[1] },
    frame: { ours: median(frames[0]), bare: median(frames[1]) },
  };
}

/** A look at each of many days and places in turn, so that none is looked at twice in a row. */
function lookOf(map: CountyMap): number {
  const random = randomOf(seed);
  const places = [...map.fold.standings.runs.keys()];
  const asked = Array.from({ length: 1000 }, () => ({
    day: map.stops[Math.floor(random() * map.stops.length)]?.date as string,
    place: places[Math.floor(random() * places.length)] as Postal,
  }));
  let told = 0;
  const all = () => {
    for (const { day, place } of asked) told += map.look(day, place).length;
  };
  const ms = (scriptTimes([all], samples)[0] as number) / asked.length;
  return told > 0 ? ms : Number.NaN;
}
