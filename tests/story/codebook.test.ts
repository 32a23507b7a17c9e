import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { levels } from '../../src/story/levels.ts';
import type { StateResponse, Story } from '../../src/story/schema.ts';
import { editorialProblems } from '../../src/story/validation/editorial.ts';
import { brokenStory, changedStory, problemsOf, story, valueAt } from '../fixtures/story.ts';

const codebook = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');
const lines = (problems: readonly { path: string; sentence: string }[]) =>
  problems.map(({ path, sentence }) => `${path}: ${sentence}`).join('\n');

/** The codebook's own examples: a source by its id, and an answer that cites it. */
const [sourceText = '', answerText = ''] = [...codebook.matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, text]) => text ?? '',
);
const sources = JSON.parse(`{${sourceText}}`) as Story['sources'];
const answer = JSON.parse(answerText) as StateResponse;
const [id = ''] = Object.keys(sources);

/** The story with the codebook's examples: its answer is the third, after another of the same state. */
const withExamples = () =>
  [
    ['responses', structuredClone(story.responses.toSpliced(1, 0, { ...answer, quotes: [] }, answer))],
    [`sources.${id}`, { ...sources[id] }],
  ] as const;

describe('The codebook', () => {
  it.each([
    ...Object.keys(story),
    ...['responses', 'reports'].flatMap((list) => Object.keys(valueAt(`${list}[3]`) as object)),
    ...['lead', 'text', 'speaker', 'office', 'party', 'said', 'note', 'precision', 'letterReceived', 'via'],
    ...['states', 'dc', 'measures', 'wording', 'label', 'refused', 'agreed', 'reviewing', 'start', 'break'],
  ])('The codebook explains the field %s.', (field) => {
    expect(codebook).toMatch(new RegExp(`\`${field.replace('$', '\\$')}[\`:]`));
  });

  it.each(levels)('The codebook explains the level %s.', (level) => {
    expect(codebook).toContain(`\`${level}\``);
  });

  it('The codebook’s examples keep to the form and may be published.', () => {
    expect(editorialProblems(changedStory(...withExamples()))).toEqual([]);
  });

  it('The codebook shows word for word what is said of a record that breaks the form.', () => {
    const broken = brokenStory(
      ...withExamples(),
      ['responses[2].date', '2017-08-32'],
      ['responses[2].level', 'conditonal'],
      ['responses[2].quotes[0].speaker', undefined],
      ['responses[2].quotes[0].speeker', 'The speaker'],
      [`sources.${id}.url`, /\.url: "([^"]+)"/.exec(codebook)?.[1]],
    );
    expect(problemsOf(broken)).toHaveLength(5);
    expect(codebook).toContain(lines(problemsOf(broken)));
  });

  it('The codebook shows word for word what is said of a record that may not be published.', () => {
    const changed = changedStory(
      ...withExamples(),
      ['responses[1].date', '2017-09-01'],
      ['responses[2].quotes[0].text', `“${answer.quotes[0]?.text}”`],
    );
    expect(editorialProblems(changed)).toHaveLength(2);
    expect(codebook).toContain(lines(editorialProblems(changed)));
  });
});
