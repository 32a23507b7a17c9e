import { describe, expect, it } from 'vitest';
import { choicesQuery } from '../../../../src/dialogs/embed/choices.ts';
import { embedUrls } from '../../../../src/dialogs/embed/snippets/embedUrls.ts';
import { iframeSnippet } from '../../../../src/dialogs/embed/snippets/iframeSnippet.ts';
import { scriptSnippet } from '../../../../src/dialogs/embed/snippets/scriptSnippet.ts';
import { otherWays, snippets } from '../../../../src/dialogs/embed/snippets/ways.ts';
import {
  attributesOf,
  byDefault,
  dueOf,
  everyRequest,
  folderOf,
  frozen,
  languageFolderOf,
  parsed,
  requestOf,
  site,
} from '../../../fixtures/embeds.ts';

const wayNames = ['iframe', ...otherWays] as const;

const queryIn = (address: string): Record<string, string> =>
  Object.fromEntries(new URL(address).searchParams.entries());
const withoutQuery = (address: string): string => address.replace(/\?.*/, '');

/** The style that reserves the height of the map: 830 pixels, and 700 where its box is 700 wide or wider. */
const reserved = 'min-height:clamp(700px,(700px - 100cqw)*999,830px)';
/** The style of that box. */
const measured = 'container-type:inline-size;contain-intrinsic-inline-size:320px;width:100%;min-width:240px';
/** The style of what is seen only where styles are dropped. */
const unseen = 'content-visibility:hidden;height:0;margin:0;overflow:hidden';

it('The choices are encoded in a query.', () => {
  expect(choicesQuery({ ...byDefault, at: 'a&b="c" d#' })).toBe('?at=a%26b%3D%22c%22%20d%23');
});

it.each(['iframe', 'amp'] as const)(
  'The frame of the way %s shows the embed in its language with the other choices that are not the defaults, or the frozen version if it is chosen.',
  (way) => {
    for (const request of everyRequest) {
      const frame = parsed(snippets[way](request)).querySelector('iframe, amp-iframe');
      const src = frame?.getAttribute('src') ?? '';
      const { lang: _, ...due } = dueOf(request.choices);
      expect(withoutQuery(src)).toBe(`${languageFolderOf(request)}embed.html`);
      expect(queryIn(src)).toEqual(due);
    }
  },
);

it('A frame may run scripts, open pages and save files, never has the origin of its host, and reserves the height of the map by a least height, which resizers can exceed.', () => {
  const frame = parsed(iframeSnippet(requestOf())).querySelector('iframe');
  expect(attributesOf(frame)).toEqual({
    src: `${site}embed.html`,
    title: 'A title, interactive map',
    loading: 'lazy',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    allow: 'clipboard-write; web-share; fullscreen',
    referrerpolicy: 'no-referrer',
    width: '100%',
    height: '700',
    style: `width:100%;${reserved};border:0`,
  });
  expect(attributesOf(frame?.parentElement ?? null)).toEqual({ style: measured });
});

it('A frame is empty, since HTML allows no content, and is on one line with its fallback, before the script of its height.', () => {
  const [line, script, ...more] = iframeSnippet(requestOf({ at: 'gazette', theme: 'dark' })).split('\n');
  expect(line).toMatch(/^<div [^>]*><iframe [^>]*><\/iframe><p [^>]*>.*<\/p><\/div>$/);
  expect(script).toBe(
    `<script async src="${site}frame.js" data-cfasync="false" referrerpolicy="no-referrer"></script>`,
  );
  expect(more).toEqual([]);
});

it('The script’s snippet has the story, the choices as attributes, and the script of the same version.', () => {
  for (const request of everyRequest) {
    const fragment = parsed(scriptSnippet(request));
    const folder = folderOf(request);
    const isFrozen = folder !== site;
    expect(attributesOf(fragment.querySelector('script'))).toEqual({
      type: 'module',
      src: isFrozen ? `${frozen}embed.js` : `${site}embed/1/embed.js`,
      'data-cfasync': 'false',
      referrerpolicy: 'no-referrer',
    });
    const { style, ...attributes } = attributesOf(fragment.querySelector('tally-map'));
    expect(attributes).toEqual({ src: `${folder}story.json`, ...dueOf(request.choices) });
  }
});

it('The script’s snippet reserves the same height as a frame, and links to the page for readers without the script.', () => {
  const map = parsed(scriptSnippet(requestOf({ state: 'DC' }))).querySelector('tally-map');
  expect(map?.getAttribute('style')).toBe(`display:block;${reserved}`);
  expect(attributesOf(map?.parentElement ?? null)).toEqual({ style: measured });
  expect(map?.querySelector(':scope > a')?.getAttribute('href')).toBe(`${site}?state=DC`);
});

