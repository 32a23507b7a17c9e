import { describe, expect, it } from 'vitest';
import { record } from '../fixtures/record.ts';
import { layoutShifts, type OpenedPage, openPage } from './harness/page.ts';
import { live } from './pages/mapPage.ts';
import { builtSite, twoFrames, untilLive, type Visit } from './site.ts';

const { visiting, kept } = builtSite();

/** How often the Spanish words were asked for. */
const wordsAskedFor = ({ requests }: Pick<OpenedPage, 'requests'>) =>
  requests.filter(({ url }) => /\/assets\/spanish-[\w-]+\.js$/.test(url)).length;

/** What is read first: the headline, an entry of the legend, what the slider says, and in which language. */
const read = (visit: Visit) =>
  visit.onMap((map) => {
    const root = map.shadowRoot as ShadowRoot;
    const text = (selector: string) => root.querySelector(selector)?.textContent;
    return {
      lang: root.querySelector('.figure')?.getAttribute('lang'),
      headline: text('[part=headline]'),
      refused: text('[part=legend] [data-level=refused] .label'),
      slider: root.querySelector('[part=slider]')?.getAttribute('aria-valuetext'),
      title: root.querySelector('[part=legend] [data-level=refused]')?.getAttribute('title'),
    };
  });

const english = {
  lang: 'en',
  headline: '44 states and the District of Columbia won’t hand over everything the commission asked for',
  refused: 'Refused outright ',
  slider: 'July 5, 2017: 44 states and D.C. named so far. The Washington Post counts “at least 44” states.',
  title: record.levels.refused.description,
};
const spanish = {
  lang: 'es',
  headline: '44 estados y el Distrito de Columbia no entregarán todo lo que pidió la comisión',
  refused: 'Negativa total ',
  slider:
    '5 de julio de 2017: 44 estados y D.C. mencionados hasta ahora. The Washington Post cuenta “at least 44” estados.',
  title: null,
};

const speak = async (visit: Visit, lang: string | null) => {
  await visit.onMap((map, value) => {
    if (value === null) map.removeAttribute('lang');
    else map.setAttribute('lang', value);
  }, lang);
};

describe('the page in English', () => {
  it('shows another language where the address asks for it, and says so in the figure alone', () =>
    visiting({ address: '?lang=es' }, async (visit) => {
      expect(await read(visit)).toEqual(spanish);
      expect(wordsAskedFor(visit)).toBe(1);
      expect(await visit.page.evaluate(() => document.documentElement.lang)).toBe('en');
      expect(visit.messages).toEqual([]);
    }));

  it('keeps the language in the address when the view changes', () =>
    visiting({ address: '?lang=es' }, async (visit) => {
      await visit.set({ at: 'cnn', state: 'MS' });
      const query = new URLSearchParams(await visit.page.evaluate(() => location.search));
      expect(Object.fromEntries(query)).toEqual({ lang: 'es', at: 'cnn', state: 'MS' });
    }));

  it('never asks for the words of a language that nobody asked for', () =>
    visiting({}, async (visit) => {
      await visit.set({ clock: 'answered', state: 'TX' });
      expect(await read(visit)).toMatchObject({ lang: 'en' });
      expect(wordsAskedFor(visit)).toBe(0);
    }));

  it.each(['xx', 'constructor', '<b>'])('warns once of lang=%s and shows English', (lang) =>
    visiting({ address: `?lang=${encodeURIComponent(lang)}` }, async (visit) => {
      expect(await read(visit)).toEqual(english);
      expect(visit.messages).toEqual([
        `warning: <tally-map>: lang="${lang}" means nothing; allowed is en, es. The default is shown.`,
      ]);
      expect(wordsAskedFor(visit)).toBe(0);
    }),
  );
});

