import type { FigureName } from '../measure/figures.ts';
import { type Speed, speeds } from '../speeds.ts';
import { pages, rivalNames, SAME_FLOOR, settings } from '../subjects.ts';
import type { Summaries, Summary } from './summary.ts';

/** What is claimed of the map, and what was found. */
export interface Claim {
  text: string;
  /** What was found for `index.html` and `embed.html`; `undefined` if it was not measured. */
  found: (Finding | undefined)[];
}

/** What was found of a claim. */
export interface Finding {
  words: string;
  holds: boolean;
}

/** How many times the main-thread time of the floor that does the same a change may take. */
const TIMES = 1.5;
/** Within how many milliseconds a change is to be painted: two frames at 60 a second. */
const SOON = 33;
/** The most elements that the opening view may have. */
const ELEMENTS = 450;
/** How much the heap may grow, in bytes. */
const GROWTH = 100e3;

/** Answers every claim from the summaries. */
export function answerClaims(of: Summaries): Claim[] {
  return [
    ...speeds.map((speed) =>
      claim(`map painted before the page of every library, ${speed}`, (page) =>
        underEvery(of, speed, page, 'painted', (ms) => `${ms.toFixed(0)} ms`),
      ),
    ),
    claim(`the opening view has at most ${ELEMENTS} elements`, (page) => {
      const found = of('fast', page, 'elements') ?? of('slow', page, 'elements');
      return found && { words: found.median.toFixed(0), holds: found.median <= ELEMENTS };
    }),
    ...settings.flatMap(({ ending, words }) =>
      speeds.map((speed) =>
        claim(`a change takes at most ${TIMES} times the time of ${SAME_FLOOR}, ${words}, ${speed}`, (page) =>
          atMost(of(speed, page + ending, 'change'), of(speed, SAME_FLOOR, 'change'), TIMES),
        ),
      ),
    ),
    ...settings.flatMap(({ ending, words }) =>
      speeds.map((speed) =>
        claim(`a change is painted within ${SOON} ms of the input, ${words}, ${speed}`, (page) => {
          const latency = of(speed, page + ending, 'latency');
          return latency && { words: `${latency.median.toFixed(1)} ms`, holds: latency.median <= SOON };
        }),
      ),
    ),
    claim('heap after load under that of every library', (page) =>
      underEvery(of, 'fast', page, 'heap', (n) => `${(n / 1000).toFixed(0)} kB`),
    ),
    ...settings.map(({ ending, words }) =>
      claim(`after 200 changes over all stops at most 100 kB more, ${words}`, (page) =>
        growth(of('fast', page + ending, 'growth')),
      ),
    ),
  ];
}

const claim = (text: string, answer: (page: string) => Finding | undefined): Claim => ({
  text,
  found: pages.map((page) => answer(page)),
});

/** Whether a median is at most so many times another. */
function atMost(own: Summary | undefined, other: Summary | undefined, times: number): Finding | undefined {
  if (!own || !other) return undefined;
  const ratio = own.median / other.median;
  return { words: `${ratio.toFixed(2)}×`, holds: ratio <= times };
}

/** Whether a median is under that of every library; names the library that comes nearest. */
function underEvery(
  of: Summaries,
  speed: Speed,
  page: string,
  figure: FigureName,
  write: (value: number) => string,
): Finding | undefined {
  const own = of(speed, page, figure);
  const others = rivalNames().flatMap((name) => {
    const summary = of(speed, name, figure);
    return summary ? [{ name, least: summary.median }] : [];
  });
  const [nearest] = others.sort((a, b) => a.least - b.least);
  if (!own || !nearest) return undefined;
  const words = `${write(own.median)}; ${nearest.name} ${write(nearest.least)}`;
  return { words, holds: own.median < nearest.least };
}

/** The growth of the heap, which does not depend on the speed: it is measured at the fast one alone. */
function growth(summary: Summary | undefined): Finding | undefined {
  if (!summary) return undefined;
  const words = `${(summary.median / 1000).toFixed(0)} kB`.replace('-', '−');
  return { words, holds: summary.median <= GROWTH };
}
