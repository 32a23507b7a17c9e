import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { postals } from '../../../src/geography/places.ts';
import { setMap } from '../../browser/pages/mapPage.ts';
import { inArticles } from '../article.ts';

const { reading } = inArticles();
const isPostal = (text: string): boolean => postals.some((postal) => postal === text);

/** The texts that a machine may translate. */
const translatable = (page: Page, selector = '*'): Promise<string[]> =>
  page.evaluate((each) => {
    const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
    return [...root.querySelectorAll<HTMLElement>(`.figure ${each}`)]
      .filter((node) => !['STYLE', 'OPTION'].includes(node.tagName) && !node.closest('[translate=no]'))
      .flatMap((node) => [...node.childNodes])
      .flatMap((node) => (node instanceof Text ? node.data.trim() : []))
      .filter(Boolean);
  }, selector);

/** Puts each text into an element of its own, as Google Translate does, in capitals. */
const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
    const texts = document.createTreeWalker(root.querySelector('.figure') as Node, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) found.push(node as Text);
    for (const text of found) {
      if (!text.parentElement || text.parentElement.closest('[translate=no], svg, select')) continue;
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text.data.toUpperCase());
    }
  });

describe.each(['map', 'tiles'])('the words on the %s', (view) => {
  it(`On the ${view} no postal code may be translated, and no publisher.`, () =>
    reading(
      { attributes: `view="${view}" state="KY" open="quotations"`, body: (map) => map },
      async (page) => {
        const texts = await translatable(page);
        expect(texts.length).toBeGreaterThan(20);
        expect(texts.filter(isPostal)).toEqual([]);
        expect(await page.locator('tally-map cite').count()).toBeGreaterThan(0);
        expect(await translatable(page, ':is(cite, cite *, .citation p)')).toEqual([]);
      },
    ));
});

it('A code that may be translated is found: a control.', () =>
  reading({ body: (map) => map }, async (page) => {
    await page.locator('tally-map [data-chip=DE]').evaluate((chip) => chip.removeAttribute('translate'));
    expect((await translatable(page)).filter(isPostal)).toEqual(['DE']);
  }));

it('A map that a machine has translated follows the date and the selected state.', () =>
  reading({ attributes: 'at="courier"', body: (map) => map }, async (page) => {
    const text = (part: string) => page.locator(`tally-map [part=${part}]`).innerText();
    expect(await text('tally')).toBe('2');
    await translate(page);
    await setMap(page, { at: 'tribune', state: 'KY' });
    await expect.poll(() => text('tally')).toBe('5');
    await expect.poll(() => text('card')).toContain('Kentucky');
    await setMap(page, { state: 'MS' });
    await expect.poll(() => text('card')).toContain('Mississippi');
  }));
