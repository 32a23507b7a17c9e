import { describe, expect, it } from 'vitest';
import { titleOf, wordsIn } from '../../../src/dialogs/embed/titleOf.ts';
import { withEmbeds } from '../../../src/i18n/embedMessages.ts';
import { english } from '../../../src/i18n/en.ts';
import { spanish } from '../../../src/i18n/es.ts';
import { byDefault } from '../../fixtures/embeds.ts';
import { spanishStory, story } from '../../fixtures/story.ts';

describe('the title of an embed', () => {
  it('An embed is called by the number and sentence that it opens with, and by being an interactive map.', () => {
    const title = (at: string | null) => titleOf(story, { ...byDefault, at }, withEmbeds(english));
    expect(title(null)).toBe('5 states and D.C. keep the letter, interactive map');
    expect(title('courier')).toBe('2 states keep the letter, interactive map');
  });

  it('The title of an embed has the sentence of its own count.', () => {
    const choices = { ...byDefault, count: 'responses', at: '2017-06-30' } as const;
    expect(titleOf(story, choices, withEmbeds(english))).toBe(
      '3 states send back nothing but a note, interactive map',
    );
  });

  it('The title of an embed is in the language of the embed, whatever the page’s.', async () => {
    expect(await wordsIn('es', withEmbeds(english))).toEqual(withEmbeds(spanish));
    expect(await wordsIn('en', withEmbeds(spanish))).toEqual(withEmbeds(english));
    expect(titleOf(spanishStory, { ...byDefault, at: 'courier' }, withEmbeds(spanish))).toBe(
      '2 estados se quedan con la carta, mapa interactivo',
    );
  });
});
