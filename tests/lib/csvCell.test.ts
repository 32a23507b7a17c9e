import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvCell, textOfCsvCell } from '../../src/lib/csvCell.ts';

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '- a list', "'=1", "''+1"])(
  'The text %j gets an apostrophe before it, so that no spreadsheet runs it.',
  (text) => {
    expect(csvCell(text)).toBe(`'${text}`);
  },
);

it.each(['', "'", "''", '1=1', "'Tis so", '“=1”', ' =1', '’-1', 'a\t=1'])(
  'The text %j stays as it is.',
  (text) => {
    expect(csvCell(text)).toBe(text);
  },
);

it('A cell whose apostrophe a spreadsheet has removed is read as its text.', () => {
  expect(textOfCsvCell('=1+1')).toBe('=1+1');
});

it('Every text is read back unchanged.', () => {
  const signs = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', ' ', 'a') });
  fc.assert(
    fc.property(fc.oneof(signs, fc.string()), (text) => textOfCsvCell(csvCell(text)) === text),
    { numRuns: 1000 },
  );
});
