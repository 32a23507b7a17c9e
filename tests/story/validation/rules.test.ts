import { describe, expect, it } from 'vitest';
import { looks } from '../../../src/story/looks.ts';
import { findProblems } from '../../../src/story/validation/findProblems.ts';
import { brokenStory } from '../../fixtures/story.ts';
import { pathsFound } from './twoStates.ts';

const url = (address: string) =>
  pathsFound((story) => Object.assign(story.sources.courier, { url: address }));
const speakers = (...names: string[]) =>
  pathsFound((story) => {
    const [quote] = story.responses[1].quotes;
    story.responses[1].quotes = names.map((speaker, n) => ({ ...quote, speaker, text: `Words ${n}.` }));
  });
const summary = (text: string) =>
  pathsFound((story) => Object.assign(story.responses[1], { summary: text })).map(
    (each) => each.split(' ')[0],
  );

describe('the rules of addresses', () => {
  it.each([
    'http://localhost/a',
    'http://127.0.0.1/a',
    'http://10.1.2.3/a',
    'http://172.20.0.1/a',
    'http://192.168.0.1/a',
    'http://169.254.0.1/a',
    'http://[::1]/a',
    'http://[fd00::1]/a',
    'http://desk.local/a',
    'http://intranet/a',
    'https://ann@example.org/a',
    'https://ann:secret@example.org/a',
  ])('The address %s is refused.', (address) => {
    expect(url(address)).toEqual(['sources.courier.url']);
  });

  it.each([
    'https://example.org/@ann/a:b',
    'https://172.15.0.1/a',
    'https://100.20.30.40/a',
    'https://localhost.example.org/a',
    'https://web.archive.org/web/2017/http://localhost/',
  ])('The address %s is taken.', (address) => {
    expect(url(address)).toEqual([]);
  });
});

describe('the rules of people', () => {
  it.each([
    ['Delbert Hosemann', 'Delbert Hoseman'],
    ['José Pérez', 'Jose Perez'],
    ['Thomas W. Bickett', 'Thomas W Bickett'],
    ['Alex Padila', 'Alex Padilla'],
    ['Kim Wyman', 'Kim Wymen'],
  ])('The names %s and %s get a warning that they are one speaker.', (one, other) => {
    expect(speakers(one, other)).toEqual(['two-spellings responses[1].quotes[1].speaker']);
  });

  it.each([
    ['Jo Lee', 'Jo Li'],
    ['Delbert Hosemann', 'Phil Bryant'],
  ])('The names %s and %s get no warning.', (one, other) => {
    expect(speakers(one, other)).toEqual([]);
  });
});

it('If the two legends use every look, a level with the look of another has none free.', () => {
  const used = [...looks.filter((look) => look !== 'hatch' && look !== 'blank'), 'deep'];
  const levels = used.map((look, n) => ({
    id: `l${n}`,
    label: `L${n}`,
    description: '-',
    look,
    counts: true,
  }));
  const sentences = findProblems(brokenStory(['levels', levels]), '2026-11-30').map((each) => each.sentence);
  expect(sentences.join()).toContain(`None is free for “L${levels.length - 1}”`);
});

describe('the rules of texts', () => {
  it.each([
    ['Mississippi refused <br>.', 'html'],
    ['Mississippi &nbsp;refused.', 'html'],
    ['Mississippi &#8217;refused.', 'html'],
    ['MÃ©xico refused.', 'mojibake'],
    ['It cost Â£5.', 'mojibake'],
    ['It’s \u202fso.', 'spaces'],
    ['@agency refused.', 'formula'],
    ['+1 for the letter.', 'formula'],
  ])('The text %j gets a warning.', (text, name) => {
    expect(summary(text)).toEqual([name]);
  });

  it.each(['5 < 6 and 7 > 6.', 'AT&T refused; R&D too.', 'São Paulo, Âge, Ângela.', 'Rock ’n’ roll.'])(
    'The text %j gets no warning.',
    (text) => {
      expect(summary(text)).toEqual([]);
    },
  );

  it('The credits stand in one place, so that their sum is limited.', () => {
    const credits = (...texts: string[]) => pathsFound((story) => Object.assign(story, { credits: texts }));
    expect(credits('a'.repeat(80), 'b'.repeat(24))).toEqual([]);
    expect(credits('a'.repeat(80), 'b'.repeat(25))).toEqual(['long-text credits']);
  });
});

describe('the rules of days', () => {
  it('A day that has not come yet is an error, and one after the last change a warning.', () => {
    const at = (today: string) =>
      pathsFound(
        (story) => Object.assign(story, { corrections: [{ date: '2026-02-01', text: 'Mended.' }] }),
        today,
      );
    expect(at('2026-01-31')).toEqual(['corrections[0].date']);
    expect(at('2026-02-01')).toEqual(['as-of-behind asOf']);
  });

  it('A source may be published within ninety days of what it proves.', () => {
    const published = (day: string) =>
      pathsFound((story) => Object.assign(story.sources.ledger, { published: day }));
    expect(published('2017-06-29')).toEqual(['source-before-answer responses[1].source']);
    expect(published('2017-09-28')).toEqual([]);
    expect(published('2017-09-29')).toEqual(['source-after-answer responses[1].source']);
  });

  it('A story opens at the day of a response, or at a report that is a stop.', () => {
    const open = (at: unknown) => pathsFound((story) => Object.assign(story, { open: at }));
    expect(open('2017-06-29')).toEqual([]);
    expect(open({ count: 'responses', at: '2017-06-30' })).toEqual([]);
    expect(open({ count: 'responses', at: '2017-07-01' })).toEqual(['open.at']);
    expect(open({ count: 'reports', at: 'courier' })).toEqual(['open.at']);
  });

  it.each([
    ['2017-07-03', []],
    ['2018-01-03', ['open']],
    [{ count: 'reports', at: '2017-07-03' }, []],
    [{ count: 'reports', at: 'gazette' }, []],
    [{ count: 'responses', at: '2018-01-03' }, []],
  ])('In a story with reports, whose answers go on to 2018, to open at %j finds %j.', (open, paths) => {
    const problems = findProblems(brokenStory(['open', open]), '2026-11-30');
    expect(problems.flatMap(({ path }) => (path.startsWith('open') ? [path] : []))).toEqual(paths);
  });
});
