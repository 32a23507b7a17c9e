import { describe, expect, it } from 'vitest';
import { withEmbedWords } from '../../../src/dialogs/embed/embedModel.ts';
import { otherWays } from '../../../src/dialogs/embed/snippets/ways.ts';
import { english } from '../../../src/i18n/en.ts';
import { openFootDialog } from '../pages/footDialog.ts';
import { builtSite, twoFrames, type Visit } from '../site.ts';

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
    'The snippet "%s" is copied as it is shown, without other parameters of the page’s address, and this is announced.',
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
