import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { english } from '../../../src/i18n/en.ts';
import { started } from '../harness/started.ts';
import { scripts } from '../hostScripts/scripts.ts';
import { allLive, articles } from '../pages/article.ts';
import { seen } from '../pages/asHost.ts';
import { inPage, setMap } from '../pages/mapPage.ts';

const site = started();
const hosts = articles();

const article = (attributes = '') =>
  `<script type="module" src="${site.server.url('embed.js')}"></script><tally-map ${attributes}></tally-map>`;
const head = (script: string) => `<script>${script}</script>`;

/** The text of the file that a button of the opened dialog saves. */
async function saved(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** Uses the map as a reader does, and gives what its figure holds then, and what it would save. */
async function used(page: Page): Promise<unknown> {
  const map = page.locator('tally-map');
  await map.locator('[part=slider]').press('ArrowLeft');
  await map.locator('[part=map] path[data-state=TX]').click();
  await map.locator('[part=card][data-state=TX]').waitFor();
  await map.locator('[part=all-quotations]').click();
  await map.locator('[part=quotations] h3').waitFor();
  await map.locator('[part=footer] [data-opens=table]').click();
  await map.locator('[part=search]').fill('Texas');
  await map.locator('tr[data-state=OH]').waitFor({ state: 'hidden' });
  await map.locator('[part=status]', { hasText: english.rowsShown(1, 51) }).waitFor({ state: 'attached' });
  await map.locator('[data-dialog=share]').click();
  await map.locator('dialog[part=share] summary').click();
  const files = [await saved(page, '[data-share=json]'), await saved(page, '[data-share=svg]')];
  await map.locator('dialog[part=share] [part=close]').click();
  await setMap(page, { view: 'tiles', open: 'method' });
  await map.locator('[part=tiles] [data-state]').first().waitFor();
  const figure = await map.evaluate((node) => node.shadowRoot?.querySelector('.figure')?.outerHTML);
  // Where the tooltip stood last, and the name of the blob, are no part of what is shown.
  return { figure: figure?.replace(/ style="[^"]*"| href="blob:[^"]*"/g, ''), files };
}

let alone: unknown;

it.each(Object.entries(scripts))(
  'Beside %s the map is used as it is on a page without old scripts.',
  (name, script) =>
    inPage(site.browser, {}, async ({ page, messages }) => {
      await hosts.open(page, { head: head(script), body: article('at="gazette"') });
      await allLive(page);
      await page.locator('tally-map [part=slider]:not([aria-busy])').waitFor();
      const found = await used(page);
      if (name === 'nothing') alone = found;
      expect(JSON.stringify(found) === JSON.stringify(alone), 'the same figure and files').toBe(true);
      expect(messages).toEqual([]);
    }),
);

it.each([
  ['is made live', 'ResizeObserver = function () { throw new Error("no such thing here"); };'],
  ['draws its story', 'Node.prototype.isEqualNode = () => { throw new Error("no such thing here"); };'],
])('A failure while the map %s gives one notice, and the served view stays.', (_, broken) =>
  inPage(site.browser, {}, async ({ page, messages }) => {
    await hosts.open(page, { head: head(broken), body: article() });
    await expect.poll(async () => (await seen(page)).notice).toBe(english.loadFailed);
    expect(await seen(page)).toMatchObject({ shapes: 51, isStyled: true, figures: 1 });
    expect(messages).toEqual(['warning: <tally-map>: no such thing here']);
  }),
);
