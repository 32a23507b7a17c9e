import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../../src/view/embedding/addresses.ts';
import { queryOf, writtenOf } from '../../../src/view/embedding/choices.ts';
import { frameHeights } from '../../../src/view/embedding/frameHeights.ts';
import { iframeSnippet } from '../../../src/view/embedding/iframeSnippet.ts';
import { scriptSnippet } from '../../../src/view/embedding/scriptSnippet.ts';
import { wayNames, ways } from '../../../src/view/embedding/ways.ts';
import {
  attributesOf,
  byDefault,
  dueOf,
  everyRequest,
  folderOf,
  frozen,
  parsed,
  requestOf,
  site,
} from '../../fixtures/embeds.ts';

const queryIn = (address: string): Record<string, string> =>
  Object.fromEntries(new URL(address).searchParams.entries());
const withoutQuery = (address: string): string => address.replace(/\?.*/, '');

describe('the choices of an embed', () => {
  it('The choices of an embed are 576 combinations here, with and without a frozen version.', () => {
    expect(
      new Set(everyRequest.map((request) => JSON.stringify([request.choices, request.frozen]))).size,
    ).toBe(576);
  });

  it('The choices are written out only where they are no defaults.', () => {
    expect(writtenOf(byDefault)).toEqual([]);
    expect(queryOf(byDefault)).toBe('');
    for (const { choices } of everyRequest) {
      expect(Object.fromEntries(writtenOf(choices))).toEqual(dueOf(choices));
      expect(queryIn(`${site}${queryOf(choices)}`)).toEqual(dueOf(choices));
    }
  });

  it('The choices are encoded in a query.', () => {
    expect(queryOf({ ...byDefault, at: 'a&b="c" d#' })).toBe('?at=a%26b%3D%22c%22%20d%23');
  });
});

describe('a frame', () => {
  it('A frame leads to the embed with the choices, and to the frozen one where that is asked for.', () => {
    for (const request of everyRequest) {
      const frame = parsed(iframeSnippet(request)).querySelector('iframe');
      const src = frame?.getAttribute('src') ?? '';
      expect(withoutQuery(src)).toBe(`${folderOf(request)}embed.html`);
      expect(queryIn(src)).toEqual(dueOf(request.choices));
      expect(frame?.getAttribute('height')).toBe(String(frameHeights[640][request.choices.count]));
    }
  });

  it('A frame may run, open pages and save files, and is never of its host.', () => {
    const { src, title, height, ...rest } = attributesOf(
      parsed(iframeSnippet(requestOf())).querySelector('iframe'),
    );
    expect([src, title, Number(height) > 1000]).toEqual([
      `${site}embed.html`,
      'A title, interactive map',
      true,
    ]);
    expect(rest).toEqual({
      width: '100%',
      style: 'width:100%;border:0',
      loading: 'lazy',
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
      allow: 'clipboard-write; web-share; fullscreen',
      referrerpolicy: 'no-referrer',
    });
  });

  it('A frame holds a link to the page, and is on a line before the script that keeps its height.', () => {
    const [line, script, ...more] = iframeSnippet(requestOf({ at: 'gazette', theme: 'dark' })).split('\n');
    expect(line).toMatch(/^<iframe .*<\/iframe>$/);
    expect(line).toContain(`<a href="${site}?at=gazette&amp;theme=dark">A title, interactive map</a>`);
    expect(script).toBe(`<script async src="${site}frame.js"></script>`);
    expect(more).toEqual([]);
  });
});

describe('the script', () => {
  it('The script’s snippet has the story, the choices as attributes, and the script of the same version.', () => {
    for (const request of everyRequest) {
      const fragment = parsed(scriptSnippet(request));
      const folder = folderOf(request);
      const isFrozen = folder !== site;
      expect(attributesOf(fragment.querySelector('script'))).toEqual({
        type: 'module',
        src: isFrozen ? `${site}${frozen}embed.js` : `${site}embed/1/embed.js`,
      });
      expect(attributesOf(fragment.querySelector('tally-map'))).toEqual({
        src: `${folder}voter-rolls.json`,
        ...dueOf(request.choices),
      });
    }
  });

  it('The script’s snippet holds a link to the page, for those for whom it never becomes live.', () => {
    const link = parsed(scriptSnippet(requestOf({ state: 'DC' }))).querySelector('tally-map > a');
    expect(link?.getAttribute('href')).toBe(`${site}?state=DC`);
  });
});

describe('the address for a CMS', () => {
  it('The address for a CMS is that of the page in the chosen language, with the other choices.', () => {
    expect(pageAddress(requestOf())).toBe(site);
    for (const request of everyRequest) {
      const { lang, ...due } = dueOf(request.choices);
      const address = ways.cms.snippet(request);
      expect(withoutQuery(address)).toBe(lang ? `${site}es/` : site);
      expect(queryIn(address)).toEqual(due);
    }
  });
});

describe('every snippet', () => {
  const hostile = `"><script>alert('x')</script>&amp;<b title='y'>--></a></iframe>\n$&`;

  it.each(wayNames)('The snippet %s takes a hostile title as text.', (way) => {
    const plain = parsed(ways[way].snippet(requestOf()));
    const odd = parsed(ways[way].snippet(requestOf({}, { title: hostile })));
    const tagsOf = (fragment: DocumentFragment) =>
      [...fragment.querySelectorAll('*')].map((node) =>
        [node.localName, ...node.getAttributeNames()].join(' '),
      );
    expect(tagsOf(odd)).toEqual(tagsOf(plain));
    for (const node of odd.querySelectorAll('[title], [alt]'))
      expect(node.getAttribute('title') ?? node.getAttribute('alt')).toBe(hostile);
  });

  it.each(wayNames)('The snippet %s has no address but the site’s own and AMP’s component.', (way) => {
    for (const request of everyRequest) {
      const addresses = ways[way].snippet(request).match(/https?:\/\/[^\s"<>]+/g) ?? [];
      expect(addresses.length).toBeGreaterThan(0);
      for (const address of addresses)
        expect(address.startsWith(site) || address.startsWith('https://cdn.ampproject.org/v0/')).toBe(true);
    }
  });

  it.each(wayNames)('The snippet %s has no raw ampersand, so that it is the same in every parser.', (way) => {
    if (way === 'cms') return;
    const snippet = ways[way].snippet(requestOf({ at: 'gazette', theme: 'dark', state: 'DC' }));
    expect(snippet.match(/&(?!amp;|lt;|gt;|quot;)/g)).toBeNull();
  });
});
