import type { Model } from '../model.ts';
import { svg } from '../svg.ts';
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

/** The labels of one band of widths, in the order of their days. */
export function textsOf(
  document: Document,
  model: Model,
  { markers, days, flags }: Named,
  scale: TimelineScale,
  band: TimelineBand,
): Record<'names' | 'days' | 'milestones', Element[]> {
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
  const dates = days.map(({ days, text, shown }) => {
    return { days, y: '100%', when: shown ? 'now' : 'past', plain: text, strong: '' };
  });
  const milestones = flags.map(({ days, when, text }) => {
    return { days, y: '100%', when, plain: text, strong: '' };
  });
  return {
    names: hungTexts(document, names, hangLabels(model, band, scale, markers), scale),
    days: hungTexts(document, dates, hangDays(days, band, scale), scale),
    milestones: hungTexts(document, milestones, hangFlags(flags, band, scale), scale),
  };
}

/** A text on the chart. */
interface ChartText {
  /** The marker that it names, where it names one. */
  readonly id?: string;
  /** Days since the timeline's start. */
  readonly days: number;
  readonly y: string;
  readonly when: string;
  readonly plain: string;
  readonly strong: string;
}

/** The texts that have a place, in the order of their days, and none of those that wait. */
function hungTexts(
  document: Document,
  texts: readonly ChartText[],
  hangs: readonly (Hang | null)[],
  scale: TimelineScale,
): Element[] {
  return texts
    .flatMap((text, i) => {
      const hang = hangs[i];
      return hang ? [{ ...text, hang }] : [];
    })
    .sort((a, b) => a.days - b.days)
    .map(({ id, days, y, hang: { dx, dy, anchor }, when, plain, strong }) =>
      svg(
        document,
        'text',
        {
          'data-marker': id ?? null,
          x: percent(scale.x(days)),
          y,
          dx,
          dy,
          'text-anchor': anchor,
          'data-when': when,
        },
        plain,
        ...(strong ? [svg(document, 'tspan', { class: 'strong' }, strong)] : []),
      ),
    );
}
