import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import type { Dataset, Quote, Response, Source } from '../../../src/domain/dataset.ts';
import { jurisdictions } from '../../../src/domain/jurisdictions.ts';
import { csvColumns, recordCsv } from '../../../src/view/save/csv.ts';
import { changedRecord, record } from '../../fixtures/record.ts';

/** The table as a program reads it that knows nothing of how it was written. */
const parsed = (dataset: Dataset) => csvParse(recordCsv(dataset).replace(/^\ufeff/, ''));
const rows = parsed(record);

/** Each answer with each of its quotations, or with none: what must have a row, in order. */
const due = record.responses.flatMap((answer): [answer: Response, quote: Quote | undefined][] =>
  answer.quotes.length > 0 ? answer.quotes.map((quote) => [answer, quote]) : [[answer, undefined]],
);

describe('the record as CSV', () => {
  it('begins with one byte order mark', () => {
    expect(recordCsv(record).split('\ufeff')).toHaveLength(2);
    expect(recordCsv(record).startsWith('\ufeffstate,name,date,')).toBe(true);
  });

  it('has its columns', () => {
    expect(rows.columns).toEqual([...csvColumns]);
  });

  it('has a row for each answer and quotation, in the order of the file', () => {
    expect(rows).toHaveLength(due.length);
    expect(rows.map(({ state, date, quotation }) => [state, date, quotation])).toEqual(
      due.map(([{ state, date }, quote]) => [state, date, quote?.text ?? '']),
    );
  });

  it('says of each answer what the record says', () => {
    due.forEach(([answer], index) => {
      const row = rows[index];
      expect(row?.name).toBe(jurisdictions.find(({ postal }) => postal === answer.state)?.name);
      expect(row?.precision).toBe(answer.precision ?? '');
      expect(row?.level).toBe(answer.level);
      expect(row?.['level label']).toBe(record.levels[answer.level].label);
      expect(row?.summary).toBe(answer.summary);
      expect(row?.letter_received).toBe('letterReceived' in answer ? 'false' : '');
    });
  });

  it('says of each quotation what the record says, and nothing where there is none', () => {
    due.forEach(([, quote], index) => {
      const { speaker, party, office, note } = rows[index] as Record<string, string>;
      expect([speaker, party, office, note]).toEqual(
        quote ? [quote.speaker, quote.party ?? '', quote.office, quote.note ?? ''] : ['', '', '', ''],
      );
    });
  });

  it('names the quotation’s own source where it has one, else the answer’s, with the copy nearest to its day', () => {
    due.forEach(([answer, quote], index) => {
      const source = record.sources[quote?.source ?? answer.source] as Source;
      const day = (source.published ?? answer.date).replaceAll('-', '');
      expect(rows[index]).toMatchObject({
        publisher: source.publisher,
        title: source.title ?? '',
        url: source.url ?? '',
        published: source.published ?? '',
        archived: source.url ? `https://web.archive.org/web/${day}/${source.url}` : '',
      });
    });
  });
});

const quoted = record.responses.findIndex(({ quotes, precision }) => quotes.length > 0 && !precision);
const place = `responses[${quoted}]`;
const row = (...changes: Parameters<typeof changedRecord>) =>
  parsed(changedRecord(...changes)).find(
    ({ state, date }) => state === record.responses[quoted]?.state && date === record.responses[quoted]?.date,
  ) as Record<string, string>;

describe('the day of a quotation', () => {
  it.each([
    ['of its own', '2017-07-02', undefined, '2017-07-02'],
    ['of its own, in an answer without a certain day', '2017-07-02', 'on-or-before', '2017-07-02'],
    ['of the answer', undefined, undefined, record.responses[quoted]?.date],
    ['of an answer without a certain day, which is not known', undefined, 'on-or-before', ''],
    ['that is not known', null, undefined, ''],
    ['that is not known, in an answer without a certain day', null, 'on-or-before', ''],
  ])('%s', (_, said, precision, expected) => {
    expect(row([`${place}.quotes[0].said`, said], [`${place}.precision`, precision]).said).toBe(expected);
  });
});

describe('a quotation', () => {
  it.each(['a, b', 'says “no”', '"quoted"', 'two\nlines', '=1+1', '<b>bold</b>', 'Ñandú 🗳'])(
    'is verbatim: %j',
    (text) => {
      expect(row([`${place}.quotes[0].text`, text]).quotation).toBe(text);
    },
  );
});
