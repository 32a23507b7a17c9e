import { select } from 'd3-selection';
import { keyedBy, setAttributes, setText } from '../elements.ts';
import { ensure } from '../ensure.ts';
import type { Model } from '../model.ts';
import type { TimelineBand } from './bands.ts';
import { type DayMark, hangDays } from './days.ts';
import { type Flag, hangFlags } from './flags.ts';
import { hangLabels } from './labels.ts';
import type { Marker } from './markers.ts';
import type { Hang } from './placement.ts';
import { percent, type TimelineScale } from './scale.ts';

/** What stands on the chart and may have a text. */
export interface Named {
  readonly markers: readonly Marker[];
  readonly days: readonly DayMark[];
  readonly flags: readonly Flag[];
}

/** The labels of one band of widths: markers, days and flags. */
export function updateTexts(
  group: Element,
  model: Model,
  { markers, days, flags }: Named,
  scale: TimelineScale,
  band: TimelineBand,
): void {
  const names = markers.map(({ id, days, states, when, who, shortWho, figure }) => {
    return {
      id,
      days,
      y: percent(scale.y(states)),
      when,
      plain: `${band.shortNames ? shortWho : who} `,
      strong: figure,
    };
  });
  drawTexts(ensure(group, 'g', { class: 'names' }), names, hangLabels(model, band, scale, markers), scale);
  const dates = days.map(({ date, days, text, shown }) => {
    return { id: date, days, y: '100%', when: shown ? 'now' : 'past', plain: text, strong: '' };
  });
  drawTexts(ensure(group, 'g', { class: 'days' }), dates, hangDays(days, band, scale), scale);
  const milestones = flags.map(({ date, days, when, text }) => {
    return { id: date, days, y: '100%', when, plain: text, strong: '' };
  });
  drawTexts(
    ensure(group, 'g', { class: 'milestones', lang: 'en' }),
    milestones,
    hangFlags(flags, band, scale),
    scale,
  );
}

const byId = keyedBy('data-marker', ({ id }: ChartText) => id);

/** A text on the chart, keyed by what it names. */
interface ChartText {
  readonly id: string;
  /** Days since the timeline's start. */
  readonly days: number;
  readonly y: string;
  readonly when: string;
  readonly plain: string;
  readonly strong: string;
}

/** Draws the texts that have a place, in the order of their days, and none of those that wait. */
function drawTexts(
  group: Element,
  texts: readonly ChartText[],
  hangs: readonly (Hang | null)[],
  scale: TimelineScale,
): void {
  const hung = texts.flatMap((text, i) => {
    const hang = hangs[i];
    return hang ? [{ ...text, hang }] : [];
  });
  select(group)
    .selectChildren<SVGTextElement, (typeof hung)[number]>('text')
    .data(
      hung.sort((a, b) => a.days - b.days),
      byId,
    )
    .join('text')
    .order()
    .each(function ({ id, days, y, hang, when, plain, strong }) {
      setAttributes(this, {
        'data-marker': id,
        x: percent(scale.x(days)),
        y,
        dx: String(hang.dx),
        dy: String(hang.dy),
        'text-anchor': hang.anchor,
        'data-when': when,
      });
      setText(ensure(this, 'tspan', { class: 'plain' }), plain);
      setText(ensure(this, 'tspan', { class: 'strong' }), strong);
    });
}
