import { describe, expect, it } from 'vitest';
import { recordName } from '../../../src/view/save/files.ts';
import { pictureName } from '../../../src/view/save/handOver.ts';
import { everyStop, record } from '../../fixtures/record.ts';
import { modelAt } from '../models.ts';

describe('the name of a picture', () => {
  it('has the shown day, at every stop of both clocks', () => {
    for (const stop of everyStop)
      expect(pictureName(modelAt(stop), 'svg')).toBe(`tally-map-${stop.date}.svg`);
  });
});

describe('the name of a file of the record', () => {
  it.each([
    ['voter-rolls.json', 'voter-rolls.csv'],
    ['./data/voter-rolls.json?v=2#a', 'voter-rolls.csv'],
    ['https://news.example/2017/Voter%20Rolls.json', 'voter-20rolls.csv'],
    ['../../etc/..', 'how-the-states-answered-one-letter.csv'],
    ['/api/', 'how-the-states-answered-one-letter.csv'],
    [null, 'how-the-states-answered-one-letter.csv'],
  ])('of %j is %s', (src, name) => {
    expect(recordName(record, src, 'csv')).toBe(name);
  });

  it.each([
    ['¿Qué dijo Nuevo México?', 'que-dijo-nuevo-mexico.json'],
    ['a/b\\c:d*e"f<g>h|i\u0000j\u202ek', 'a-b-c-d-e-f-g-h-i-j-k.json'],
    ['???', 'record.json'],
    ['a'.repeat(300), `${'a'.repeat(60)}.json`],
  ])('of the title %j is %s', (title, name) => {
    expect(recordName({ ...record, title }, null, 'json')).toBe(name);
  });
});
