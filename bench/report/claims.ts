import type { FigureName } from '../measure/figures.ts';
import { speeds } from '../speeds.ts';
import { ourName, SAME_FLOOR } from '../subjects.ts';
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

/** The settings of a change. */
const settings = [
  { setting: '', words: 'opening view' },
  { setting: '-chosen', words: 'a state chosen' },
  { setting: '-table', words: 'table opened' },
] as const;

/** How many times the main-thread time of the floor that does the same a change may take. */
const TIMES = 2;
/** Within how many milliseconds a change is to be painted: two frames at 60 a second. */
const SOON = 33;
/** The most elements that the opening view may have. */
const ELEMENTS = 450;
/** Bytes. */
const HEAP = 2e6;
/** Bytes. */
const GROWTH = 100e3;

/** Answers every claim from the summaries. */
export function answerClaims(of: Summaries): Claim[] {
  return [
    ...(['d3', 'leaflet'] as const).flatMap((peer) =>
      speeds.map((speed) =>
        claim(`map painted before the page of ${peer}, ${speed}`, (page) =>
          atMost(of(speed, page, 'painted'), of(speed, peer, 'painted'), 1),
        ),
      ),
    ),
    claim(`the opening view has at most ${ELEMENTS} elements`, (page) => {
      const found = of('fast', page, 'elements') ?? of('slow', page, 'elements');
      return found && { words: found.median.toFixed(0), holds: found.median <= ELEMENTS };
    }),
    ...settings.flatMap(({ setting, words }) =>
      speeds.map((speed) =>
        claim(`a change takes at most ${TIMES} times the time of ${SAME_FLOOR}, ${words}, ${speed}`, (page) =>
          atMost(of(speed, page + setting, 'change'), of(speed, SAME_FLOOR, 'change'), TIMES),
        ),
      ),
    ),
    ...settings.flatMap(({ setting, words }) =>
      speeds.map((speed) =>
        claim(`a change is painted within ${SOON} ms of the input, ${words}, ${speed}`, (page) => {
          const latency = of(speed, page + setting, 'latency');
          return latency && { words: `${latency.median.toFixed(1)} ms`, holds: latency.median <= SOON };
        }),
      ),
    ),
    claim('heap after load at most 2 MB', (page) => bytes(of, page, 'heap', HEAP)),
    ...settings.map(({ setting, words }) =>
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

/** Whether a median is at most so many times another. */
function atMost(own: Summary | undefined, other: Summary | undefined, times: number): Finding | undefined {
  if (!own || !other) return undefined;
  const ratio = own.median / other.median;
  return { words: `${ratio.toFixed(2)}×`, holds: ratio <= times };
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
