import { expect, it } from 'vitest';
import type { Choices } from '../../../../src/dialogs/embed/choices.ts';
import { withEmbedWords } from '../../../../src/dialogs/embed/embedModel.ts';
import { titleOf } from '../../../../src/dialogs/embed/snippets/titleOf.ts';
import { english } from '../../../../src/i18n/en.ts';
import { words as spanish } from '../../../../src/i18n/es.ts';
import { byDefault } from '../../../fixtures/embeds.ts';
import { spanishStory, story, twoLevels } from '../../../fixtures/story.ts';

const inEnglish = { story, words: withEmbedWords(english) };
const inSpanish = { story: spanishStory, words: withEmbedWords(spanish) };
const unreported = { story: twoLevels, words: withEmbedWords(english) };

it.each<[of: string, given: typeof inEnglish, choices: Partial<Choices>, title: string]>([
  ['opens as the story does', inEnglish, {}, '5 states and D.C. keep the letter, interactive map'],
  ['has a stop of its own', inEnglish, { at: 'courier' }, '2 states keep the letter, interactive map'],
  [
    'has a count of its own',
    inEnglish,
    { count: 'responses', at: '2017-06-30' },
    '3 states send back nothing but a note, interactive map',
  ],
  [
    'is of a story without reports',
    unreported,
    {},
    '5 states and D.C. have counted their bridges, interactive map',
  ],
  [
    'is in another language',
    inSpanish,
    { at: 'courier' },
    '2 estados se quedan con la carta, mapa interactivo',
  ],
])('An embed that %s is titled with its number and sentence.', (_, given, choices, title) => {
  expect(titleOf(given, { ...byDefault, ...choices })).toBe(title);
});
