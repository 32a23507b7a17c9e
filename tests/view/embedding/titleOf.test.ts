import { describe, expect, it } from 'vitest';
import { withEmbeds } from '../../../src/domain/embedMessages.ts';
import { english } from '../../../src/domain/messages.ts';
import { spanish } from '../../../src/domain/spanish.ts';
import { titleOf, wordsIn } from '../../../src/view/embedding/titleOf.ts';
import { byDefault } from '../../fixtures/embeds.ts';
import { story } from '../../fixtures/story.ts';

describe('the title of an embed', () => {
  it('An embed is called by the headline that it opens with, and by being an interactive map.', () => {
    const title = (at: string | null) => titleOf(story, { ...byDefault, at }, withEmbeds(english));
    expect(title(null)).toBe(
      '5 states and the District of Columbia won’t hand over everything the commission asked for, interactive map',
    );
    expect(title('courier')).toBe(
      '2 states won’t hand over everything the commission asked for, interactive map',
    );
  });

  it('The title of an embed is in the language of the embed, whatever the page’s.', async () => {
    expect(await wordsIn('es', withEmbeds(english))).toEqual(withEmbeds(spanish));
    expect(await wordsIn('en', withEmbeds(spanish))).toEqual(withEmbeds(english));
    expect(titleOf(story, { ...byDefault, at: 'courier' }, withEmbeds(spanish))).toBe(
      '2 estados no entregarán todo lo que pidió la comisión, mapa interactivo',
    );
  });
});