describe('the attribute', () => {
  it('takes a language with its region, and changes the figure when it is set and when it is removed', () =>
    visiting({}, async (visit) => {
      await speak(visit, 'es-US');
      await expect.poll(() => read(visit)).toEqual(spanish);
      await speak(visit, null);
      await expect.poll(() => read(visit)).toEqual(english);
      await speak(visit, 'es');
      await expect.poll(() => read(visit)).toEqual(spanish);
      expect(wordsAskedFor(visit)).toBe(1);
      expect(await visit.heard()).toEqual([]);
      expect(visit.messages).toEqual([]);
    }));

  it('shows the last of several languages that are asked for in a row', () =>
    visiting({}, async (visit) => {
      for (const last of ['en', 'es']) {
        await visit.onMap((map, lang) => {
          for (const each of ['es', 'en', 'es', lang]) map.setAttribute('lang', each);
        }, last);
        await visit.page.waitForTimeout(300);
        expect(await read(visit)).toMatchObject({ lang: last });
      }
    }));

  it('shows the last also where it is asked for while the words of the one before are on their way', () =>
    visiting({}, async ({ page, server }) => {
      let release = () => {};
      const held = new Promise<void>((done) => {
        release = done;
      });
      await page.route('**/voter-rolls.json', async (route) => {
        await page.evaluate(() => document.querySelector('tally-map')?.setAttribute('lang', 'es'));
        await route.continue();
      });
      await page.route('**/assets/spanish-*.js', async (route) => {
        await held;
        await route.continue();
      });
      const asked = page.waitForRequest('**/assets/spanish-*.js');
      await page.goto(server.url('?again'));
      await asked;
      await page.evaluate(() => document.querySelector('tally-map')?.setAttribute('lang', 'en'));
      release();
      await live(page);
      const lang = () =>
        page
          .locator('tally-map')
          .evaluate((map) => map.shadowRoot?.querySelector('.figure')?.getAttribute('lang'));
      await expect.poll(lang).toBe('en');
      expect(await page.locator('tally-map [part=headline]').textContent()).toBe(english.headline);
    }));

  it('shows English where the words cannot be loaded, and warns', () =>
    visiting({}, async (visit) => {
      await visit.page.route('**/assets/spanish-*.js', (route) => route.abort());
      await speak(visit, 'es');
      await expect.poll(() => visit.messages.filter((each) => each.startsWith('warning'))).toHaveLength(1);
      expect(await read(visit)).toEqual(english);
    }));

  it('walks and lists the states by their names in the language', () =>
    visiting({ address: '?lang=es&state=CA' }, async (visit) => {
      await visit.part('next-state').click();
      expect((await visit.read()).state).toBe('NC');
      const options = await visit.part('find').locator('option').allTextContents();
      expect(options).toHaveLength(52);
      expect(options.slice(5, 7)).toEqual(['California (CA)', 'Carolina del Norte (NC)']);
      expect(await visit.part('find').inputValue()).toBe('NC');
    }));
});

describe('where the record cannot be loaded', () => {
  it('says so in the language that was asked for, and marks it', () =>
    visiting({}, async (visit) => {
      await visit.page.route('**/voter-rolls.json', (route) => route.abort());
      await visit.page.goto(visit.server.url('?lang=es'));
      const sentence = visit.part('notice').locator('p');
      await expect.poll(() => sentence.textContent()).toMatch(/^No se pudieron cargar/);
      expect(await sentence.getAttribute('lang')).toBe('es');
      await visit.page.unroute('**/voter-rolls.json');
      await visit.part('retry').click();
      await untilLive(visit);
      expect(await read(visit)).toEqual(spanish);
      expect(await sentence.getAttribute('lang')).toBeNull();
    }));
});

/** Texts of the record, as a page is given them. */
const recordTexts = [
  ...record.responses.flatMap(({ summary, quotes }) => [
    summary,
    ...quotes.flatMap(({ text, office, note }) => [text, office, note ?? '']),
  ]),
  ...record.reports.map(({ note }) => note),
  ...record.milestones.flatMap(({ text, label }) => [text, label ?? '']),
  ...Object.values(record.method),
].filter(Boolean);

/** The texts in the shadow root that are the record's, and of those the ones that are not marked as English. */
const marked = (visit: Visit) =>
  visit.onMap((map, texts) => {
    const known = new Set(texts);
    const root = map.shadowRoot as ShadowRoot;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const unmarked: string[] = [];
    let told = 0;
    while (walker.nextNode()) {
      const text = walker.currentNode.nodeValue?.trim() ?? '';
      if (!known.has(text)) continue;
      told += 1;
      const lang = walker.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang');
      if (lang !== 'en') unmarked.push(text);
    }
    return { unmarked, told };
  }, recordTexts);

