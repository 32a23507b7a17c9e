import { daysBetween, type PlainDate } from '../../domain/plainDate.ts';
import type { Model } from '../model.ts';
import { type TimelineBand, textWidth } from './bands.ts';
import { type Hang, place, type Wish } from './placement.ts';
import type { TimelineScale } from './scale.ts';

/** A milestone's flag on the axis. */
export interface Flag {
  readonly days: number;
  readonly date: PlainDate;
  readonly text: string;
  /** Whether the shown stop tells it, is past it, or still before it. */
  readonly when: 'ahead' | 'now' | 'past';
}

/** The flags of the shown clock: labelled milestones within its span. */
export function flagsOf({ dataset, stop }: Model, { end }: TimelineScale): Flag[] {
  return dataset.milestones.flatMap(({ date, label }) => {
    const days = daysBetween(dataset.timeline.start, date);
    if (label === undefined || days < 0 || days > end) return [];
    return {
      days,
      date,
      text: label,
      when: date > stop.date ? 'ahead' : date === stop.date ? 'now' : 'past',
    };
  });
}

/** Baseline of the flags' texts below the axis, in CSS pixels. */
const baseline = 38;
const hangs: readonly Hang[] = [
  { anchor: 'start', dx: 9, dy: baseline },
  { anchor: 'end', dx: -8, dy: baseline },
];

/** How the flags' texts hang in a band, clear of all flags; `null` for a flag without text. */
export function hangFlags(flags: readonly Flag[], band: TimelineBand, scale: TimelineScale): (Hang | null)[] {
  const x = ({ days }: Flag) => scale.x(days) * band.width;
  const wanted = flags.filter(({ when }) => band.flagText || when === 'now');
  wanted.sort((a, b) => Number(b.when === 'now') - Number(a.when === 'now'));
  const wishes = wanted.map(
    (flag): Wish => ({
      x: x(flag),
      y: 0,
      width: textWidth(band, '', flag.text),
      height: band.lineHeight,
      hangs,
    }),
  );
  const signs = flags.map((flag) => ({
    left: x(flag) - 6,
    right: x(flag) + 7,
    top: baseline - 12,
    bottom: baseline,
  }));
  const placed = place(wishes, { left: -10, right: band.width + 10, top: 0, bottom: 60 }, signs);
  return flags.map((flag) => placed[wanted.indexOf(flag)] ?? null);
}
