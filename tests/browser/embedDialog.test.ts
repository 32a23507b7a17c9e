import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { withEmbeds } from '../../src/domain/embedMessages.ts';
import { english } from '../../src/domain/messages.ts';
import { spanish } from '../../src/domain/spanish.ts';
import { clocks } from '../../src/state/viewState.ts';
import { frameHeights } from '../../src/view/embedding/frameHeights.ts';
import { wayNames } from '../../src/view/embedding/ways.ts';
import { openFootDialog } from './pages/footDialog.ts';
import { tooSmall } from './pages/targetBoxes.ts';
import { builtSite, twoFrames, type Visit } from './site.ts';

const { visiting, kept } = builtSite();
const inEnglish = withEmbeds(english);
const noisy = {
  address: '?utm_source=x&at=cnn#amp=1',
  permissions: ['clipboard-read', 'clipboard-write'],
};

const open = (visit: Visit) => openFootDialog(visit, 'embed');

const code = ({ part }: Visit) => part('embed').locator('textarea').inputValue();
const field = ({ part }: Visit, name: string) => part('embed').locator(`[name=${name}]`);
const way = ({ part }: Visit, name: string) => part('embed').locator(`[name=way][value=${name}]`);
const copyButton = ({ part }: Visit) => part('embed').locator('[data-embed=copy]');
const clipboard = ({ page }: Visit) => page.evaluate(() => navigator.clipboard.readText());

/** What has the focus inside the element, by what it opens or is. */
const focused = ({ onMap }: Visit) =>
  onMap((map) => {
    const inner = map.shadowRoot?.activeElement as HTMLElement | null | undefined;
    return inner?.dataset.opens ?? inner?.getAttribute('part') ?? null;
  });

/** Has the page's head name a frozen version, or none, whatever the build has found. */
const freeze = ({ page }: Visit, version: string | null) =>
  page.evaluate((content) => {
    document.head.querySelector('meta[name=tally-frozen]')?.remove();
    if (content === null) return;
    const meta = document.createElement('meta');
    Object.assign(meta, { name: 'tally-frozen', content });
    document.head.append(meta);
  }, version);

