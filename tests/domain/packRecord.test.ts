import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { packRecord } from '../../src/domain/packRecord.ts';
import { unpackRecord } from '../../src/domain/unpackRecord.ts';
import { changedRecord, record } from '../fixtures/record.ts';

/** A record after it was packed, written into a document, read and unpacked. */
const carried = (dataset: Dataset): Dataset => unpackRecord(JSON.parse(JSON.stringify(packRecord(dataset))));

/** As text, so that the order of fields counts. */
const written = (dataset: Dataset): string => JSON.stringify(dataset, null, 2);

/** Numbers from 0 up to 1, the same in each run. */
function seeded(seed: number): () => number {
  let at = seed;
  return () => {
    at = (at * 48271) % 2147483647;
    return at / 2147483647;
  };
}

const oddTexts = [
  '</script><!--',
  'a|b',
  '||',
  'ñ – 州 🗳',
  '\\u003c"\n\t',
  ' 1,2 ',
  '0',
  'null',
  '{',
  '[{ x',
];

/** A record with a tenth of its texts and lists changed at random, in places where its form allows it. */
function mutated(seed: number): Dataset {
  const next = seeded(seed);
  const odd = () => oddTexts[Math.floor(next() * oddTexts.length)] as string;
  const isHit = () => next() < 0.1;
  const copy = structuredClone(record);
  for (const response of copy.responses) {
    if (isHit()) response.summary = odd();
    if (isHit()) delete response.precision;
    if (isHit()) response.quotes = [];
    for (const quote of response.quotes) {
      if (isHit()) Object.assign(quote, { text: odd(), speaker: odd(), said: null, note: odd() });
      if (isHit()) Object.assign(quote, { source: Object.keys(copy.sources).at(-1) });
    }
  }
  for (const source of Object.values(copy.sources)) {
    if (isHit()) Object.assign(source, { title: odd(), publisher: odd() });
    if (isHit()) Object.assign(source, { title: null, url: null, published: null });
  }
  copy.sources = Object.fromEntries(Object.entries(copy.sources).sort(() => next() - 0.5));
  return copy;
}

describe('a packed record', () => {
  it('comes back to the letter, fields in their order', () => {
    expect(written(carried(record))).toBe(written(record));
  });

  it('is shorter by a quarter at least', () => {
    expect(JSON.stringify(packRecord(record)).length).toBeLessThan(JSON.stringify(record).length * 0.75);
  });

  it.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
    'comes back whatever it holds: seed %i',
    (seed) => {
      const odd = mutated(seed);
      expect(written(odd)).not.toBe(written(record));
      expect(written(carried(odd))).toBe(written(odd));
    },
  );

  it.each([
    ['no list of credits', changedRecord(['credits', []])],
    ['a text in a list that bars part', changedRecord(['credits', ['a|b', 'c']])],
    ['no schema', changedRecord(['$schema', undefined])],
    ['no milestones', changedRecord(['milestones', []])],
    ['a report that names nobody', changedRecord(['reports[0].named', {}])],
    ['an empty list of states', changedRecord(['reports[0].named', { refused: [], unspecified: ['CA'] }])],
    ['sources before all else', Object.assign({ sources: record.sources }, record)],
    ['one source named again and again', oneSource()],
  ])('comes back with %s', (_, odd) => {
    expect(written(carried(odd))).toBe(written(odd));
  });

  it('does not come back where a letter of it is changed', () => {
    const packed = packRecord(record);
    const harmed = JSON.parse(JSON.stringify(packed).replace('Josie Bahnke', 'Josie Banke'));
    expect(written(unpackRecord(harmed))).not.toBe(written(record));
  });
});

/** The record with a single source, which everything cites. */
function oneSource(): Dataset {
  const [id = '', source] = Object.entries(record.sources)[0] ?? [];
  const text = JSON.stringify({ ...record, sources: {} });
  const all = JSON.parse(text, (name, value) =>
    name === 'source' ? id : name === 'namedSources' ? [id] : value,
  );
  return { ...all, sources: { [id]: source } };
}
