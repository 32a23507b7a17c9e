import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import type { PeerData } from '../build/peerData.ts';
import { peerDataFile, results } from '../paths.ts';
import type { Served } from '../serve.ts';
import type { Subject } from '../subjects.ts';
import { untilLive } from './load.ts';
import { open } from './open.ts';

type Rgb = [number, number, number];

/**
 * Opens a subject and goes over all its stops: at each, each level must have as many shapes as in the data.
 * @param pictures whether to save a picture of each stop
 * @returns what is wrong, in words; empty if nothing is
 */
export async function check(
  browser: Browser,
  subject: Subject,
  server: Served,
  pictures: boolean,
): Promise<string[]> {
  const data: PeerData = JSON.parse(readFileSync(peerDataFile, 'utf8'));
  const opened = await open(browser, subject, server, { speed: 'fast', still: false });
  try {
    await Promise.all([opened.load(), opened.painted]);
    await untilLive(opened, subject);
    const stops = await opened.run<number>('__bench.stops()');
    if (stops !== data.stops.length) return [`${stops} stops, not ${data.stops.length}`];
    const wrong: string[] = [];
    // From the first on: the slider is at the last, and a canvas is redrawn only on a change.
    for (let stop = 0; stop < stops; stop++) {
      await opened.run(`__bench.change(${stop}); __bench.frames(8)`);
      const shown = await opened.run<string[]>('__bench.shown()');
      const expected = levelsAt(data, stop);
      const found = tallied(shown.map((each) => levelOf(data, each)));
      if (found !== expected) wrong.push(`at stop ${stop}: ${found} instead of ${expected}`);
      if (!pictures) continue;
      // The map's colours fade.
      await sleep(500);
      savePicture(`${subject.name}-${stop}`, await opened.picture());
    }
    return [...wrong, ...opened.errors, ...opened.traffic.outside];
  } catch (error) {
    return [String(error), ...opened.errors];
  } finally {
    await opened.close();
  }
}

/** How many places have each level at a stop, e.g. `unnamed 32, unsorted 19`. */
const levelsAt = ({ rows, levels }: PeerData, stop: number): string =>
  tallied(rows.filter((row) => row.stop === stop).map((row) => levels[row.level]?.id ?? ''));

function tallied(ids: string[]): string {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => `${id} ${count}`)
    .sort()
    .join(', ');
}

/** The id of the level that an attribute names, or whose colour is nearest, since some libraries round colours. */
function levelOf({ levels }: PeerData, shown: string): string {
  if (levels.some(({ id }) => id === shown)) return shown;
  const colour = rgb(shown);
  const distances = levels.map((level) => ({ id: level.id, away: distance(rgb(level.color), colour) }));
  const nearest = distances.sort((a, b) => a.away - b.away)[0];
  return nearest && nearest.away < 9 ? nearest.id : shown;
}

/** Of `#340454` or `rgb(52, 4, 84)`. */
function rgb(text: string): Rgb {
  const parts = text.startsWith('#')
    ? [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16))
    : [...text.matchAll(/[\d.]+/g)].map(([part]) => Number(part));
  return [parts[0] ?? 999, parts[1] ?? 999, parts[2] ?? 999];
}

const distance = (a: Rgb, b: Rgb): number =>
  a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0);

function savePicture(name: string, picture: Buffer): void {
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, `${name}.png`), picture);
}
