import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { embedPage } from '../../../src/build/embeds/embedPage.ts';
import { hashSource } from '../../../src/build/embeds/policy.ts';
import { outlines } from '../../../src/geometry/outlines.ts';
import { changedStory, story } from '../../fixtures/story.ts';

const html = readFileSync(fileURLToPath(new URL('../../../embed.html', import.meta.url)), 'utf8');
const parts = {
  story: story,
  geometry: outlines(),
  css: { opening: 'a{}', later: 'b{}' },
  base: null,
  frozen: null,
};
const scripts = { height: 'measure()', main: 'run("now")' };
const hostile = '</script><script>alert(1)</script><!-- <b>';

const policyOf = (page: string) =>
  new JSDOM(page).window.document
    .querySelector('meta[http-equiv="Content-Security-Policy"]')
    ?.getAttribute('content') ?? '';

/** The scripts and styles of a document and of the templates in it, as the browser reads their texts. */
function textsOf(page: string, tag: 'script:not([type])' | 'style'): string[] {
  const { document } = new JSDOM(page).window;
  const places = [document, ...[...document.querySelectorAll('template')].map(({ content }) => content)];
  return places.flatMap((place) =>
    [...place.querySelectorAll(tag)].map(({ textContent }) => textContent ?? ''),
  );
}

describe('the page of the graphic alone', () => {
  const page = embedPage(html, parts, scripts);

  it('The policy of the frame names its three scripts and its three styles, and lets pass nothing else.', () => {
    const scripts = textsOf(page, 'script:not([type])');
    const styles = textsOf(page, 'style');
    expect([scripts.length, styles.length]).toEqual([3, 3]);
    for (const text of [...scripts, ...styles]) expect(policyOf(page)).toContain(hashSource(text));
    expect(policyOf(page)).not.toContain(hashSource(`${scripts[1]} `));
    expect(policyOf(page)).toMatch(
      /^default-src 'none'; script-src ('sha256-[^']+' ?){3}; style-src ('sha256-[^']+' ?){3}; /,
    );
  });

  it('The frame is named by the sentence that it opens with.', () => {
    expect(new JSDOM(page).window.document.title).toBe(
      '5 states and D.C. won’t hand over all the voter data Trump’s election commission asked for',
    );
  });

  it('The policy of the frame stands before any script, style or link.', () => {
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.search(/<(script|style|link)/));
  });

  it('The frame holds the story as minified JSON, whatever its texts look like, and nothing of it becomes markup.', () => {
    const odd = changedStory(['credits', [hostile]], ['levels.refused.label', hostile]);
    const { document } = new JSDOM(embedPage(html, { ...parts, story: odd }, scripts)).window;
    const inline = document.querySelector('tally-map > script[type="application/json"]');
    expect(JSON.parse(inline?.textContent ?? '')).toEqual(odd);
    expect(inline?.textContent).not.toMatch(/<|\n/);
    expect(document.querySelectorAll('script')).toHaveLength(4);
  });

  it('The frame holds its script, whatever the strings in it look like.', () => {
    const code = `console.log(${JSON.stringify(hostile)}, /<script/.test("<!--"))`;
    const { document } = new JSDOM(embedPage(html, parts, { ...scripts, main: code })).window;
    const script = document.querySelector('body > script:last-of-type');
    expect(document.querySelectorAll('script')).toHaveLength(4);
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

  it('The frame leads to the page where its address is known, and nowhere else.', () => {
    const links = (base: string | null) =>
      [...JSDOM.fragment(embedPage(html, { ...parts, base }, scripts)).querySelectorAll('template')].flatMap(
        ({ content }) => [...content.querySelectorAll('a.page')].map((link) => link.getAttribute('href')),
      );
    expect(links(null)).toEqual([]);
    expect(links('https://desk.example/tally/')).toEqual(['https://desk.example/tally/']);
  });
});
