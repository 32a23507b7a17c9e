import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, inject, it } from 'vitest';
import { serve } from '../harness/serve.ts';
import { started } from '../harness/started.ts';
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
