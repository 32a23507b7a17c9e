import { expect, it } from 'vitest';
import { LIMITS, measure, reportOf, type SizedFile } from './sizes.ts';

/** Files of so many lines. */
const files = (...lines: number[]): SizedFile[] =>
  lines.map((each, index) => ({ path: `src/file${index}.ts`, lines: each }));

const valuesOf = (source: SizedFile[], tests: SizedFile[]) =>
  measure(source, tests).map(({ value }) => value);

it('The median file and the ratio of the tests are computed from all lines, the total without translations.', () => {
  const translation = { path: 'src/i18n/es.ts', lines: 60 };
  expect(valuesOf([...files(10, 30), translation], files(50, 75))).toEqual([30, 40, 1.25]);
});

it('A measure over its limit is marked, and no other: a control.', () => {
  const over = reportOf(measure(files(LIMITS.median + 1), files(1)));
  expect(over.match(/TOO MUCH/g)).toHaveLength(1);
  expect(over).toMatch(/^median file of src, lines: 51 of 50 TOO MUCH: take something out/m);
  expect(reportOf(measure(files(LIMITS.median), files(1)))).not.toContain('TOO MUCH');
});
