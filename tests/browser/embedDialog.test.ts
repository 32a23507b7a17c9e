import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { withEmbeds } from '../../src/domain/embedMessages.ts';
import { english } from '../../src/domain/messages.ts';
import { spanish } from '../../src/domain/spanish.ts';
import { wayNames } from '../../src/view/embedding/ways.ts';
import { openFootDialog } from './pages/footDialog.ts';
import { tooSmall } from './pages/targetBoxes.ts';
import { builtSite, settled, twoFrames, type Visit } from './site.ts';

const { visiting, kept } = builtSite();
const inEnglish = withEmbeds(english);

const open = (visit: Visit) => openFootDialog(visit, 'embed');

const code = ({ part }: Visit) => part('embed').locator('textarea').inputValue();
const field = ({ part }: Visit, name: string) => part('embed').locator(`[name=${name}]`);
const way = ({ part }: Visit, name: string) => part('embed').locator(`[name=way][value=${name}]`);
const copyButton = ({ part }: Visit) => part('embed').locator('[data-embed=copy]');
const clipboard = ({ page }: Visit) => page.evaluate(() => navigator.clipboard.readText());
const told = ({ part }: Visit) => part('embed').locator('.told');

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
  it('The dialog is loaded and opened by a key, takes the focus, gives it back on Escape, and moves nothing above it.', () =>
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
      await expect.poll(() => focused(visit)).toBe('close');
      expect(await tops()).toEqual(before);
      expect(await part('embed').evaluate((dialog) => dialog.matches(':modal'))).toBe(false);
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      expect(await way(visit, 'script').isChecked()).toBe(true);
      await expect.poll(() => code(visit)).toContain('<tally-map ');
      await page.keyboard.press('Escape');
      await expect.poll(() => focused(visit)).toBe('embed');
      expect(await part('embed').isVisible()).toBe(false);
      expect(await tops()).toEqual(before);
      await open(visit);
      expect(await part('embed').count()).toBe(1);
      expect(await visit.onMap((host) => host.shadowRoot?.adoptedStyleSheets.length)).toBe(1);
      expect(visit.pageErrors).toEqual([]);
    }));

  it('The dialog has its style also where a Content Security Policy lets no other style in.', () =>
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

  it('The dialog is closed by its own button also where another dialog is open.', () =>
    visiting({}, async (visit) => {
      await openFootDialog(visit, 'save');
      await open(visit);
      await visit.part('embed').locator('[part=close]').click();
      await visit.part('embed').waitFor({ state: 'hidden' });
      expect(await visit.part('save').isVisible()).toBe(true);
    }));
});

