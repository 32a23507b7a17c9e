import { expect, it } from 'vitest';
import { ampSnippet } from '../../../../src/dialogs/embed/snippets/ampSnippet.ts';
import { frameHeights } from '../../../../src/dialogs/embed/snippets/frameHeights.ts';
import { data, everyRequest, parsed, requestOf, site } from '../../../fixtures/embeds.ts';
import { ampRules, brokenAmpRules } from './ampRules.ts';

it('A frame of AMP keeps the rules of amp-iframe in every combination.', () => {
  for (const request of everyRequest) expect(brokenAmpRules(parsed(ampSnippet(request)))).toEqual([]);
});

it.each([
  ['en', `${site}picture.png`, 'Show the whole map'],
  ['es', `${site}es/picture.png`, 'Mostrar el mapa entero'],
] as const)(
  'A frame of AMP has the height of the map, and picture and button in the language of the embed: %s.',
  (lang, picture, button) => {
    const page = parsed(ampSnippet(requestOf({ lang })));
    expect(page.querySelector('amp-img')?.getAttribute('src')).toBe(picture);
    expect(page.querySelector('[overflow]')?.textContent).toBe(button);
    expect(page.querySelector('amp-iframe')?.getAttribute('height')).toBe(String(frameHeights.narrow));
  },
);

it('A frame of AMP uses https also if the page was loaded by http.', () => {
  const insecure = (address: string) => address.replace('https', 'http');
  const snippet = ampSnippet(requestOf({}, { site: insecure(site), data: insecure(data) }));
  expect(brokenAmpRules(parsed(snippet))).toEqual([]);
  expect(snippet).not.toContain('http:');
});

/** For each rule a page that breaks it. */
const broken: Record<string, (page: DocumentFragment, frame: Element) => void> = {
  'https only': (_, frame) => frame.setAttribute('src', 'http://desk.example/embed.html'),
  'a hash of its own keeps #amp=1 away': (_, frame) =>
    frame.setAttribute('src', 'https://desk.example/embed.html#CA'),
  'resizable needs an overflow child': (_, frame) => frame.querySelector('[overflow]')?.remove(),
  'what may resize is resizable': (_, frame) => frame.removeAttribute('resizable'),
  'overflow can be pressed and has a name': (_, frame) =>
    frame.querySelector('[overflow]')?.removeAttribute('role'),
  'a placeholder, or 600 pixels from the top': (_, frame) =>
    frame.querySelector('[placeholder]')?.removeAttribute('placeholder'),
  'a picture that fills has a text': (_, frame) => frame.querySelector('amp-img')?.removeAttribute('alt'),
  'the sandbox is set': (_, frame) => frame.removeAttribute('sandbox'),
  'never of its host': (_, frame) => frame.setAttribute('sandbox', 'allow-scripts allow-same-origin'),
  'known attributes only': (_, frame) => frame.setAttribute('loading', 'lazy'),
  'a layout with its sizes': (_, frame) => frame.setAttribute('width', '100%'),
  'at least 100 pixels high': (_, frame) => frame.setAttribute('height', '99'),
  'the component is loaded': (page) => page.querySelector('script')?.remove(),
  'no frame and no style of HTML': (_, frame) => frame.querySelector('div')?.setAttribute('style', 'top:0'),
};

it.each(ampRules)('A page that breaks the rule “%s” is reported.', (rule) => {
  const page = parsed(ampSnippet(requestOf()));
  broken[rule]?.(page, page.querySelector('amp-iframe') as Element);
  expect(brokenAmpRules(page)).toContain(rule);
});
