import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, inject, it } from 'vitest';
import { serve } from '../harness/serve.ts';
import { started } from '../harness/started.ts';
import { unreadable } from '../measures/readable.ts';
import { inPage, openMap } from '../pages/mapPage.ts';

const site = started();

it.each(['index.html', 'embed.html'])(
  'The served file %s has no style attribute, which a strict policy would refuse, and holds each id once.',
  async (name) => {
    const { document } = new JSDOM(await readFile(join(inject('dist'), name), 'utf8')).window;
    const { content } = document.querySelector('tally-map > template') as HTMLTemplateElement;
    for (const part of [document, content]) {
      expect([...part.querySelectorAll('[style]')].map(({ outerHTML }) => outerHTML)).toEqual([]);
      const ids = [...part.querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  },
);

it.each(['/', '/2017/07/how-the-states/'])(
  'The built page works under %s, asks nobody else for anything, and says nothing in the console.',
  async (base) => {
    const elsewhere = await serve(inject('dist'), { base });
    try {
      await inPage(site.browser, {}, async (opened) => {
        await openMap(opened.page, elsewhere);
        expect(opened.messages).toEqual([]);
        expect(opened.foreignRequests(elsewhere.origin)).toEqual([]);
        const outside = elsewhere.requests.filter((path) => path.startsWith('/'));
        expect(outside, 'paths asked for outside the folder').toEqual([]);
        expect(elsewhere.requests).toContain('voter-rolls.json');
      });
    } finally {
      await elsewhere.close();
    }
  },
);

it.each([
  ['on a phone', 'embed.html', 375, 'screen'],
  ['in a column', 'embed.html', 690, 'screen'],
  ['on paper', 'index.html', 680, 'print'],
] as const)('Without script every row of the table can be read %s.', (_where, name, width, media) =>
  inPage(site.browser, { javaScriptEnabled: false, width }, async ({ page }) => {
    await page.emulateMedia({ media });
    await page.goto(site.server.url(name));
    const map = page.locator('tally-map');
    expect(await map.locator('tbody td.said:visible').count()).toBe(51);
    expect(await unreadable({ onMap: (script) => map.evaluate(script as never) })).toEqual([]);
  }),
);