describe('the page in Spanish', () => {
  const visit = kept({ address: 'es/' });

  it('is found one folder below, with all that it needs, and asks for nothing twice', async () => {
    expect(await read(visit())).toEqual(spanish);
    expect(visit().messages).toEqual([]);
    expect(wordsAskedFor(visit())).toBe(1);
    const { server, requests } = visit();
    const own = requests.map(({ url }) => url.replace(server.origin + server.base, ''));
    expect(own.filter((path) => path === 'voter-rolls.json')).toHaveLength(1);
    for (const path of own) expect(path).toMatch(/^(es\/$|assets\/|voter-rolls\.json$|icon\.svg$)/);
  });

  it('marks every text of the record as English, at some stops of both clocks, pinned and not', async () => {
    const views = [
      { clock: 'counted', at: 'washington-post', state: null },
      { clock: 'counted', at: 'cnn-july-3', state: 'MS' },
      { clock: 'answered', at: '2017-07-06', state: null },
      { clock: 'answered', at: '2018-04-02', state: 'AK' },
      { clock: 'answered', at: '2018-04-02', state: 'ND' },
    ];
    for (const view of views) {
      await visit().set(view);
      await visit().shape('TX').hover();
      await twoFrames(visit());
      const { unmarked, told } = await marked(visit());
      expect(unmarked, JSON.stringify(view)).toEqual([]);
      expect(told).toBeGreaterThan(50);
    }
  });

  it('finds a text that is not marked', async () => {
    await visit().onMap((map, text) => {
      map.shadowRoot?.querySelector('[part=panel] .content')?.append(text);
    }, recordTexts[0] as string);
    expect((await marked(visit())).unmarked).toEqual([recordTexts[0]]);
  });

  it('leads to the page in English, and back', async () => {
    const { page, server } = visit();
    await page.locator('.other a').click();
    await live(page);
    expect(page.url()).toBe(server.url());
    await page.locator('.other a').click();
    await live(page);
    expect(page.url()).toBe(server.url('es/'));
  });

  it('keeps the served nodes and changes nothing of them while it comes alive', async () => {
    const { page, server } = visit();
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
        const changes: string[] = [];
        Object.assign(window, { changes });
        new MutationObserver((records) => {
          for (const { type, target, attributeName, removedNodes } of records) {
            const element = target instanceof Element ? target : target.parentElement;
            const isAdded = type === 'childList' && removedNodes.length === 0;
            const isTold = /^(aria-|role$|tabindex$)/.test(attributeName ?? '');
            const isUnserved = element?.closest('[part=tiles], [part=find] option, .hold');
            if (isUnserved || attributeName === 'aria-busy' || attributeName === 'style') continue;
            if (element?.closest('.shapes, [part=legend] li') && (isAdded || isTold)) continue;
            if (element?.matches('[part=find]') && isAdded) continue;
            changes.push(`${type} ${attributeName ?? ''} ${(target as Element).outerHTML?.slice(0, 80)}`);
          }
        }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
      });
    });
    await page.goto(server.url('es/'));
    await untilLive(visit());
    // What only a script can answer is not served: tiles, the list's entries, the legend's buttons, the names of shapes.
    const changes = await page.evaluate(() => (window as unknown as { changes: string[] }).changes);
    expect(changes.filter((each) => !/tabindex|href <a class="data"/.test(each))).toEqual([]);
  });

  it.each([360, 768, 1200])('moves nothing while it opens at %d px', (width) =>
    visiting({ address: 'es/', width, height: 3000 }, async ({ page }) => {
      await page.waitForTimeout(400);
      expect(await layoutShifts(page)).toEqual({ total: 0, entries: [] });
    }),
  );

  it.each([
    [360, 'counted'],
    [1200, 'answered'],
  ])('moves nothing while the stops change at %d px on the clock "%s"', (width, clock) =>
    visiting({ address: `es/?clock=${clock}`, width, height: 3000 }, async (visit) => {
      await visit.part('slider').focus();
      await visit.page.keyboard.press('Home');
      for (let i = 0; i < 9; i += 1) {
        await visit.page.keyboard.press('ArrowRight');
        await twoFrames(visit);
      }
      await visit.page.waitForTimeout(400);
      const { entries } = await layoutShifts(visit.page);
      expect(entries).toEqual([]);
    }),
  );
});

describe('the page in Spanish without script', () => {
  it('shows the figure in Spanish', async () => {
    await visiting({}, async ({ page, server }) => {
      const browser = page.context().browser();
      if (!browser) throw new Error('The page has no browser.');
      const served = await openPage(browser, { javaScriptEnabled: false });
      try {
        await served.page.goto(server.url('es/index.html'));
        const headline = served.page.locator('tally-map [part=headline]');
        expect(await headline.textContent()).toBe(spanish.headline);
      } finally {
        await served.close();
      }
    });
  });
});
