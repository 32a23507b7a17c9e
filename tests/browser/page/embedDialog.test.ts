import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { withEmbedWords } from '../../../src/dialogs/embed/embedModel.ts';
import { otherWays } from '../../../src/dialogs/embed/snippets/ways.ts';
import { english } from '../../../src/i18n/en.ts';
import { words as spanish } from '../../../src/i18n/es.ts';
import { openFootDialog } from '../pages/footDialog.ts';
import { builtSite, settled, twoFrames, type Visit } from '../site.ts';

const { visiting, kept } = builtSite();
const inEnglish = withEmbedWords(english);

const open = (visit: Visit) => openFootDialog(visit, 'embed');
/** Opens the dialog and unfolds the other ways. */
async function unfold(visit: Visit): Promise<void> {
  await open(visit);
  await visit.part('embed').locator('summary').click();
}

const box = ({ part }: Visit, of: 'iframe' | 'other') => part('embed').locator(`[data-code=${of}]`);
const code = async (visit: Visit, of: 'iframe' | 'other' = 'iframe') =>
  (await box(visit, of).locator('code').textContent()) ?? '';
const field = ({ part }: Visit, name: string) => part('embed').locator(`select[name=${name}]`);
const way = ({ part }: Visit, name: string) => part('embed').locator(`[name=way][value=${name}]`);
const copyButton = (visit: Visit, of: 'iframe' | 'other' = 'iframe') =>
  box(visit, of).locator('[data-embed=copy]');
const clipboard = ({ page }: Visit) => page.evaluate(() => navigator.clipboard.readText());

/** What has the focus inside the element, by what it opens or is. */
const focused = ({ onMap }: Visit) =>
  onMap((map) => {
    const inner = map.shadowRoot?.activeElement as HTMLElement | null | undefined;
    return inner?.dataset.dialog ?? inner?.getAttribute('part') ?? null;
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
  it('The dialog is loaded and opened by a key, takes the focus, gives it back on Escape, and moves nothing of the figure.', () =>
    visiting({ width: 360, height: 4000 }, async (visit) => {
      const { page, map, part } = visit;
      const loaded = () => visit.requests.filter(({ url }) => url.includes('/dialogs-')).length;
      const tops = () =>
        map.evaluate((host) =>
          [...(host.shadowRoot as ShadowRoot).querySelectorAll('.frame, .frame *, [part=footer]')].map(
            (node) => node.getBoundingClientRect().top,
          ),
        );
      const before = await tops();
      expect(loaded()).toBe(0);
      await map.locator('[data-dialog=embed]').focus();
      await page.keyboard.press('Enter');
      await part('embed').waitFor();
      expect(loaded()).toBe(1);
      await expect.poll(() => focused(visit)).toBe('close');
      expect(await tops()).toEqual(before);
      expect(await part('embed').evaluate((dialog) => dialog.matches(':modal'))).toBe(false);
      await page.keyboard.press('Escape');
      await expect.poll(() => focused(visit)).toBe('embed');
      expect(await part('embed').isVisible()).toBe(false);
      await open(visit);
      expect(await part('embed').count()).toBe(1);
      // The style of both dialogs, and that of this one, each once.
      expect(await visit.onMap((host) => host.shadowRoot?.adoptedStyleSheets.length)).toBe(2);
      expect(visit.pageErrors).toEqual([]);
    }));

  it('The dialog begins with one code and its button, then the state, and two previews as high as the map; the rest is folded.', () =>
    visiting({}, async (visit) => {
      await open(visit);
      const dialog = visit.part('embed');
      expect(await dialog.locator('[data-embed=copy]:visible').count()).toBe(1);
      expect(await dialog.locator('select:visible').count()).toBe(1);
      const previews = dialog.locator('.preview iframe');
      await expect.poll(() => previews.count()).toBe(2);
      const heights = await Promise.all(
        [0, 1].map(async (index) => {
          const frame = await (await previews.nth(index).elementHandle())?.contentFrame();
          await frame?.waitForFunction(() => document.querySelector('tally-map:defined'));
          return frame?.evaluate(() => [
            innerWidth,
            Math.floor(document.querySelector('main')?.getBoundingClientRect().height ?? 0),
          ]);
        }),
      );
      expect(heights).toEqual([
        [360, 800],
        [640, 800],
      ]);
      for (const height of [800]) expect(await dialog.textContent()).toContain(`× ${height} px`);
      await field(visit, 'state').selectOption('MS');
      await expect.poll(() => code(visit)).toContain('embed.html?state=MS"');
      await expect
        .poll(() => previews.evaluateAll((all) => all.map((each) => each.getAttribute('src'))))
        .toEqual(Array(2).fill(visit.server.url('embed.html?state=MS')));
      expect(await visit.page.evaluate(() => history.length)).toBe(2);
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
      expect(await copyButton(visit).evaluate((node) => getComputedStyle(node).height)).toBe('44px');
      expect(visit.messages).toEqual([]);
    }));

  it('The dialog takes the place of the one that is open.', () =>
    visiting({}, async (visit) => {
      await openFootDialog(visit, 'share');
      await visit.onMap((map) => map.shadowRoot?.querySelector<HTMLElement>('[data-dialog=embed]')?.click());
      await visit.part('embed').waitFor();
      expect(await visit.map.locator('dialog').count()).toBe(1);
      await visit.part('embed').locator('[part=close]').click();
      await visit.part('embed').waitFor({ state: 'hidden' });
    }));
});

