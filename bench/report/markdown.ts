import type { Run } from '../measure/run.ts';
import { type Speed, speedNames } from '../speeds.ts';
import type { Subject } from '../subjects.ts';
import { answerClaims, type Finding } from './claims.ts';
import { type Column, groups } from './columns.ts';
import { type Summaries, type Summary, summarise } from './summary.ts';

/** What the run was made with. */
export interface Circumstances {
  /** The day, e.g. `2026-11-24`. */
  day: string;
  /** The browser with its version. */
  browser: string;
  node: string;
  /** E.g. `2 × AMD EPYC`. */
  processors: string;
  rounds: number;
  speeds: Speed[];
  /** Whether reduced motion was asked for. */
  still: boolean;
  /** How long it took, in minutes. */
  minutes: number;
}

/** Writes the results as Markdown: the claims first, then every figure of every subject. */
export function markdownOf(runs: readonly Run[], subjects: readonly Subject[], about: Circumstances): string {
  const of = summarise(runs);
  return `${[
    head(runs, about),
    claims(of),
    ...about.speeds.flatMap((speed) => tables(of, speed, subjects)),
    '## The subjects',
    table(
      ['name', 'page'],
      subjects.map(({ name, contract }) => [name, contract.label]),
    ),
  ].join('\n\n')}\n`;
}

function head(runs: readonly Run[], about: Circumstances): string {
  const { day, browser, node, processors, rounds, still, minutes } = about;
  const failed = runs.filter(({ errors }) => errors.length > 0);
  const others = runs.flatMap((run) => run.others ?? []);
  const disturbance =
    others.length > 0
      ? `other programs took at most ${Math.max(...others).toFixed(2)} processors during a run`
      : 'what other programs took is not known on this system';
  return `# Results

${day}. ${browser}, Node ${node}, ${processors}. ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, ${runs.length} runs in ${Math.ceil(minutes)} minutes;
${disturbance}; ${failed.length === 0 ? 'no run had an error' : `${failed.length} runs had errors`}${still ? '; reduced motion' : ''}.

Written by \`npm run bench\`; [README.md](README.md) says how each figure is made and what can be disputed. In the tables:
the median, its multiple of the floor's (×), and in brackets the least and the greatest of the rounds.`;
}

function claims(of: Summaries): string {
  const rows = answerClaims(of).map(({ text, found }) => [text, ...found.map(answer)]);
  return `## The claims\n\n${table(['claim', 'index.html', 'embed.html'], rows)}`;
}

const answer = (finding: Finding | undefined): string =>
  finding ? `${finding.holds ? 'yes' : '**no**'}, ${finding.words}` : '–';

function tables(of: Summaries, speed: Speed, subjects: readonly Subject[]): string[] {
  const shown = groups.filter((group) => group.speeds.includes(speed));
  return [
    `## ${speedNames[speed]}`,
    ...shown.map(({ title, columns }) => {
      const [leading] = columns as [Column, ...Column[]];
      const order = (name: string) => of(speed, name, leading.figure)?.median ?? Number.POSITIVE_INFINITY;
      const rows = subjects
        .map(({ name }) => ({ name, cells: columns.map((each) => cell(of(speed, name, each.figure), each)) }))
        .filter(({ cells }) => cells.some((text) => text !== '–'))
        .sort((a, b) => order(a.name) - order(b.name))
        .map(({ name, cells }) => [name, ...cells]);
      return `### ${title}\n\n${table(['', ...columns.map((each) => each.title)], rows)}`;
    }),
  ];
}

function cell(summary: Summary | undefined, { write, hasRatio }: Column): string {
  if (!summary) return '–';
  const [least, most] = [write(summary.min), write(summary.max)];
  const times = hasRatio && summary.ratio !== null ? ` ${summary.ratio.toFixed(2)}×` : '';
  return write(summary.median) + times + (least === most ? '' : ` (${least} to ${most})`);
}

function table(titles: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const aligned = titles.map((_, index) => (index === 0 || titles.length === 2 ? '---' : '---:'));
  return [line(titles), line(aligned), ...rows.map(line)].join('\n');
}
