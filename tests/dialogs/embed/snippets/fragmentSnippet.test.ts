import { expect, it } from 'vitest';
import { fragmentSnippet, withChoices } from '../../../../src/dialogs/embed/snippets/fragmentSnippet.ts';
import {
  attributesOf,
  byDefault,
  dueOf,
  everyRequest,
  parsed,
  requestOf,
  site,
} from '../../../fixtures/embeds.ts';

it('The fragment is shown as its address and its first tag with the choices.', () => {
  expect(fragmentSnippet(requestOf({ at: 'gazette', lang: 'es' }))).toBe(
    `<!-- ${site}es/fragment.html -->\n<tally-map at="gazette" lang="es"> …`,
  );
});

const fragment = '<!-- credit -->\n<tally-map src="a.json"><p>1</p></tally-map><tally-map></tally-map>';

it('A fragment has the choices on its first element, and no other text is changed.', () => {
  for (const { choices } of everyRequest) {
    const text = withChoices(fragment, choices);
    const [first, second] = parsed(text).querySelectorAll('tally-map');
    expect(attributesOf(first ?? null)).toEqual({ src: 'a.json', ...dueOf(choices) });
    expect(attributesOf(second ?? null)).toEqual({});
    expect(text.replace(/<tally-map src[^>]*>/, '')).toBe(fragment.replace(/<tally-map src[^>]*>/, ''));
  }
});

it('The choices replace those that a fragment has, however they are written.', () => {
  const written = `<tally-map at="x" data-at='y>' lang = es state view='table' src=b.json theme=dark>`;
  expect(withChoices(written, { ...byDefault, at: 'gazette' })).toBe(
    `<tally-map data-at='y>' src=b.json at="gazette">`,
  );
});

it('A fragment without a map, or without choices, stays unchanged.', () => {
  expect(withChoices('<p>at="x"</p>', { ...byDefault, at: 'gazette' })).toBe('<p>at="x"</p>');
  expect(withChoices(fragment, byDefault)).toBe(fragment);
});
