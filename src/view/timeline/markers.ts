import type { Report } from '../../domain/dataset.ts';
import { figureOf } from '../../domain/sentences.ts';
import { shortOutlet } from '../../domain/shortOutlet.ts';
import { snapshotAt } from '../../domain/snapshots.ts';
import { reportsInOrder, type Stop, stopOnOrBefore, stopsOf } from '../../domain/stops.ts';
import type { Model } from '../model.ts';

/** A point on the chart with a name and a figure. */
export interface Marker {
  readonly id: string;
  /** Days since the timeline's start. */
  readonly days: number;
  /** The figure that it stands at: the outlet's own. */
  readonly states: number;
  readonly who: string;
  /** The name where there is little room. */
  readonly shortWho: string;
  readonly figure: string;
  /** Whether it counts something else than the curve, and is drawn hollow. */
  readonly hollow: boolean;
  /** Whether the shown stop is before it, at it or after it. */
  readonly when: 'ahead' | 'now' | 'past';
}

/** The markers of the shown clock in the order in which their labels are placed: the shown stop's first. */
export function markersOf(model: Model): Marker[] {
  const markers = model.stop.clock === 'counted' ? outletMarkers(model) : landmarks(model);
  const rank = ({ when, hollow }: Marker, index: number) =>
    when === 'now' && !hollow ? 0 : hollow ? 1 : index === 0 ? 2 : 3;
  const shown = markers.find(({ when, hollow }) => when === 'now' && !hollow)?.states;
  /** The higher figure first, but last one that says the same as the shown stop's. */
  const weight = ({ states }: Marker) => (states === shown ? 0 : states);
  return markers
    .map((marker, index) => ({ marker, rank: rank(marker, index) }))
    .sort((a, b) => a.rank - b.rank || weight(b.marker) - weight(a.marker))
    .map(({ marker }) => marker);
}

const timeOf = (index: number, shown: number): Marker['when'] =>
  index > shown ? 'ahead' : index === shown ? 'now' : 'past';

/** A marker for each report that is dated by the last count and prints a figure, at that figure. */
function outletMarkers({ dataset, stop, words }: Model): Marker[] {
  const stops = stopsOf(dataset, 'counted');
  const last = stops.at(-1) as Stop;
  return reportsInOrder(dataset).flatMap((report) => {
    if (report.tally.states === null || report.date > last.date) return [];
    const at = stops.find(({ id }) => id === report.id) ?? stopOnOrBefore(stops, report.date);
    const figure = report.tally.wording ? words.quoted(report.tally.wording) : String(report.tally.states);
    return {
      id: report.id,
      days: at.days,
      states: report.tally.states,
      ...namesOf(report),
      figure: isOther(report) ? words.refuse(figureOf(report, words) ?? figure) : figure,
      hollow: isOther(report),
      when: isOther(report) && at.index <= stop.index ? 'past' : timeOf(at.index, stop.index),
    };
  });
}

/** An outlet keeps its name whole; the commission has a shorter one where there is little room. */
function namesOf(report: Report): Pick<Marker, 'who' | 'shortWho'> {
  if (!isOther(report)) return { who: report.outlet, shortWho: report.outlet };
  return { who: `${report.outlet}:`, shortWho: `${shortOutlet(report.outlet)}:` };
}

const isOther = ({ tally }: Report): boolean => tally.measures !== undefined;

/** On the states' clock: the largest rise, the first day at the press's last number, the peak, the trough after it. */
function landmarks({ dataset, stop, words }: Model): Marker[] {
  const stops = stopsOf(dataset, 'answered');
  const tallies = stops.map((each) => snapshotAt(dataset, each).tally);
  const pressTally = snapshotAt(dataset, stopsOf(dataset, 'counted').at(-1) as Stop).tally;
  const rises = tallies.map((tally, i) => tally - (tallies[i - 1] ?? 0));
  const peak = tallies.indexOf(Math.max(...tallies));
  const trough = tallies.indexOf(Math.min(...tallies.slice(peak)), peak);
  const marked = [rises.indexOf(Math.max(...rises)), tallies.indexOf(pressTally), peak, trough, stop.index];
  return [...new Set(marked)]
    .filter((index) => index >= 0)
    .sort((a, b) => a - b)
    .map((index) => {
      const at = stops[index] as Stop;
      const states = tallies[index] as number;
      const who = `${words.day(at.date)}:`;
      return {
        id: at.id,
        days: at.days,
        states,
        who,
        shortWho: who,
        figure: String(states),
        hollow: false,
        when: timeOf(index, stop.index),
      };
    });
}
