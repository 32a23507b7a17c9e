import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { otherLanguages } from '../../src/i18n/otherLanguages.ts';

/** A file and how long it is. */
export interface SizedFile {
  /** Path from the root of the repository, e.g. `src/view/figure.ts`. */
  readonly path: string;
  /** Lines, blank ones and comments included. */
  readonly lines: number;
}

/** What is compared with a limit, e.g. the lines of all files. */
export interface Measure {
  /** What is measured, for the printed line, e.g. `median file of src, lines`. */
  readonly name: string;
  readonly value: number;
  /** The largest value that passes. */
  readonly limit: number;
}

/**
 * The limits of the code as a whole. `biome.json` limits a single file and a single function. Lower the limit of the total and
 * of the tests when the code gets smaller.
 */
export const LIMITS = { median: 50, total: 20_000, testsToSource: 1.2 } as const;

/**
 * The sizes of the code beside their limits.
 * @param source the files of `src`, style sheets included; at least one
 * @param tests the code of `tests`
 */
export function measure(source: readonly SizedFile[], tests: readonly SizedFile[]): Measure[] {
  const code = source.filter(({ path }) => !translations.includes(path));
  return [
    { name: 'median file of src, lines', value: median(source), limit: LIMITS.median },
    { name: 'src without translations, lines', value: linesOf(code), limit: LIMITS.total },
    {
      name: 'lines of tests a line of src',
      value: Number((linesOf(tests) / linesOf(source)).toFixed(2)),
      limit: LIMITS.testsToSource,
    },
  ];
}

/** The files of translations. They take no room from the code. */
const translations = Object.keys(otherLanguages).map((lang) => `src/i18n/${lang}.ts`);

const linesOf = (files: readonly SizedFile[]): number => files.reduce((sum, { lines }) => sum + lines, 0);

function median(files: readonly SizedFile[]): number {
  const sorted = files.map(({ lines }) => lines).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The files of a folder with one of these endings, those of its folders too. */
export const filesIn = (folder: string, endings: readonly string[]): SizedFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({
      path: `${folder}/${path}`,
      lines: readFileSync(`${folder}/${path}`, 'utf8').split('\n').length - 1,
    }));

/** The remedy of a measure over its limit. */
const remedy = 'take something out, or raise the limit in tests/architecture/sizes.ts and give the reason';

/** One line a measure, e.g. `median file of src, lines: 37 of 50`, and `TOO MUCH` with the remedy where it is over its limit. */
export const reportOf = (measures: readonly Measure[]): string =>
  measures
    .map(
      ({ name, value, limit }) =>
        `${name}: ${value} of ${limit}${value > limit ? ` TOO MUCH: ${remedy}` : ''}`,
    )
    .join('\n');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const measures = measure(filesIn('src', ['.ts', '.css', '.html']), filesIn('tests', ['.ts']));
  console.info(reportOf(measures));
  if (measures.some(({ value, limit }) => value > limit)) process.exitCode = 1;
}
