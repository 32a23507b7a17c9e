import { expect, it } from 'vitest';
import { ampSnippet } from '../../../../src/dialogs/embed/snippets/ampSnippet.ts';
import { frameHeights } from '../../../../src/dialogs/embed/snippets/frameHeights.ts';
import { attributesOf, data, everyRequest, parsed, requestOf, site } from '../../../fixtures/embeds.ts';

/** A rule of amp-iframe: whether a frame in a page keeps it, and what breaks it. */
interface Rule {
  readonly name: string;
  readonly isKept: (frame: Element, page: DocumentFragment) => boolean;
  readonly break: (frame: Element, page: DocumentFragment) => void;
}

/** The attributes that amp-iframe hands on to its frame or reads itself, and those of AMP's layouts. */
const attributes =
  'title allowfullscreen allowpaymentrequest allowtransparency allow frameborder referrerpolicy scrolling tabindex ' +
  'src srcdoc sandbox resizable layout width height sizes heights media class id';
const component =
  'script[async][custom-element="amp-iframe"][src="https://cdn.ampproject.org/v0/amp-iframe-0.1.js"]';

const rules: readonly Rule[] = [
  {
    name: 'https only',
    isKept: (frame, page) =>
      [frame, ...page.querySelectorAll('[src]')].every((node) =>
        node.getAttribute('src')?.startsWith('https:'),
      ),
    break: (frame) => frame.setAttribute('src', 'http://desk.example/embed.html'),
  },
  {
    name: 'a hash of its own keeps #amp=1 away',
    isKept: (frame) => !frame.getAttribute('src')?.includes('#'),
    break: (frame) => frame.setAttribute('src', 'https://desk.example/embed.html#CA'),
  },
  {
    name: 'what may resize is resizable',
    isKept: (frame) => frame.hasAttribute('resizable'),
    break: (frame) => frame.removeAttribute('resizable'),
  },
  {
    name: 'resizable needs an overflow child, which can be pressed and has a name',
    isKept: (frame) => frame.querySelector(':scope > [overflow][role=button][tabindex][aria-label]') !== null,
    break: (frame) => frame.querySelector('[overflow]')?.removeAttribute('role'),
  },
  {
    name: 'a placeholder, or 600 pixels from the top',
    isKept: (frame) => frame.querySelector(':scope > [placeholder]') !== null,
    break: (frame) => frame.querySelector('[placeholder]')?.removeAttribute('placeholder'),
  },
  {
    name: 'a picture that fills has a text',
    isKept: (frame) => frame.querySelector('amp-img:not([layout=fill][alt])') === null,
    break: (frame) => frame.querySelector('amp-img')?.removeAttribute('alt'),
  },
  {
    name: 'a sandbox that is never of its host',
    isKept: (frame) => /^(?!.*allow-same-origin).*allow-scripts/.test(frame.getAttribute('sandbox') ?? ''),
    break: (frame) => frame.setAttribute('sandbox', 'allow-scripts allow-same-origin'),
  },
  {
    name: 'known attributes only',
    isKept: (frame) => frame.getAttributeNames().every((name) => attributes.split(' ').includes(name)),
    break: (frame) => frame.setAttribute('loading', 'lazy'),
  },
  {
    name: 'a layout with its sizes, at least 100 pixels high',
    isKept: (frame) =>
      frame.matches('[layout=fixed-height][width=auto]') && Number(frame.getAttribute('height')) >= 100,
    break: (frame) => frame.setAttribute('height', '99'),
  },
  {
    name: 'the component is loaded',
    isKept: (_, page) => page.querySelector(component) !== null,
    break: (_, page) => page.querySelector('script')?.remove(),
  },
  {
    name: 'no frame and no style of HTML',
    isKept: (_, page) => page.querySelector('iframe, [style]') === null,
    break: (frame) => frame.querySelector('div')?.setAttribute('style', 'top:0'),
  },
];

/** The rules that a page breaks with its frame. */
function brokenRules(page: DocumentFragment): string[] {
  const frame = page.querySelector('amp-iframe') as Element;
  return rules.filter(({ isKept }) => !isKept(frame, page)).map(({ name }) => name);
}

it('A frame of AMP keeps the rules of amp-iframe in every combination.', () => {
  for (const request of everyRequest) expect(brokenRules(parsed(ampSnippet(request)))).toEqual([]);
});

it.each(rules)('A page that breaks the rule “$name” is reported.', (rule) => {
  const page = parsed(ampSnippet(requestOf()));
  rule.break(page.querySelector('amp-iframe') as Element, page);
  expect(brokenRules(page)).toEqual([rule.name]);
});

it.each([
  ['en', `${site}picture.png`, 'Show the whole map'],
  ['es', `${site}es/picture.png`, 'Mostrar el mapa entero'],
] as const)(
  'A frame of AMP has the height of the map, and picture and button in the language of the embed: %s.',
  (lang, picture, button) => {
    const request = requestOf({ lang });
    const page = parsed(ampSnippet(request));
    expect(attributesOf(page.querySelector('amp-img'))).toMatchObject({
      src: picture,
      alt: request.pictureAlt,
    });
    expect(page.querySelector('[overflow]')?.textContent).toBe(button);
    expect(page.querySelector('amp-iframe')?.getAttribute('height')).toBe(String(frameHeights.narrow));
  },
);

it('A frame of AMP uses https also if the page was loaded by http.', () => {
  const insecure = (address: string) => address.replace('https', 'http');
  const snippet = ampSnippet(requestOf({}, { site: insecure(site), data: insecure(data) }));
  expect(brokenRules(parsed(snippet))).toEqual([]);
  expect(snippet).not.toContain('http:');
});