describe('what feeds and reader modes keep', () => {
  /** What is left of a snippet once frames, scripts, styles and elements that HTML does not know are dropped. */
  const kept = (snippet: string) => {
    const fragment = parsed(snippet);
    for (const gone of fragment.querySelectorAll('iframe, script, amp-iframe')) gone.remove();
    const [link, picture] = [fragment.querySelector('a[href]'), fragment.querySelector('img')];
    return {
      link: link?.getAttribute('href'),
      text: link?.textContent,
      picture: picture?.getAttribute('src'),
      alt: picture?.alt,
      unseen: picture?.closest('p')?.getAttribute('style'),
    };
  };
  const request = requestOf({ at: 'gazette', lang: 'es' });
  const { title, pictureAlt } = request;

  it('Feeds keep the link to the chosen view and the picture of the opening one, which take no space elsewhere.', () => {
    for (const [way, text] of [
      ['iframe', ''],
      ['script', title],
    ] as const)
      expect(kept(snippets[way](request))).toEqual({
        link: `${site}es/?at=gazette`,
        text,
        picture: `${site}es/picture.png`,
        alt: pictureAlt,
        unseen,
      });
  });

  it('Feeds keep the link to the page of a frame of AMP, and nothing of a bare frame: a control.', () => {
    expect(kept(snippets.amp(request))).toMatchObject({ link: `${site}es/?at=gazette`, text: title });
    expect(kept('<iframe src="a"></iframe>')).toEqual({});
  });
});

it('The address for a CMS is that of the page in the chosen language, with the other choices.', () => {
  expect(embedUrls.page(requestOf())).toBe(site);
  for (const request of everyRequest) {
    const { lang, ...due } = dueOf(request.choices);
    const address = snippets.cms(request);
    expect(withoutQuery(address)).toBe(lang ? `${site}es/` : site);
    expect(queryIn(address)).toEqual(due);
  }
});

describe('a story in its own folder', () => {
  const folder = `${site}rivers/`;
  const request = requestOf({ lang: 'es', at: 'gazette' }, { data: `${folder}rivers.json`, frozen: null });

  it('The embeds of a story are in its folder, and the scripts at the root of the site.', () => {
    expect(embedUrls.frame(request)).toBe(`${folder}es/embed.html?at=gazette`);
    expect(embedUrls.story(request)).toBe(`${folder}rivers.json`);
    expect(embedUrls.fragment(request)).toBe(`${folder}es/fragment.html`);
    expect(embedUrls.picture(request)).toBe(`${folder}es/picture.png`);
    expect(embedUrls.page(request)).toBe(`${folder}es/?at=gazette`);
    expect(embedUrls.script(request)).toBe(`${site}embed/1/embed.js`);
    expect(embedUrls.resizer(request)).toBe(`${site}frame.js`);
  });

  it('The language that a story is written in has no folder.', () => {
    expect(embedUrls.frame({ ...request, languages: ['es', 'en'] })).toBe(`${folder}embed.html?at=gazette`);
  });
});

describe('every snippet', () => {
  const hostile = `"><script>alert('x')</script>&amp;<b title='y'>--></a></iframe>\n$&`;

  it.each(wayNames)('The snippet %s escapes a hostile title.', (way) => {
    const plain = parsed(snippets[way](requestOf()));
    const odd = parsed(snippets[way](requestOf({}, { title: hostile, pictureAlt: hostile })));
    const tagsOf = (fragment: DocumentFragment) =>
      [...fragment.querySelectorAll('*')].map((node) =>
        [node.localName, ...node.getAttributeNames()].join(' '),
      );
    expect(tagsOf(odd)).toEqual(tagsOf(plain));
    for (const node of odd.querySelectorAll('[title], [alt]'))
      expect(node.getAttribute('title') ?? node.getAttribute('alt')).toBe(hostile);
  });

  it.each(['iframe', 'script', 'amp'] as const)(
    'The snippet %s is valid: a browser parses it without corrections, its ampersands too.',
    (way) => {
      const snippet = snippets[way](requestOf({ at: 'gazette', theme: 'dark', state: 'DC' }));
      const fragment = parsed(snippet);
      const host = fragment.ownerDocument.createElement('div');
      host.append(fragment);
      expect(host.innerHTML.replaceAll('=""', '')).toBe(snippet);
    },
  );

  it.each(wayNames)('The snippet %s has only addresses of the site and of AMP’s component.', (way) => {
    for (const request of everyRequest) {
      const addresses = snippets[way](request).match(/https?:\/\/[^\s"<>]+/g) ?? [];
      expect(addresses.length).toBeGreaterThan(0);
      for (const address of addresses)
        expect(address.startsWith(site) || address.startsWith('https://cdn.ampproject.org/v0/')).toBe(true);
    }
  });
});