describe('the snippets', () => {
  const noisy = kept({
    address: '?utm_source=x&at=gazette#amp=1',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  /** Opens the dialog with another way chosen. */
  async function chosen(name: string): Promise<Visit> {
    await noisy().set({ at: 'gazette' });
    await unfold(noisy());
    await way(noisy(), name).check();
    return noisy();
  }
  const heardOf = (said: string) =>
    noisy().part('status').filter({ hasText: said }).waitFor({ state: 'attached' });

  it.each(['iframe', ...otherWays.filter((name) => name !== 'fragment')])(
    'The snippet "%s" is copied as it is shown, without the noise of the page’s address, and this is told.',
    async (name) => {
      const visit = await chosen(name === 'iframe' ? 'script' : name);
      const of = name === 'iframe' ? 'iframe' : 'other';
      await expect.poll(() => code(visit, of)).toContain(visit.server.base);
      await copyButton(visit, of).click();
      await heardOf(name === 'cms' ? inEnglish.copied : inEnglish.copied);
      expect(await copyButton(visit, of).textContent()).toBe(inEnglish.copied);
      const text = await clipboard(visit);
      expect(text).toBe(await code(visit, of));
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
    await copyButton(visit, 'other').click();
    await heardOf(inEnglish.copied);
    expect(await clipboard(visit)).toBe('<tally-map src="a.json" at="gazette">all of it</tally-map>');
    await visit.page.unroute('**/fragment.html');
  });

  it('A fragment that cannot be fetched gives a message, and its link stays.', async () => {
    const visit = await chosen('fragment');
    await visit.page.route('**/fragment.html', (route) => route.fulfill({ status: 503 }));
    await copyButton(visit, 'other').click();
    await visit.part('embed').locator('.feedback').filter({ hasText: inEnglish.fragmentFailed }).waitFor();
    expect(await visit.part('embed').locator('a.fragment').isVisible()).toBe(true);
    await visit.page.unroute('**/fragment.html');
  });
});

describe('the choices', () => {
  const visit = kept();

  it('The choices begin with what is shown, and are reflected at once.', async () => {
    await visit().set({ count: 'responses', at: '2018-01-03', state: 'MS', view: 'tiles', theme: 'dark' });
    await unfold(visit());
    const query = 'count=responses&amp;at=2018-01-03&amp;state=MS&amp;view=tiles&amp;theme=dark';
    await expect.poll(() => code(visit())).toContain(`embed.html?${query}"`);
    await field(visit(), 'view').selectOption('map');
    await field(visit(), 'theme').selectOption('light');
    await field(visit(), 'state').selectOption('');
    await expect.poll(() => code(visit())).toContain('embed.html?count=responses&amp;at=2018-01-03"');
    await field(visit(), 'lang').selectOption('es');
    await expect.poll(() => code(visit())).toContain(withEmbedWords(spanish).interactiveMap(''));
    expect(await code(visit())).toContain('/es/embed.html?count=responses&amp;at=2018-01-03"');
  });

  it('The choices keep the day where the count changes.', async () => {
    await visit().set({ at: 'courier' });
    await unfold(visit());
    await field(visit(), 'count').selectOption('responses');
    expect(await field(visit(), 'at').inputValue()).toBe('2017-06-30');
    await expect.poll(() => code(visit())).toContain('?count=responses&amp;at=2017-06-30"');
    await field(visit(), 'count').selectOption('reports');
    expect(await field(visit(), 'at').inputValue()).toBe('ledger');
  });

  it('The frozen version can be chosen where there is one.', async () => {
    await freeze(visit(), null);
    await unfold(visit());
    expect(await field(visit(), 'updates').count()).toBe(0);
    await freeze(visit(), 'v/1a2b3c4d5e6f/');
    await unfold(visit());
    await field(visit(), 'updates').selectOption('frozen');
    await expect.poll(() => code(visit())).toContain(visit().server.url('v/1a2b3c4d5e6f/embed.html'));
  });
});

it.each(['', 'es/'])(
  'The dialog on the page "%s" scrolls nothing sideways, cuts no label and has large targets at 320 px.',
  (address) =>
    visiting({ width: 320, address }, async (visit) => {
      await unfold(visit);
      for (const name of otherWays) {
        await way(visit, name).check();
        await twoFrames(visit);
        const { scrolls, outside, low } = await visit.part('embed').evaluate((dialog) => {
          const { right } = dialog.getBoundingClientRect();
          const shown = [
            ...dialog.querySelectorAll<HTMLElement>('label, select, p, code, button, a, summary'),
          ].filter((node) => node.checkVisibility() && getComputedStyle(node).display !== 'inline');
          const named = (node: Element) => `${node.localName} ${node.textContent?.slice(0, 40)}`;
          return {
            scrolls: document.documentElement.scrollWidth > innerWidth,
            outside: shown
              .filter(
                (node) =>
                  node.getBoundingClientRect().right > right + 8 || node.scrollWidth > node.clientWidth + 1,
              )
              .map(named),
            low: shown
              .filter(
                (node) => node.matches('select, button, a, summary, .way label') && node.offsetHeight < 24,
              )
              .map(named),
          };
        });
        expect({ name, scrolls, outside, low }).toEqual({ name, scrolls: false, outside: [], low: [] });
      }
    }),
);

it.each([
  [1200, 'light', 'script'],
  [320, 'dark', 'fragment'],
] as const)('Axe finds nothing wrong with the dialog at %d px in the %s theme.', (width, theme, name) =>
  visiting({ width, address: `?theme=${theme}` }, async (visit) => {
    await unfold(visit);
    await way(visit, name).check();
    await settled(visit);
    await visit.page.addScriptTag({ content: axe.source });
    const found = await visit.page.evaluate(() =>
      (window as typeof window & { axe: typeof axe }).axe.run(
        { fromShadowDom: ['tally-map', 'dialog[part=embed]'] },
        {
          iframes: false,
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
        },
      ),
    );
    expect(found.passes.length).toBeGreaterThan(5);
    expect(found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual(
      [],
    );
  }),
);
