import { expect, it } from 'vitest';
import { otherWays } from '../../../src/dialogs/embed/snippets/ways.ts';
import { english } from '../../../src/i18n/en.ts';
import { sideways, unreadable } from '../measures/readable.ts';
import { tooSmall } from '../measures/targetBoxes.ts';
import { openFootDialog } from '../pages/footDialog.ts';
import { builtSite, twoFrames, type Visit } from '../site.ts';

const { visiting } = builtSite();

const open = (visit: Visit) => openFootDialog(visit, 'embed');
const code = async ({ part }: Visit) =>
  (await part('embed').locator('[data-code=iframe] code').textContent()) ?? '';
const copyButton = ({ part }: Visit) => part('embed').locator('[data-code=iframe] [data-embed=copy]');

it('The dialog is loaded and opened by a key, and moves nothing of the figure.', () =>
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
    expect(await tops()).toEqual(before);
    expect(await part('embed').evaluate((dialog) => dialog.matches(':modal'))).toBe(false);
  }));

it('The dialog begins with one code and its button, then the state, and two previews as high as the map; the rest is folded.', () =>
  visiting({}, async (visit) => {
    await open(visit);
    const dialog = visit.part('embed');
    expect(await dialog.locator('[data-embed=copy]:visible').count()).toBe(1);
    expect(await dialog.locator('select:visible').count()).toBe(1);
    const previews = dialog.locator('.preview iframe');
    await expect.poll(() => previews.count()).toBe(2);
    for (const [index, width] of [360, 640].entries()) {
      const frame = await (await previews.nth(index).elementHandle())?.contentFrame();
      await frame?.waitForFunction(() => document.querySelector('tally-map:defined'));
      const size = await frame?.evaluate(() => [
        innerWidth,
        Math.floor(document.querySelector('main')?.getBoundingClientRect().height ?? 0),
      ]);
      expect(size).toEqual([width, 800]);
    }
    await dialog.locator('select[name=state]').selectOption('MS');
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

it('A snippet is copied as shown, without other parameters of the page’s address, and the copy is announced.', () =>
  visiting(
    { address: '?utm_source=x&at=gazette#amp=1', permissions: ['clipboard-read', 'clipboard-write'] },
    async (visit) => {
      await open(visit);
      await expect.poll(() => code(visit)).toContain(visit.server.url('embed.html?at=gazette'));
      await copyButton(visit).click();
      await visit.part('status').filter({ hasText: english.copied }).waitFor({ state: 'attached' });
      const text = await visit.page.evaluate(() => navigator.clipboard.readText());
      expect(text).toBe(await code(visit));
      expect(text).not.toMatch(/utm_source|amp=1/);
    },
  ));

it.each(['', 'es/'])(
  'The dialog on the page "%s" scrolls nothing sideways, cuts no label and has large targets at 320 px.',
  (address) =>
    visiting({ width: 320, address }, async (visit) => {
      await open(visit);
      await visit.part('embed').locator('summary').click();
      for (const name of otherWays) {
        await visit.part('embed').locator(`[name=way][value=${name}]`).check();
        await twoFrames(visit);
        expect(await sideways(visit), name).toEqual([]);
        expect(await unreadable(visit), name).toEqual([]);
        expect((await tooSmall(visit.map)).small, name).toEqual([]);
      }
    }),
);
