import { expect, it } from 'vitest';
import { openingView } from '../../../src/state/viewState.ts';
import { modelOf } from '../../../src/view/model.ts';
import { updateQuotations } from '../../../src/view/quotations/quotations.ts';
import { document } from '../../fixtures/dom/document.ts';
import { changedStory, story } from '../../fixtures/story.ts';

it('Each source of a response is cited once, after its quotations and with all of their speakers; one without an office is named alone.', () => {
  const index = story.responses.findIndex(({ state, quotes }) => state === 'KY' && quotes.length === 3);
  const quotes = `responses[${index}].quotes`;
  const radio = story.responses[index]?.quotes[2]?.source;
  const given = changedStory([
    `${quotes}[1]`,
    { ...story.responses[index]?.quotes[1], speaker: 'Ida Moss', office: null, source: radio },
  ]);
  const below = document.createElement('section');
  updateQuotations(below, modelOf(given, { ...openingView(given), state: 'KY', open: 'quotations' }));
  const nodes = below.querySelectorAll('.answer:first-child :is(.speaker b, .citation p)');
  expect(Array.from(nodes, ({ textContent }) => textContent?.replace(/ in .*/, ''))).toEqual([
    'Ruth Hale (D)',
    'Ruth Hale, quoted',
    'Ida Moss (D)',
    'Ruth Hale (D)',
    'Ida Moss and Ruth Hale, quoted',
  ]);
  const speakers = [...below.querySelectorAll('.answer:first-child .speaker')];
  expect(speakers.map(({ textContent }) => textContent)).toContain('Ida Moss (D)');
});
