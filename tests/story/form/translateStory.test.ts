import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/story/form/parseStory.ts';
import type { Story } from '../../../src/story/form/schema.ts';
import { translateStory } from '../../../src/story/form/translateStory.ts';
import {
  type brokenStory,
  changeAt,
  changedStory,
  rawStory,
  rawTranslation,
  spanishStory,
  story,
  valueAt,
} from '../../fixtures/story.ts';

/** What a translation with changes lacks or has too much. */
const problemsOf = (...changes: Parameters<typeof brokenStory>) =>
  translateStory(story, changeAt(rawTranslation(), ...changes), 'es').problems;

/** Every text of a value with its place, those that say which entry is meant left out. */
function* textsOf(value: unknown, path = ''): Generator<string> {
  if (/(\.|^)(id|state|date|short|\$schema)$/.test(path)) return;
  if (typeof value === 'string') yield path;
  else if (Array.isArray(value))
    for (const [i, each] of value.entries()) yield* textsOf(each, `${path}[${i}]`);
  else if (value && typeof value === 'object')
    for (const [key, each] of Object.entries(value)) yield* textsOf(each, path ? `${path}.${key}` : key);
}

const paths = [...textsOf(rawTranslation())];

/** The place of a text in the story, or of the template that it is a form of. */
const templateOf = (path: string): string => path.replace(/\.(one|other)$/, '');

describe('A translated story', () => {
  it('A complete translation has no problem, and its texts are at their paths in the translated story.', () => {
    expect(problemsOf()).toEqual([]);
    for (const path of paths) expect(valueAt(path, spanishStory), path).toBe(valueAt(path, rawTranslation()));
  });

  it('A translated story matches the schema.', () => {
    expect(parseStory(JSON.parse(JSON.stringify(spanishStory)))).toEqual(spanishStory);
  });

  it('A translated story has the language of its words, and quotations keep the original language.', () => {
    expect([spanishStory.lang, spanishStory.quotedIn]).toEqual(['es', 'en']);
    const quoted = { ...story, quotedIn: 'fr' };
    expect(translateStory(quoted, rawTranslation(), 'es').story.quotedIn).toBe('fr');
  });

  it('Quotations, speakers, outlets, printed figures, days, looks and sources stay the same.', () => {
    /** A value without the texts of the translation. */
    const rest = (value: unknown): unknown => {
      const copy = structuredClone(value);
      changeAt(copy, ...paths.map((path) => [templateOf(path), 'x'] as const));
      for (const level of (copy as Story).levels) delete level.short;
      return { ...(copy as Story), lang: 'x', quotedIn: 'x' };
    };
    expect(rest(spanishStory)).toEqual(rest(story));
  });

  it('Translating changes neither the story nor the translation.', () => {
    const [before, words] = [structuredClone(story), rawTranslation()];
    translateStory(story, words, 'es');
    expect(story).toEqual(before);
    expect(words).toEqual(rawTranslation());
  });
});

