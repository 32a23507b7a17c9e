import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../browser/pages/viewOf.ts';
import { inArticles } from '../article.ts';

const { reading } = inArticles();

/** An article with shortcuts, which looks at the target's tag before it takes a key: it sees the element alone. */
const head = `<script>
  var taken = [];
  for (const type of ['keydown', 'keypress', 'keyup'])
    document.addEventListener(type, (event) => {
      if (!['INPUT', 'SELECT', 'TEXTAREA'].includes(event.target.tagName)) taken.push(type + ' ' + event.key);
    });
</script>`;
const article = { head, attributes: 'state="MS" open="table"', body: (map: string) => map };

/** What the article takes of keys that are pressed on a part of the map. */
async function taken(page: Page, selector: string, keys: readonly string[]): Promise<string[]> {
  await page.locator(`tally-map ${selector}`).first().focus();
  await page.evaluate('taken.length = 0');
  for (const key of keys) await page.keyboard.press(key);
  return page.evaluate('taken');
}

/** The keys of each control that mean something there, and some that do not. */
const controls: Record<string, readonly [used: readonly string[], free: readonly string[]]> = {
  '[part=search]': [
    ['k', '/', '?', 'ArrowLeft', 'Backspace', 'Enter'],
    ['F2', 'Control+k'],
  ],
  '[part=find]': [
    ['t', 'ArrowDown', 'Home'],
    ['F2', 'Control+k'],
  ],
  '[part=filter-level]': [['ArrowDown', 'Home'], ['F2']],
  '[part=slider]': [
    ['ArrowLeft', 'Home', 'End', 'PageUp'],
    ['j', '/'],
  ],
  '[part=map] [data-state=TX]': [
    ['k', 'ArrowLeft', 'Enter', 'Enter', ' ', ' ', 'End'],
    ['/', '5', 'PageDown', 'Alt+k'],
  ],
  '[part=play]': [
    [' ', ' ', 'Enter', 'Enter'],
    ['k', 'ArrowLeft'],
  ],
};

describe.each(Object.entries(controls))('the keys on %s', (selector, [used, free]) => {
  it(`The map keeps the keys that it uses on ${selector}, and leaves all others to the article.`, () =>
    reading(article, async (page) => {
      expect(await taken(page, selector, used)).toEqual([]);
      const all = await taken(page, selector, free);
      for (const key of free) expect(all).toContain(`keydown ${key.replace(/.*\+/, '')}`);
    }));
});

it('The map keeps Escape while it has something to close or to deselect, and then leaves it to the article.', () =>
  reading(article, async (page) => {
    await page.locator('tally-map [part=search]').fill('tex');
    expect(await taken(page, '[part=search]', ['Escape', 'Escape'])).toEqual([]);
    const view = () => page.locator('tally-map').evaluate(viewOf);
    expect(await view()).toMatchObject({ open: null, state: 'MS' });
    expect(await taken(page, '[part=play]', ['Escape'])).toEqual([]);
    expect((await view()).state).toBeNull();
    expect(await taken(page, '[part=play]', ['Escape'])).toEqual(['keydown Escape', 'keyup Escape']);
  }));

it('Escape that deselects a state leaves the article’s own dialog open, and the next one closes the dialog.', () =>
  reading(
    { ...article, attributes: 'state="MS"', body: (map) => `<dialog>${map}</dialog>` },
    async (page) => {
      const dialog = page.locator('dialog').first();
      await dialog.evaluate((node: HTMLDialogElement) => node.showModal());
      await page.locator('tally-map [part=play]').focus();
      await page.keyboard.press('Escape');
      expect(await dialog.evaluate((node: HTMLDialogElement) => node.open)).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog.evaluate((node: HTMLDialogElement) => node.open)).toBe(false);
    },
  ));

it('An article receives the letters typed into an element that keeps none: a control.', () =>
  reading(
    { head, body: (map) => `${map}<x-field><template shadowrootmode="open"><input></template></x-field>` },
    async (page) => {
      await page.locator('x-field input').focus();
      await page.keyboard.press('k');
      expect(await page.evaluate('taken')).toContain('keydown k');
    },
  ));
