import { group } from 'd3';
import { exponentOf } from './exponent.ts';
import type { Beside, Cell } from './page.ts';
import {
  byChanged,
  curvesIn,
  failuresIn,
  followsChanged,
  limits,
  type Measure,
  type Measured,
  measures,
  ratio,
} from './report.ts';

const names = Object.keys(measures) as Measure[];

/** What was measured, as the text of `RESULTS.md`. */
export function markdownOf(measured: Measured): string {
  const { machine, year, histories, cells } = measured;
  const failures = failuresIn(measured);
  return `# Growth

Written by \`npm run bench:growth\`; how to read and repeat it is told in [README.md](README.md). ${machine}.
${failures.length === 0 ? 'Everything that is asked for held.' : `**Did not hold:** ${failures.join(' ')}`}

## One change, by how many counties it changes

${count(year.places)} counties × ${count(year.stops)} dates × ${count(year.answers)} answers. Each step from a date to the next, in script. The
cost grows with the number of counties that change to the power of **${two(followsChanged(year))}**.

${table(
  ['counties that change', 'steps', 'median of them', 'µs', 'µs a county'],
  byChanged(year.steps).map(({ from, to, days, point: [changed, ms] }) => [
    from === to ? `${from}` : `${count(from)}–${count(to)}`,
    `${days}`,
    count(changed),
    micro(ms),
    micro(ms / changed),
  ]),
)}

## From the first date to the last

The same record; ${count(year.jump.changed)} counties differ. At most ${limits.jump} bare loops are allowed until the frame is
painted; how much of it is script is told besides.

${table(
  ['', 'ours, ms', 'bare loop, ms', 'ratio'],
  [
    ['script', ...besides(year.jump.script)],
    ['script, style, layout and paint of the frame', ...besides(year.jump.frame)],
  ],
)}

## Looking up a snapshot, by how long the history is

A day's snapshot, its number, and the standing of one county: ${count(year.places)} counties, ${year.stops} dates. The exponent
over the answers is **${two(exponentOf(histories.map(({ answers, look }) => [answers, look])))}**. The record is folded once, when it is loaded.

${table(
  ['answers', 'look-up, µs', 'fold, ms'],
  histories.map(({ answers, look, fold }) => [count(answers), micro(look), fold.toFixed(0)]),
)}

## Cost against size

Each stop changes ten places. µs for \`look-up\`, \`one change\` and its control, ms for all else.

${table(['places', 'stops', ...names], cells.map(rowOf))}

Exponents: 0 is a cost that does not grow, 1 one that grows as the size does.

${table(
  ['curve', ...names],
  (['places', 'stops'] as const).flatMap((over) =>
    [
      ...group(
        curvesIn(cells).filter((each) => each.over === over),
        ({ at }) => at,
      ),
    ].map(([at, some]) => [
      `over ${over}, ${count(at)} ${over === 'places' ? 'stops' : 'places'}`,
      ...some.map(({ exponent }) => two(exponent)),
    ]),
  ),
)}

A jump follows what differs between the first stop and the last, which here grows with both sizes, and is held against the
bare loop over the same places.
`;
}

const inMicroseconds: readonly Measure[] = ['look-up', 'one change', 'control: all visited'];

const rowOf = (cell: Cell): string[] => [
  count(cell.places),
  count(cell.stops),
  ...names.map((name) => {
    const ms = measures[name](cell);
    return inMicroseconds.includes(name) ? micro(ms) : ms.toFixed(ms < 10 ? 2 : 0);
  }),
];

const besides = (beside: Beside): string[] => [two(beside.ours), two(beside.bare), two(ratio(beside))];
const count = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 0 });
const two = (value: number): string => value.toFixed(2);
const micro = (ms: number): string => {
  const us = ms * 1000;
  return us >= 100 ? count(us) : us.toPrecision(2);
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
