import { describe, expect, it } from 'vitest';
import { withEmbeds } from '../../../src/domain/embedMessages.ts';
import { english } from '../../../src/domain/messages.ts';
import { spanish } from '../../../src/domain/spanish.ts';
import { titleOf, wordsIn } from '../../../src/view/embedding/titleOf.ts';
import { byDefault } from '../../fixtures/embeds.ts';
import { record } from '../../fixtures/record.ts';

describe('the title of an embed', () => {
  it('is the headline that it opens with, and that it is an interactive map', () => {
    const title = (at: string | null) => titleOf(record, { ...byDefault, at }, withEmbeds(english));
    expect(title(null)).toBe(
      '44 states and the District of Columbia won’t hand over everything the commission asked for, interactive map',
    );
    expect(title('townhall')).toBe(
      '19 states won’t hand over everything the commission asked for, interactive map',
    );
  });

  it('is in the language of the embed, whatever the page’s', async () => {
    expect(await wordsIn('es', withEmbeds(english))).toEqual(withEmbeds(spanish));
    expect(await wordsIn('en', withEmbeds(spanish))).toEqual(withEmbeds(english));
    expect(titleOf(record, { ...byDefault, at: 'townhall' }, withEmbeds(spanish))).toBe(
      '19 estados no entregarán todo lo que pidió la comisión, mapa interactivo',
    );
  });
});
