import type { FigureName } from '../measure/figures.ts';
import { type Speed, speeds } from '../speeds.ts';
import { FLOOR, ourName, peerNames } from '../subjects.ts';
import type { Summaries, Summary } from './summary.ts';

/** What is claimed of the map, and what was found. */
export interface Claim {
  text: string;
  /** What was found for `index.html` and `embed.html`; a claim that was not measured says nothing. */
  found: (Finding | undefined)[];
}

/** What was found of a claim. */
export interface Finding {
  words: string;
  holds: boolean;
}

const pages = ['index', 'embed'] as const;

/** The settings of a change, with how many times the floor's main-thread time it may take. */
const budgets = [
  { setting: '', words: 'opening view', times: 2 },
  { setting: '-pinned', words: 'a state pinned', times: 4 },
  { setting: '-table', words: 'table shown', times: 4 },
] as const;

/** The share of changes that are to be shown in the next frame: one of twenty is left to the machine. */
const NEXT_FRAME = 0.95;
/** How long a frame is at 60 a second, in milliseconds: the next frame may itself come too late. */
const FRAME = 1000 / 60;
/** Bytes. */
const HEAP = 2e6;
/** Bytes. */
const GROWTH = 100e3;

/** Answers every claim from the summaries. */
export function answerClaims(of: Summaries): Claim[] {
  return [
    ...speeds.map((speed) =>
      claim(`map painted in at most 1.3 times the floor's time, ${speed}`, (page) =>
        times(of(speed, page, 'painted'), 1.3),
      ),
    ),
    ...speeds.map((speed) =>
      claim(`map painted in at most 0.6 times the fastest peer's time, ${speed}`, (page) =>
        againstPeers(of, speed, page),
      ),
    ),
    ...budgets.flatMap((budget) =>
      speeds.map((speed) =>
        claim(
          `a change takes at most ${budget.times} times the floor's main-thread time, ${budget.words}, ${speed}`,
          (page) => times(of(speed, page + budget.setting, 'change'), budget.times),
        ),
      ),
    ),
    ...budgets.flatMap(({ setting, words }) =>
      speeds.map((speed) =>
        claim(`a change is shown in the next frame, within 16.7 ms, ${words}, ${speed}`, (page) =>
          nextFrame(of(speed, page + setting, 'oneFrame'), of(speed, page + setting, 'latency')),
        ),
      ),
    ),
    claim('heap after load at most 2 MB', (page) => bytes(of, page, 'heap', HEAP)),
    ...budgets.map(({ setting, words }) =>
      claim(`after 200 changes over all stops at most 100 kB more, ${words}`, (page) =>
        bytes(of, page + setting, 'growth', GROWTH),
      ),
    ),
  ];
}

const claim = (text: string, answer: (page: string) => Finding | undefined): Claim => ({
  text,
  found: pages.map((page) => answer(ourName(page, ''))),
});

const times = (summary: Summary | undefined, most: number): Finding | undefined =>
  summary?.ratio == null
    ? undefined
    : { words: `${summary.ratio.toFixed(2)}×`, holds: summary.ratio <= most };

function againstPeers(of: Summaries, speed: Speed, page: string): Finding | undefined {
  const own = of(speed, page, 'painted')?.median;
  const [fastest] = peerNames()
    .filter((name) => name !== FLOOR)
    .flatMap((name) => ({ name, time: of(speed, name, 'painted')?.median ?? Number.NaN }))
    .filter(({ time }) => Number.isFinite(time))
    .sort((a, b) => a.time - b.time);
  if (own === undefined || !fastest) return undefined;
  const ratio = own / fastest.time;
  return { words: `${ratio.toFixed(2)}× (${fastest.name})`, holds: ratio <= 0.6 };
}

function nextFrame(share: Summary | undefined, latency: Summary | undefined): Finding | undefined {
  if (!share || !latency) return undefined;
  const words = `${(100 * share.median).toFixed(0)} %, after ${latency.median.toFixed(1)} ms`;
  return { words, holds: share.median >= NEXT_FRAME && latency.median <= FRAME };
}

/** The heap does not depend on the speed; at the fast one it was looked at before and after. */
function bytes(of: Summaries, subject: string, figure: FigureName, most: number): Finding | undefined {
  const summary = of('fast', subject, figure) ?? of('slow', subject, figure);
  return (
    summary && {
      words: `${(summary.median / 1000).toFixed(0)} kB`.replace('-', '−'),
      holds: summary.median <= most,
    }
  );
}
