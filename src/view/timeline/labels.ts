import { snapshotAt } from '../../domain/snapshots.ts';
import { stopsOf } from '../../domain/stops.ts';
import type { Model } from '../model.ts';
import { type TimelineBand, textWidth } from './bands.ts';
import type { Marker } from './markers.ts';
import { type Box, type Hang, place, type Wish } from './placement.ts';
import type { TimelineScale } from './scale.ts';

const left: Hang = { anchor: 'end', dx: -9, dy: 4 };
const right: Hang = { anchor: 'start', dx: 9, dy: 4 };
const above = (dy: number): Hang[] => [
  { anchor: 'middle', dx: 0, dy },
  { anchor: 'end', dx: 8, dy },
  { anchor: 'start', dx: -8, dy },
];
const beside: Hang[] = [
  { anchor: 'end', dx: -7, dy: -6 },
  { anchor: 'start', dx: 7, dy: -6 },
  { anchor: 'start', dx: 8, dy: 14 },
  { anchor: 'end', dx: -8, dy: 14 },
];
/** The shown stop's label goes as high as it can, so that those of other stops find a place below it. */
const forShown = [left, right, ...above(-27), ...above(-34), ...above(-10), ...beside];
const forOthers = [left, right, ...above(-10), ...beside, ...above(-27)];

/** Where each marker's label hangs in a band; `null` where it waits for its stop. */
export function hangLabels(
  model: Model,
  band: TimelineBand,
  scale: TimelineScale,
  markers: readonly Marker[],
): (Hang | null)[] {
  const x = (days: number) => scale.x(days) * band.width;
  const y = (states: number) => scale.y(states) * band.plot;
  const wanted = markers.filter(({ when }) => when !== 'ahead').slice(0, band.labels);
  const wishes = wanted.map(
    ({ days, states, who, shortWho, figure, when, hollow }): Wish => ({
      x: x(days),
      y: y(states),
      width: textWidth(band, `${band.shortNames ? shortWho : who} `, figure),
      height: band.lineHeight,
      hangs: when === 'now' && !hollow ? forShown : forOthers,
    }),
  );
  const bounds: Box = { left: -10, right: band.width + 10, top: -band.above, bottom: band.plot };
  const dots = markers.map(({ days, states }) => around(x(days), y(states), 4));
  const cursor = { left: x(model.stop.days) - 2, right: x(model.stop.days) + 2, top: -12, bottom: band.plot };
  const hangs = place(wishes, bounds, [...curveBoxes(model, x, y), ...dots, cursor]);
  return markers.map((marker) => hangs[wanted.indexOf(marker)] ?? null);
}

const around = (x: number, y: number, r: number): Box => ({
  left: x - r,
  right: x + r,
  top: y - r,
  bottom: y + r,
});

/** The curve as thin boxes: a level one and an upright one for each stop. */
function curveBoxes(
  { dataset, stop }: Model,
  x: (days: number) => number,
  y: (states: number) => number,
): Box[] {
  const points = stopsOf(dataset, stop.clock).map((each) => ({
    x: x(each.days),
    y: y(snapshotAt(dataset, each).tally),
  }));
  return points.flatMap((point, i) => {
    const before = points[i - 1] ?? { x: 0, y: y(0) };
    return [
      { left: before.x, right: point.x, top: before.y - 1, bottom: before.y + 1 },
      {
        left: point.x - 1,
        right: point.x + 1,
        top: Math.min(before.y, point.y),
        bottom: Math.max(before.y, point.y),
      },
    ];
  });
}