describe('What a translation lacks', () => {
  it.each([...new Set(paths.map(templateOf))].filter((path) => !path.startsWith('credits')))(
    'The problem of a translation without %s quotes the text of the story.',
    (path) => {
      const own = valueAt(path, rawStory());
      const forms = typeof own === 'object' ? Object.entries(own as object) : [['', own]];
      expect(problemsOf([path, undefined])).toEqual(
        forms.map(([form, text]) => {
          const name = [path, form].filter(Boolean).join('.');
          return { path: name, sentence: `“${text}” is not translated: add "${name}".` };
        }),
      );
    },
  );

  it('A missing text is taken from the story.', () => {
    const words = changeAt(rawTranslation(), ['words.hint', undefined]);
    expect(translateStory(story, words, 'es').story.words.hint).toBe(story.words.hint);
  });

  it('A short label may be missing or added, whether or not the story has one.', () => {
    expect(problemsOf(['levels[0].short', undefined])).toEqual([]);
    expect(problemsOf(['reports.unnamed.short', 'Sin nombre'])).toEqual([]);
    const short = { ...story, levels: story.levels.map((level) => ({ ...level, short: 'Short' })) };
    const { levels } = translateStory(short, rawTranslation(), 'es').story;
    expect(levels.map((level) => level.short)).toEqual([
      'Se negó',
      'Por formulario',
      'Solo lo público',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('A missing entry is named by its keys, with each of its texts.', () => {
    const entries = valueAt('milestones', rawTranslation()) as unknown[];
    expect(problemsOf(['milestones', entries.toSpliced(1, 1)]).map(({ path }) => path)).toEqual([
      `milestones[${story.milestones[1]?.date}].label`,
      `milestones[${story.milestones[1]?.date}].text`,
    ]);
    expect(problemsOf(['credits', []]).map(({ path }) => path)).toEqual(
      story.credits.map((_, index) => `credits[${index}]`),
    );
  });

  it('An empty translation lacks every text of the story, and no other.', () => {
    const lacking = translateStory(story, {}, 'es').problems.map(({ path }) => path);
    const kinds = (of: string[]) => [...new Set(of.map((path) => templateOf(path).replace(/\[[^\]]*/g, '')))];
    expect(kinds(lacking).sort()).toEqual(kinds(paths).sort());
  });
});

const noField = expect.stringMatching(/^A translation has no field "\w+": take it out\.$/);
const nothing = 'The story has nothing here: take it out.';
const noEntry = 'The story has no such entry: take it out.';
const noObject = 'Write an object here, in braces.';

describe('What a translation should not have', () => {
  it.each<[path: string, value: unknown, sentence: string]>([
    ['sources', 'x', noField],
    ['words.colour', 'x', noField],
    ['levels[0].look', 'x', noField],
    ['reports.list[0].tally', 'x', noField],
    ['responses[0].source', 'x', noField],
    ['responses[0].quotes[1].text', 'x', noField],
    ['method[0].heading', 'x', nothing],
    ['responses[0].quotes[0].note', 'x', nothing],
    ['reports.words.basis', 'x', nothing],
    ['goal', { label: 'x' }, nothing],
    ['aside.figures[0].split', [{ label: 'x' }], nothing],
    ['method[2]', { text: 'x' }, noEntry],
  ])('A translation with %s has one problem, whose remedy is to take it out.', (path, value, sentence) => {
    expect(problemsOf([path, value])).toEqual([{ path, sentence }]);
  });

  it('An entry that the story does not have is reported by its keys.', () => {
    const entries = valueAt('milestones', rawTranslation()) as unknown[];
    expect(problemsOf(['milestones', [{ date: '1999-01-01', text: 'x' }, ...entries]])).toEqual([
      { path: 'milestones[0]', sentence: noEntry },
    ]);
  });

  it('A translation may name its schema.', () => {
    expect(problemsOf(['$schema', './schema.json'])).toEqual([]);
  });

  it.each([
    ['words', 'x', noObject],
    ['words', [], noObject],
    ['milestones', {}, 'Write a list here.'],
    ['milestones', 'x', 'Write a list here.'],
  ])(
    'A translation with %s as %j has a problem, whose remedy is the right form.',
    (path, value, sentence) => {
      expect(problemsOf([path, value])[0]).toEqual({ path, sentence });
    },
  );

  it.each([null, 'a text', 44, []])('The file %j is refused, because it is no object.', (file) => {
    expect(translateStory(story, file, 'es').problems[0]).toEqual({ path: '(the file)', sentence: noObject });
  });
});

describe('The entries of a translation', () => {
  it.each(['levels', 'responses', 'milestones', 'reports.list'])(
    'The entries of %s are matched by their keys, whatever their order.',
    (path) => {
      const words = rawTranslation();
      changeAt(words, [path, (valueAt(path, words) as unknown[]).toReversed()]);
      expect(translateStory(story, words, 'es')).toEqual({ story: spanishStory, problems: [] });
    },
  );

  it('Two responses of one state on one day are matched in their order.', () => {
    const [, , second] = story.responses;
    const sameDay = ['responses[1].date', second?.date] as const;
    const twins = changedStory(sameDay);
    const words = changeAt(rawTranslation(), sameDay);
    const { story: both, problems } = translateStory(twins, words, 'es');
    expect(problems).toEqual([]);
    expect(both.responses.map(({ summary }) => summary)).toEqual(
      spanishStory.responses.map(({ summary }) => summary),
    );
    const entries = valueAt('responses', words) as unknown[];
    const one = changeAt(words, ['responses', entries.toSpliced(2, 1)]);
    expect(translateStory(twins, one, 'es').problems).toEqual([
      {
        path: `responses[${second?.state} ${second?.date} 2].summary`,
        sentence: expect.stringContaining(`“${second?.summary}” is not translated: add `),
      },
    ]);
  });
});
