import { expect, it } from 'vitest';
import { withEmbedWords } from '../../../../src/dialogs/embed/embedModel.ts';
import { titleOf } from '../../../../src/dialogs/embed/snippets/titleOf.ts';
import { english } from '../../../../src/i18n/en.ts';
import { words as spanish } from '../../../../src/i18n/es.ts';
import { byDefault } from '../../../fixtures/embeds.ts';
import { spanishStory, story, twoLevels } from '../../../fixtures/story.ts';

const inEnglish = { story, words: withEmbedWords(english) };
const inSpanish = { story: spanishStory, words: withEmbedWords(spanish) };

it('The title of an embed has its opening number and sentence, and says that it is an interactive map.', () => {
  const title = (at: string | null) => titleOf(inEnglish, { ...byDefault, at });
  expect(title(null)).toBe('5 states and D.C. keep the letter, interactive map');
  expect(title('courier')).toBe('2 states keep the letter, interactive map');
});

it('The title of an embed has the sentence of the chosen count.', () => {
  const choices = { ...byDefault, count: 'responses', at: '2017-06-30' } as const;
  expect(titleOf(inEnglish, choices)).toBe('3 states send back nothing but a note, interactive map');
});

it('The title of an embed of a story without reports has the sentence of its responses.', () => {
  const title = titleOf({ story: twoLevels, words: withEmbedWords(english) }, byDefault);
  expect(title).toBe('5 states and D.C. have counted their bridges, interactive map');
});

it('The title of an embed is in the language of the embed.', () => {
  expect(titleOf(inSpanish, { ...byDefault, at: 'courier' })).toBe(
    '2 estados se quedan con la carta, mapa interactivo',
  );
});