describe('the snippets', () => {
  const noisy = kept({
    address: '?utm_source=x&at=gazette#amp=1',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  /** Opens the dialog with one way chosen. */
  async function chosen(name: string): Promise<Visit> {
    await noisy().set({ at: 'gazette' });
    await open(noisy());
    await way(noisy(), name).check();
    return noisy();
  }

  it.each(wayNames.filter((name) => name !== 'fragment'))(
    'The snippet "%s" is copied as it is shown, without the noise of the page’s address, and this is told.',
    async (name) => {
      const visit = await chosen(name);
      const said = name === 'cms' ? inEnglish.addressCopied : inEnglish.codeCopied;
      await copyButton(visit).click();
      await told(visit).filter({ hasText: said }).waitFor();
      await visit.part('status').filter({ hasText: said }).waitFor({ state: 'attached' });
      const text = await clipboard(visit);
      expect(text).toBe(await code(visit));
      expect(text).toContain(visit.server.url().replace('http:', name === 'amp' ? 'https:' : 'http:'));
      expect(text).toContain(name === 'script' ? 'at="gazette"' : '?at=gazette');
      expect(text).not.toMatch(/utm_source|amp=1/);
    },
  );

  it('The fragment is fetched when it is copied, and gets the choices.', async () => {
    const visit = await chosen('fragment');
    await visit.page.route('**/fragment.html', (route) =>
      route.fulfill({ body: '<tally-map src="a.json">all of it</tally-map>' }),
    );
    expect(visit.requests.some(({ url }) => url.endsWith('fragment.html'))).toBe(false);
    expect(await visit.part('embed').locator('a.fragment').getAttribute('href')).toBe(
      visit.server.url('fragment.html'),
    );
    await copyButton(visit).click();
    await told(visit).filter({ hasText: inEnglish.fragmentCopied }).waitFor();
    expect(await clipboard(visit)).toBe('<tally-map src="a.json" at="gazette">all of it</tally-map>');
    await visit.page.unroute('**/fragment.html');
  });

  it('A fragment that cannot be fetched is told, and its link stays.', async () => {
    const visit = await chosen('fragment');
    await visit.page.route('**/fragment.html', (route) => route.fulfill({ status: 503 }));
    await copyButton(visit).click();
    await told(visit).filter({ hasText: inEnglish.fragmentFailed }).waitFor();
    expect(await visit.part('embed').locator('a.fragment').isVisible()).toBe(true);
    await visit.page.unroute('**/fragment.html');
  });
});

describe('the choices', () => {
  const visit = kept();

  it('The choices begin with what is shown, and are reflected at once.', async () => {
    await visit().set({ count: 'responses', at: '2018-01-03', state: 'MS', view: 'tiles', theme: 'dark' });
    await open(visit());
    const query = 'count=answered&amp;at=2018-01-03&amp;state=MS&amp;view=tiles&amp;theme=dark';
    await expect.poll(() => code(visit())).toContain(`embed.html?${query}"`);
    await field(visit(), 'view').selectOption('map');
    await field(visit(), 'theme').selectOption('light');
    await field(visit(), 'state').selectOption('');
    await expect.poll(() => code(visit())).toContain('embed.html?count=answered&amp;at=2018-01-03"');
    await field(visit(), 'lang').selectOption('es');
    await expect.poll(() => code(visit())).toContain(withEmbeds(spanish).interactiveMap(''));
    expect(await code(visit())).toContain('at=2018-01-03&amp;lang=es"');
  });

  it('The choices keep the day where the count changes.', async () => {
    await visit().set({ at: 'courier' });
    await open(visit());
    await field(visit(), 'count').selectOption('responses');
    expect(await field(visit(), 'at').inputValue()).toBe('2017-06-30');
    await expect.poll(() => code(visit())).toContain('?count=answered&amp;at=2017-06-30"');
    await field(visit(), 'count').selectOption('reports');
    expect(await field(visit(), 'at').inputValue()).toBe('ledger');
  });

  it('The frozen version is a choice, which says why it cannot be taken where there is none.', async () => {
    await freeze(visit(), null);
    await open(visit());
    const frozen = () => visit().part('embed').locator('[value=frozen]');
    const why = () => visit().part('embed').locator('.why').textContent();
    await expect
      .poll(async () => [await frozen().isDisabled(), await why()])
      .toEqual([true, inEnglish.noFrozen]);
    await freeze(visit(), 'v/1a2b3c4d5e6f/');
    await open(visit());
    await expect.poll(async () => [await frozen().isDisabled(), await why()]).toEqual([false, '']);
    await frozen().check();
    await expect.poll(() => code(visit())).toContain(visit().server.url('v/1a2b3c4d5e6f/embed.html'));
    await way(visit(), 'cms').check();
    await expect
      .poll(async () => [await frozen().isVisible(), await why()])
      .toEqual([false, inEnglish.cmsFollows]);
    expect(await code(visit())).toBe(visit().server.url());
  });
});

it.each(['', 'es/'])(
  'The dialog on the page "%s" scrolls nothing sideways, cuts no label and has large targets at 320 px.',
  (address) =>
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
    }),
);

it.each([
  [1200, 'light', 'iframe'],
  [320, 'dark', 'fragment'],
] as const)('Axe finds nothing wrong with the dialog at %d px in the %s theme.', (width, theme, name) =>
  visiting({ width, address: `?theme=${theme}` }, async (visit) => {
    await open(visit);
    await way(visit, name).check();
    await settled(visit);
    await visit.page.addScriptTag({ content: axe.source });
    const found = await visit.page.evaluate(() =>
      (window as typeof window & { axe: typeof axe }).axe.run(
        { fromShadowDom: ['tally-map', 'dialog[part=embed]'] },
        { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] } },
      ),
    );
    expect(found.passes.length).toBeGreaterThan(5);
    expect(found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual(
      [],
    );
  }),
);
