import type { Dataset, Report, Response } from './dataset.ts';
import type { Messages } from './messages.ts';
import type { PlainDate } from './plainDate.ts';
import { type Snapshot, snapshotAt } from './snapshots.ts';
import { clocks, stopsOf } from './stops.ts';

/** What is said of a stop: the day, how many are counted by then, and in whose words. */
export interface StopSentence {
  /** `"July 5, 2017:"` */
  readonly date: string;
  /** `"44 states and D.C. named so far."` */
  readonly count: string;
  /** `"The Washington Post counts “at least 44” states."`; empty where nothing is to be said. */
  readonly outlet: string;
}

/** The sentence of a stop in its three parts; joined by spaces they are what caption and slider say. */
export function sentenceOf(
  dataset: Dataset,
  { stop, tally, dc, counts }: Snapshot,
  words: Messages,
): StopSentence {
  const date = `${words.fullDay(stop.date)}:`;
  if (stop.report) {
    const count = words.namedSoFar(tally, dc);
    return { date, count, outlet: outletSentence(dataset, stop.report, tally, dc, words) };
  }
  const provided = counts.get('provided') ?? 0;
  return {
    date,
    count: words.ownAnswers(tally, dc),
    outlet: provided > 0 ? words.haveDelivered(provided) : '',
  };
}

/** The three parts of a stop's sentence in one line. */
export const spoken = ({ date, count, outlet }: StopSentence): string =>
  [date, count, outlet].filter(Boolean).join(' ');

/** The longest sentence among all stops of both clocks, for which room is kept. */
export function longestSentence(dataset: Dataset, words: Messages): string {
  const all = clocks.flatMap((clock) =>
    stopsOf(dataset, clock).map((stop) => spoken(sentenceOf(dataset, snapshotAt(dataset, stop), words))),
  );
  return all.reduce((longest, each) => (each.length > longest.length ? each : longest), '');
}

/**
 * An outlet's figure in its own words: the wording where it printed a rounded one, else the number with D.C.
 * where it counts D.C. besides; `null` where it printed none.
 */
export function figureOf({ tally }: Report, words: Messages): string | null {
  if (tally.wording) return words.quoted(tally.wording);
  return tally.states === null ? null : words.figureAndDc(tally.states, tally.dc);
}

/** The ids of the sources that print which states a report names. */
export const nameSourcesOf = (report: Report): readonly string[] => report.namedSources ?? [report.source];

/** The ids of all sources of a report: of its figure, then of its names. */
export const sourcesOfReport = (report: Report): readonly string[] => [
  ...new Set([report.source, ...nameSourcesOf(report)]),
];

/** Whether a source was published by the outlet of a report itself. */
export const isBy = (dataset: Dataset, { outlet }: Report, id: string): boolean =>
  dataset.sources[id]?.publisher === outlet;

/** `"July 4"`, with the year where it is not that in which the story begins. */
export const storyDay = (dataset: Dataset, date: PlainDate, words: Messages): string =>
  date.slice(0, 4) === dataset.timeline.start.slice(0, 4) ? words.day(date) : words.fullDay(date);

/** The day of an answer; that of one which may have been given earlier is the latest that it can be. */
export function dayOfAnswer(dataset: Dataset, { date, precision }: Response, words: Messages): string {
  const day = storyDay(dataset, date, words);
  return precision ? words.by(day) : day;
}

/** Never a figure that the outlet did not print: "the same" only where its figure is the fold's. */
function outletSentence(
  dataset: Dataset,
  report: Report,
  tally: number,
  dc: boolean,
  words: Messages,
): string {
  const named = words.asReportedBy(report.outlet, report.via);
  const outlet = report.via ? `${named},` : named;
  if (report.tally.wording) return words.countsWording(outlet, report.tally.wording);
  if (report.tally.states === null) return '';
  if (report.tally.states !== tally || report.tally.dc !== dc)
    return words.countsFigure(outlet, words.figureAndDc(report.tally.states, report.tally.dc));
  const lister = report.namedSources?.map((id) => dataset.sources[id]?.publisher ?? id);
  return lister ? words.countsTheSameNamedBy(outlet, words.list(lister)) : words.countsTheSame(outlet);
}
