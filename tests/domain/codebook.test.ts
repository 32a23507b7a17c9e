import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editorialProblems } from '../../src/domain/editorial.ts';
import { levels } from '../../src/domain/levels.ts';
import { brokenRecord, changedRecord, problemsOf, record, valueAt } from '../fixtures/record.ts';

const codebook = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');
const lines = (problems: readonly { path: string; sentence: string }[]) =>
  problems.map(({ path, sentence }) => `${path}: ${sentence}`).join('\n');

describe('The codebook', () => {
  test.each([
    ...Object.keys(record),
    ...['responses', 'reports'].flatMap((list) => Object.keys(valueAt(`${list}[3]`) as object)),
    ...['text', 'speaker', 'office', 'party', 'said', 'note', 'precision', 'letterReceived'],
    ...['states', 'dc', 'measures', 'wording', 'label', 'refused', 'agreed', 'reviewing', 'start', 'break'],
  ])('explains the field %s', (field) => {
    expect(codebook).toMatch(new RegExp(`\`${field.replace('$', '\\$')}[\`:]`));
  });

  test.each(levels)('explains the level %s', (level) => {
    expect(codebook).toContain(`\`${level}\``);
  });

  test('shows what is said of a record that breaks the form, word for word', () => {
    const third = 'responses[2]';
    const broken = brokenRecord(
      [`${third}.date`, '2017-08-32'],
      [`${third}.level`, 'conditonal'],
      [`${third}.quotes[0].speaker`, undefined],
      [`${third}.quotes[0].speeker`, 'Byron Mallott'],
      ['sources.the-midnight-sun-2017-08-23.url', 'midnightsunak.com/2017/08/23/'],
    );
    expect(problemsOf(broken)).toHaveLength(5);
    expect(codebook).toContain(lines(problemsOf(broken)));
  });

  test('shows what is said of a record that keeps to the form and may not be published', () => {
    const text = `“${valueAt('responses[2].quotes[0].text')}”`;
    const changed = changedRecord(['responses[1].date', '2017-09-01'], ['responses[2].quotes[0].text', text]);
    expect(editorialProblems(changed)).toHaveLength(2);
    expect(codebook).toContain(lines(editorialProblems(changed)));
  });

  test('gives an answer and a source of the record for examples', () => {
    const examples = [...codebook.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => text?.trim() ?? '');
    const [source, answer] = examples;
    expect(JSON.parse(`{${source}}`)).toEqual({
      'the-midnight-sun-2017-08-23': record.sources['the-midnight-sun-2017-08-23'],
    });
    const { quotes, ...rest } = JSON.parse(answer ?? '') as (typeof record.responses)[number];
    expect(record.responses[2]).toMatchObject(rest);
    expect(record.responses[2]?.quotes[0]).toEqual(quotes[0]);
  });
});