describe('the dialog of the embeds', () => {
  it('is loaded and opened by a key, takes the focus, and gives it back on Escape, and nothing above it moves', () =>
    visiting({ width: 360, height: 4000 }, async (visit) => {
      const { page, map, part } = visit;
      const loaded = () => visit.requests.filter(({ url }) => url.includes('/dialogs-')).length;
      const tops = () =>
        map.evaluate((host) =>
          [...(host.shadowRoot as ShadowRoot).querySelectorAll('.figure > *, [part=credit] > .opens')].map(
            (node) => node.getBoundingClientRect().top,
          ),
        );
      const before = await tops();
      expect(loaded()).toBe(0);
      await map.locator('[data-opens=embed]').focus();
      await page.keyboard.press('Enter');
      await part('embed').waitFor();
      expect(loaded()).toBe(1);
      expect(await focused(visit)).toBe('close');
      expect(await tops()).toEqual(before);
      expect(await part('embed').evaluate((dialog) => dialog.matches(':modal'))).toBe(false);
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      expect(await way(visit, 'script').isChecked()).toBe(true);
      expect(await code(visit)).toContain('<tally-map ');
      await page.keyboard.press('Escape');
      expect(await part('embed').isVisible()).toBe(false);
      expect(await focused(visit)).toBe('embed');
      expect(await tops()).toEqual(before);
      await open(visit);
      expect(await part('embed').count()).toBe(1);
      expect(await visit.onMap((host) => host.shadowRoot?.adoptedStyleSheets.length)).toBe(1);
      expect(visit.pageErrors).toEqual([]);
    }));

  it('has its style also where a Content Security Policy lets no other style in', () =>
    visiting({}, async (visit) => {
      await visit.page.evaluate(() => {
        const policy = "style-src 'none'; script-src 'self'";
        document.head.insertAdjacentHTML(
          'beforeend',
          `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        );
      });
      await open(visit);
      const { width } = (await visit.part('embed').locator('.sketch').first().boundingBox()) ?? {};
      expect(width).toBe(96);
      expect(visit.messages).toEqual([]);
    }));

  it('is closed by its own button also where another dialog is open', () =>
    visiting({}, async (visit) => {
      await openFootDialog(visit, 'save');
      await open(visit);
      await visit.part('embed').locator('[part=close]').click();
      expect(await visit.part('embed').isVisible()).toBe(false);
      expect(await visit.part('save').isVisible()).toBe(true);
    }));
});

describe('the snippets', () => {
  it.each(wayNames.filter((name) => name !== 'fragment'))(
    'are copied as they are shown, told, and free of the noise of the page’s address: %s',
    (name) =>
      visiting(noisy, async (visit) => {
        await open(visit);
        await way(visit, name).check();
        await copyButton(visit).click();
        const said = name === 'cms' ? inEnglish.addressCopied : inEnglish.codeCopied;
        await visit.part('status').filter({ hasText: said }).waitFor({ state: 'attached' });
        const text = await clipboard(visit);
        expect(text).toBe(await code(visit));
        expect(text).toContain(visit.server.url().replace('http:', name === 'amp' ? 'https:' : 'http:'));
        expect(text).toContain(name === 'script' ? 'at="cnn"' : '?at=cnn');
        expect(text).not.toMatch(/utm_source|amp=1/);
        expect(await visit.part('embed').locator('.told').textContent()).toBe(said);
      }),
  );

  it('of the fragment are its whole text with the choices, fetched when it is copied', () =>
    visiting(noisy, async (visit) => {
      const { page } = visit;
      await page.route('**/fragment.html', (route) =>
        route.fulfill({ body: '<tally-map src="a.json">all of it</tally-map>' }),
      );
      await open(visit);
      await way(visit, 'fragment').check();
      expect(visit.requests.some(({ url }) => url.endsWith('fragment.html'))).toBe(false);
      expect(await visit.part('embed').locator('a.fragment').getAttribute('href')).toBe(
        visit.server.url('fragment.html'),
      );
      await copyButton(visit).click();
      await visit.part('status').filter({ hasText: inEnglish.fragmentCopied }).waitFor({ state: 'attached' });
      expect(await clipboard(visit)).toBe('<tally-map src="a.json" at="cnn">all of it</tally-map>');
    }));

  it('of a fragment that cannot be fetched say so, and leave the link', () =>
    visiting(noisy, async (visit) => {
      await visit.page.route('**/fragment.html', (route) => route.fulfill({ status: 503 }));
      await open(visit);
      await way(visit, 'fragment').check();
      await copyButton(visit).click();
      await visit.part('embed').locator('.told').filter({ hasText: inEnglish.fragmentFailed }).waitFor();
      expect(await visit.part('embed').locator('a.fragment').isVisible()).toBe(true);
    }));
});

describe('the choices', () => {
  const visit = kept();

  it('begin with what is shown, and are reflected at once', async () => {
    await visit().set({ clock: 'answered', at: '2018-01-03', state: 'MS', view: 'tiles', theme: 'dark' });
    await open(visit());
    const query = 'clock=answered&amp;at=2018-01-03&amp;state=MS&amp;view=tiles&amp;theme=dark';
    expect(await code(visit())).toContain(`embed.html?${query}"`);
    await field(visit(), 'view').selectOption('map');
    await field(visit(), 'theme').selectOption('light');
    await field(visit(), 'state').selectOption('');
    expect(await code(visit())).toContain('embed.html?clock=answered&amp;at=2018-01-03"');
    await field(visit(), 'lang').selectOption('es');
    await expect.poll(() => code(visit())).toContain(withEmbeds(spanish).interactiveMap(''));
    expect(await code(visit())).toContain('at=2018-01-03&amp;lang=es"');
  });

  it('keep the day where the clock changes', async () => {
    await visit().set({ at: 'townhall' });
    await open(visit());
    await field(visit(), 'clock').selectOption('answered');
    expect(await field(visit(), 'at').inputValue()).toBe('2017-06-30');
    expect(await code(visit())).toContain('?clock=answered&amp;at=2017-06-30"');
    await field(visit(), 'clock').selectOption('counted');
    expect(await field(visit(), 'at').inputValue()).toBe('the-hill');
  });

  it('have the frozen version, where there is none as a choice that says why it cannot be taken', async () => {
    await freeze(visit(), null);
    await open(visit());
    const frozen = () => visit().part('embed').locator('[value=frozen]');
    const why = () => visit().part('embed').locator('.why').textContent();
    expect([await frozen().isDisabled(), await why()]).toEqual([true, inEnglish.noFrozen]);
    await freeze(visit(), 'v/1a2b3c4d5e6f/');
    await open(visit());
    expect([await frozen().isDisabled(), await why()]).toEqual([false, '']);
    await frozen().check();
    expect(await code(visit())).toContain(visit().server.url('v/1a2b3c4d5e6f/embed.html'));
    await way(visit(), 'cms').check();
    expect([await frozen().isVisible(), await why()]).toEqual([false, inEnglish.cmsFollows]);
    expect(await code(visit())).toBe(visit().server.url());
  });
});

describe.each(['', 'es/'])('the dialog on the page "%s", 320 pixels wide', (address) => {
  it('scrolls nothing sideways, cuts no label, and has large targets', () =>
    visiting({ width: 320, address }, async (visit) => {
      await open(visit);
      for (const name of wayNames) {
        await way(visit, name).check();
        await twoFrames(visit);
        const { scrolls, outside } = await visit.part('embed').evaluate((dialog) => {
          const { right } = dialog.getBoundingClientRect();
          const parts = [...dialog.querySelectorAll('label, select, p, textarea, button, a')];
          return {
            scrolls: document.documentElement.scrollWidth > innerWidth,
            outside: parts
              .filter(
                (node) =>
                  node.getBoundingClientRect().right > right + 8 || node.scrollWidth > node.clientWidth + 1,
              )
              .filter(
                (node) =>
                  (node as HTMLElement).checkVisibility() && getComputedStyle(node).display !== 'inline',
              )
              .map((node) => `${node.localName} ${node.textContent?.slice(0, 40)}`),
          };
        });
        expect({ name, scrolls, outside }).toEqual({ name, scrolls: false, outside: [] });
      }
      expect((await tooSmall(visit.map)).small).toEqual([]);
    }));
});

describe('axe', () => {
  it.each([
    [1200, 'light', 'iframe'],
    [320, 'dark', 'fragment'],
  ] as const)('finds nothing wrong at %d pixels in the %s theme', (width, theme, name) =>
    visiting({ width, address: `?theme=${theme}` }, async (visit) => {
      await open(visit);
      await way(visit, name).check();
      await twoFrames(visit);
      await visit.page.addScriptTag({ content: axe.source });
      const found = await visit.page.evaluate(() =>
        (window as typeof window & { axe: typeof axe }).axe.run(document, {
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
        }),
      );
      expect(found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual(
        [],
      );
    }),
  );
});

describe.each([360, 640] as const)('a frame of %d pixels', (width) => {
  it('holds the map as it opens in both languages, and is hardly higher', async () => {
    for (const address of ['embed.html', 'embed.html?lang=es'])
      await visiting({ width, address }, async ({ map, set, page }) => {
        for (const clock of clocks) {
          await set({ clock });
          await page.waitForTimeout(500);
          const height = (await map.boundingBox())?.height ?? 0;
          const due = frameHeights[width][clock];
          expect(height, `${address} ${clock}`).toBeLessThanOrEqual(due);
          expect(height, `${address} ${clock}`).toBeGreaterThan(due - 40);
        }
      });
  });
});
