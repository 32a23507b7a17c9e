import { describe, expect, it } from 'vitest';
import { warningNames } from '../../../src/story/validation/findProblems.ts';
import { validate } from '../../../src/story/validation/validate.ts';
import { textOf } from '../../fixtures/project.ts';
import { found, pathsFound, twoStates } from './twoStates.ts';

describe('all problems at once', () => {
  it('If a response is invalid, the rules check the others and report their paths in the file.', () => {
    expect(
      pathsFound((story) => {
        story.responses[0].date = '6/29/2017';
        story.responses[1].source = 'nobody';
        story.responses[1].quotes.unshift({ text: 3 });
        story.responses[1].quotes[1].party = 'Republican';
      }),
    ).toEqual([
      'responses[0].date',
      'responses[1].quotes[0].text',
      'responses[1].quotes[0].speaker',
      'responses[1].quotes[0].office',
      'responses[1].quotes[0].party',
      'responses[1].source',
      'unusual-party responses[1].quotes[1].party',
    ]);
  });

  it('An invalid field of a response does not hide what else is wrong with it.', () => {
    expect(
      pathsFound((story) => {
        Object.assign(story.responses[1], { state: 'PR', date: '6/30/2017', source: 'nobody', level: 3 });
        story.responses[1].quotes[0].text = '“Jump.”';
        story.responses[1].summary = '';
      }),
    ).toEqual([
      'responses[1].date',
      'responses[1].level',
      'responses[1].summary',
      'responses[1].state',
      'responses[1].quotes[0].text',
      'responses[1].source',
    ]);
  });

  it('An invalid level or source is not also reported as unknown or unused.', () => {
    expect(
      pathsFound((story) => {
        delete story.levels[0].label;
        story.sources.courier.published = 'June 30';
      }),
    ).toEqual(['levels[0].label', 'sources.courier.published']);
  });

  it('An invalid block does not keep the others from being checked.', () => {
    expect(
      pathsFound((story) => {
        story.words = 'Two states';
        story.outside = { states: 'AK', label: 'Not asked' };
        story.goal = { n: 60, label: '60' };
        story.asOf = '2099-01-01';
      }),
    ).toEqual(['words', 'outside.states', 'as-of-to-come asOf']);
  });

  it.each([null, 3, 'story', []].map((file) => [file]))('The file %j is refused in one sentence.', (file) => {
    expect(validate(file, new Map(), '2026-11-30').problems).toHaveLength(1);
  });

  it('What browsers would refuse for its size or its letters is an error of the check.', () => {
    const refused = (text: string) => found((story) => Object.assign(story.responses[0], { summary: text }));
    const of = (sentence: string) => expect.objectContaining({ path: 'responses[0].summary', sentence });
    expect(refused('A \ud83d smile.')).toContainEqual(of('This text has half a character: write it anew.'));
    expect(refused('a'.repeat(10_001))).toContainEqual(
      of('This text is too long: write 10000 characters at most.'),
    );
  });

  it('A path that both a rule and the schema report has one sentence.', () => {
    expect(
      found((story) => {
        story.responses[0].state = 'Ohio';
        story.sources.courier.url = 'https://example.org/a b';
        story.responses[1].state = 'MS\u200b';
        story.responses[1].level += ' ';
      }).map(({ path, sentence }) => [path, sentence]),
    ).toEqual([
      ['responses[0].state', '"Ohio" is not a postal code: write "OH".'],
      ['sources.courier.url', 'There is a space in the address: write %20, or take it out.'],
      ['responses[1].state', 'There is a stray character, U+200B: take it out.'],
      ['responses[1].level', 'It begins or ends with a space: take it off.'],
    ]);
  });

  it('A copied answer is one error, which does not repeat for its quotations.', () => {
    expect(pathsFound(({ responses }) => responses.push(responses[1]))).toEqual(['responses[2]']);
  });
});

describe('accepted warnings', () => {
  it.each([
    ['everywhere', {}],
    ['at its path', { at: 'title' }],
  ])('A warning that is accepted %s is not reported.', (_where, more) => {
    expect(
      pathsFound((story) => {
        story.title = 'Two <i>states</i>';
        story.accepted = [{ warning: 'html', reason: 'So it was named.', ...more }];
      }),
    ).toEqual([]);
  });

  it('An accepted path includes the paths below it, but not paths that only begin with the same letters.', () => {
    const accepting = (at: string) =>
      pathsFound((story) => {
        story.responses[1].summary = 'Mississippi  refused.';
        story.accepted = [{ warning: 'spaces', at, reason: 'So it was said.' }];
      });
    expect(accepting('responses[1]')).toEqual([]);
    expect(accepting('responses')).toEqual([]);
    expect(accepting('respons')).toEqual(['spaces responses[1].summary', 'accepted-nothing accepted[0]']);
  });

  it('An error cannot be accepted.', () => {
    expect(
      pathsFound((story) => {
        story.responses[0].source = 'nobody';
        story.accepted = [{ warning: 'html', at: 'responses[0].source', reason: 'None.' }];
      }),
    ).toEqual(['responses[0].source']);
  });

  it('A story accepts a warning of its translation at a path that begins with the language.', () => {
    const story = twoStates((each) => {
      each.accepted = [{ warning: 'spaces', at: 'es.title', reason: 'So it was named.' }];
    });
    const { problems, translations } = validate(
      story,
      new Map([['es', { title: 'Dos  estados' }]]),
      '2026-11-30',
    );
    expect(problems).toEqual([]);
    const warnings = translations.get('es')?.problems.filter(({ warning }) => warning);
    expect(warnings).toEqual([]);
  });
});

const rows = textOf('data/README.md').split('| warning | where |')[1]?.split('\n\n')[0] ?? '';

it('The codebook lists every warning by its name, and no other.', () => {
  const listed = [...rows.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
  expect(listed).toEqual(['accepted-nothing', ...warningNames].sort());
});
