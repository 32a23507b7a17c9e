import { expect, it } from 'vitest';
import { otherWays } from '../../../src/dialogs/embed/snippets/ways.ts';
import { sideways, unreadable } from '../measures/readable.ts';
import { tooSmall } from '../measures/targetBoxes.ts';
import { openFootDialog } from '../pages/footDialog.ts';
import { builtSite, twoFrames, type Visit } from '../site.ts';

const { visiting } = builtSite();

const open = (visit: Visit) => openFootDialog(visit, 'embed');

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

it('The dialog has two previews as high as the map, which do not add to the history.', () =>
  visiting({}, async (visit) => {
    await open(visit);
    const previews = visit.part('embed').locator('.preview iframe');
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
    await visit.part('embed').locator('select[name=state]').selectOption('MS');
    const sources = () => previews.evaluateAll((all) => all.map((each) => each.getAttribute('src')));
    await expect.poll(sources).toEqual(Array(2).fill(visit.server.url('embed.html?state=MS')));
    expect(await visit.page.evaluate(() => history.length)).toBe(2);
  }));

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
