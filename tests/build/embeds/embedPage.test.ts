import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { embedPage } from '../../../src/build/embeds/embedPage.ts';
import { hashSource } from '../../../src/build/serving/csp.ts';
import { textOf } from '../../fixtures/project.ts';
import { changedStory } from '../../fixtures/story.ts';
import { base, front, other, published } from '../editions.ts';

const html = textOf('embed.html');
const bundleOf = (code: string) => ({ code, moduleIds: [] });
const frameScripts = { heightScript: bundleOf('measure()'), framedMap: bundleOf('run("now")') };
const hostile = '</script><script>alert(1)</script><!-- <b>';

const documentOf = (page: string): Document => new JSDOM(page).window.document;
const policyOf = (page: string) =>
  documentOf(page).querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
const storyIn = (document: Document): unknown =>
  JSON.parse(document.querySelector('tally-map > script[type="application/json"]')?.textContent ?? '');

/** The scripts and styles of a document and of the templates in it, as the browser reads their texts. */
function textsOf(page: string, tag: 'script:not([type])' | 'style'): string[] {
  const document = documentOf(page);
  const places = [document, ...[...document.querySelectorAll('template')].map(({ content }) => content)];
  return places.flatMap((place) =>
    [...place.querySelectorAll(tag)].map(({ textContent }) => textContent ?? ''),
  );
}

describe('the page of the graphic alone', () => {
  const page = embedPage(html, front.en, frameScripts);

  it.each([
    ['of two languages names its four scripts', front.en, 4],
    ['of one language names its three scripts', other.en, 3],
  ])(
    'The policy of the frame of a story %s and its three styles, and allows nothing else.',
    (_, edition, n) => {
      const page = embedPage(html, edition, frameScripts);
      const scripts = textsOf(page, 'script:not([type])');
      const styles = textsOf(page, 'style');
      expect([scripts.length, styles.length]).toEqual([n, 3]);
      for (const text of [...scripts, ...styles]) expect(policyOf(page)).toContain(hashSource(text));
      expect(policyOf(page)).not.toContain(hashSource(`${scripts[1]} `));
      expect(policyOf(page)).toMatch(
        /^default-src 'none'; script-src ('sha256-[^']+' ?)+; style-src ('sha256-[^']+' ?){3}; /,
      );
      expect(policyOf(page).match(/'sha256-/g)).toHaveLength(n + 3);
    },
  );

  it('The policy of the frame precedes every script, style and link.', () => {
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.search(/<(script|style|link)/));
  });

  it('The frame contains the story as minified JSON, and no text of it becomes markup.', () => {
    const odd = changedStory(['credits', [hostile]], ['levels[0].label', hostile]);
    const document = documentOf(embedPage(html, { ...front.en, story: odd }, frameScripts));
    expect(storyIn(document)).toEqual(odd);
    expect(document.querySelector('tally-map > script')?.textContent).not.toMatch(/<|\n/);
    expect(document.querySelectorAll('script')).toHaveLength(5);
  });

  it('The frame contains its script, and no string in the script ends it.', () => {
    const code = `console.log(${JSON.stringify(hostile)}, /<script/.test("<!--"))`;
    const document = documentOf(embedPage(html, front.en, { ...frameScripts, framedMap: bundleOf(code) }));
    const script = document.querySelector('body > script:last-of-type');
    expect(document.querySelectorAll('script')).toHaveLength(5);
    expect(script?.textContent).not.toMatch(/<(\/script|!--)/i);
    const said: unknown[] = [];
    const run = new Function('requestAnimationFrame', 'setTimeout', 'console', script?.textContent ?? '');
    run(
      (draw: () => void) => draw(),
      (later: () => void) => later(),
      { log: (...all: unknown[]) => said.push(all) },
    );
    expect(said).toEqual([[hostile, false]]);
  });

  it('The frame links to its page if the public address is known, and to no other page.', () => {
    const links = (edition: typeof front.en) =>
      [...JSDOM.fragment(embedPage(html, edition, frameScripts)).querySelectorAll('template')].flatMap(
        ({ content }) => [...content.querySelectorAll('a.page')].map((link) => link.getAttribute('href')),
      );
    expect(links(front.en)).toEqual([]);
    expect(links(published(front.en))).toEqual([base]);
    expect(links(published(front.es))).toEqual([`${base}es/`]);
    expect(links(published(other.en))).toEqual([`${base}bridges/`]);
  });

  it('The title of a frame is its opening sentence.', () => {
    expect(documentOf(page).title).toBe('5 states and D.C. keep the letter');
  });

  it('The frame of a translation declares its language and contains the translated story.', () => {
    const document = documentOf(embedPage(html, front.es, frameScripts));
    expect(document.documentElement.lang).toBe('es');
    expect(document.querySelector('tally-map')?.getAttribute('lang')).toBe('es');
    expect(storyIn(document)).toEqual(front.es.story);
  });
});

describe('a frame that is asked for in another language', () => {
  /** Where the script of a frame leads to; `null` where it lets the frame be read on. */
  function redirectTo(edition: typeof front.en, address: string): string | null {
    const document = documentOf(embedPage(html, edition, frameScripts));
    const code = document.querySelector('head > script:not([type])')?.textContent;
    const said: unknown[] = [];
    const location = { toString: () => address, replace: (to: unknown) => said.push(to) };
    if (code) new Function('location', 'stop', code)(location, () => said.push('stop'));
    if (said.length === 0) return null;
    expect([said.length, said[0]]).toEqual([2, 'stop']);
    return String(said[1]);
  }

  const [english, spanish, bridges] = [front.en, front.es, other.es];
  it.each([
    ['embed.html?lang=es', 'es/embed.html?lang=es', english],
    ['embed/?at=courier&lang=ES-mx#a', 'es/embed/?at=courier&lang=ES-mx#a', english],
    ['embed?lang=es', 'es/embed?lang=es', english],
    ['v/1a2b3c/embed/index.html?lang=es', 'v/1a2b3c/es/embed/index.html?lang=es', english],
    ['es/embed/?lang=en', 'embed/?lang=en', spanish],
    ['bridges/es/embed.html?lang=en', 'bridges/embed.html?lang=en', bridges],
  ])('The frame at %s redirects to %s before the rest of it is parsed.', (asked, to, edition) => {
    expect(redirectTo(edition, base + asked)).toBe(base + to);
  });

  it.each([
    ['embed.html', english],
    ['embed.html?lang=en', english],
    ['embed.html?lang=__proto__', english],
    ['an-address-of-the-host/?lang=es&x=embed.html', english],
    ['es/embed.html?lang=es', spanish],
    ['bridges/embed.html?lang=es', other.en],
  ])('The frame stays at %s, which requests no other language of its story.', (asked, edition) => {
    expect(redirectTo(edition, base + asked)).toBeNull();
  });
});
