import { readFile } from 'node:fs/promises';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hasNginx, type Nginx, startNginx } from '../../browser/harness/nginx.ts';
import { launch, type OpenedPage } from '../../browser/harness/page.ts';
import { allLive, articles } from '../../browser/pages/article.ts';
import { inPage } from '../../browser/pages/mapPage.ts';

/** The folder of each edition. */
const editions = ['', 'es/', 'suffrage/'];

describe.skipIf(!hasNginx())('the map on nginx, with all headers', () => {
  let browser: Browser;
  let nginx: Nginx;
  const hosts = articles();
  beforeAll(async () => {
    [browser, nginx] = await Promise.all([launch(), startNginx(inject('published'))]);
  });
  afterAll(() => Promise.all([browser?.close(), nginx?.close()]));

  /** Opens an article of another site. */
  const openArticle = (page: Page, body: string, headers = {}) =>
    hosts.open(page, { body, headers, head: '<link rel="icon" href="data:,">' });

  const frame = (path: string, sandbox = 'allow-scripts allow-popups allow-downloads') =>
    `<iframe src="${nginx.url(path)}" sandbox="${sandbox}" width="640" height="830"></iframe>`;

  it.each(editions)(
    'The page /%s is live and in its style, opens its dialogs and saves its pictures.',
    (path) =>
      inPage(browser, {}, async (opened) => {
        await opened.page.goto(nginx.url(path));
        await lives(opened.page);
        await opens(opened.page, 'share');
        const image = await saves(opened, 'image');
        expect(image.subarray(1, 4).toString()).toBe('PNG');
        await opened.page.locator('tally-map dialog[part=share] summary').click();
        expect((await saves(opened, 'svg')).toString()).toContain('<svg');
        expect((await saves(opened, 'csv')).length).toBeGreaterThan(1000);
        expect(JSON.parse(String(await saves(opened, 'json')))).toHaveProperty('levels');
        await closes(opened.page, 'share');
        await opens(opened.page, 'embed');
        const preview = opened.page.locator('tally-map dialog[part=embed] iframe').first();
        await isStyled(await inside(preview));
        hasNoComplaint(opened);
      }),
  );

  it.each(editions)('The sources of /%s are in their style.', (path) =>
    inPage(browser, {}, async (opened) => {
      await opened.page.goto(nginx.url(`${path}sources.html`));
      expect(await opened.page.evaluate(() => getComputedStyle(document.body).margin)).not.toBe('8px');
      hasNoComplaint(opened);
    }),
  );

  it.each(editions.flatMap((path) => [`${path}embed.html`, `${path}embed/`]))(
    'The frame /%s is live and in its style in an article of another site.',
    (path) =>
      inPage(browser, {}, async (opened) => {
        await openArticle(opened.page, frame(path));
        const map = await inside(opened.page.locator('iframe'));
        await lives(map);
        await opens(map, 'share');
        expect((await saves(opened, 'image', map)).subarray(1, 4).toString()).toBe('PNG');
        hasNoComplaint(opened);
      }),
  );

  it('The frame works in an article that is itself in a sandboxed frame.', () =>
    inPage(browser, {}, async (opened) => {
      const srcdoc = frame('embed.html').replaceAll('"', '&quot;');
      await openArticle(
        opened.page,
        `<iframe sandbox="allow-scripts" srcdoc="${srcdoc}" width="700" height="900"></iframe>`,
      );
      await opened.page.frameLocator('iframe').frameLocator('iframe').locator('tally-map').waitFor();
      await lives(opened.page.frames().at(-1) as Frame);
      hasNoComplaint(opened);
    }));

  it('Frame and script work in an isolated article.', () =>
    inPage(browser, {}, async (opened) => {
      const body = `${frame('embed.html')}<script type="module" src="${nginx.url('embed.js')}"></script><tally-map></tally-map>`;
      const isolated = {
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      };
      await openArticle(opened.page, body, isolated);
      await lives(await inside(opened.page.locator('iframe')));
      await lives(opened.page);
      hasNoComplaint(opened);
    }));

  it.each(['voter-rolls.json', 'suffrage/story.json'])(
    'The script and the story %s are live and in their style in an article with a strict policy.',
    (story) =>
      inPage(browser, {}, async (opened) => {
        const body = `<script type="module" src="${nginx.url('embed/1/embed.js')}"></script><tally-map src="${nginx.url(story)}"></tally-map>`;
        const policy = `default-src 'none'; img-src data:; script-src ${nginx.origin}; connect-src ${nginx.origin}`;
        await openArticle(opened.page, body, { 'content-security-policy': policy });
        await lives(opened.page);
        await opens(opened.page, 'share');
        expect((await saves(opened, 'image')).subarray(1, 4).toString()).toBe('PNG');
        hasNoComplaint(opened);
      }),
  );

  it('An inline script that the build does not know is refused: a control.', () =>
    inPage(browser, {}, async ({ page, messages }) => {
      await page.route(nginx.url(), async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace('</body>', '<script>window.strange = 1</script></body>');
        await route.fulfill({ response, body });
      });
      await page.goto(nginx.url());
      await lives(page);
      expect(await page.evaluate(() => 'strange' in window)).toBe(false);
      expect(messages.join()).toMatch(/violates the following Content Security Policy/);
    }));
});

/** The map has its story and is in its style. */
async function isStyled(where: Page | Frame): Promise<void> {
  await allLive(where);
  const figure = where.locator('tally-map .figure').first();
  expect(await figure.evaluate((node) => getComputedStyle(node).position)).toBe('relative');
}

/** The map has its story, is in its style, moves by a key and lets a state be selected. */
async function lives(where: Page | Frame): Promise<void> {
  await isStyled(where);
  const map = where.locator('tally-map').first();
  const slider = map.locator('[part=slider]');
  const before = await slider.getAttribute('aria-valuetext');
  await slider.press('ArrowLeft');
  await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(before);
  await map.locator('[part=map] path[data-state=CA]').focus();
  await map.locator('[part=map] path[data-state=CA]').press('Enter');
  await map.locator('[part=card][data-state=CA]').waitFor();
}

async function opens(where: Page | Frame, part: string): Promise<void> {
  await where.locator(`tally-map [data-dialog=${part}]`).first().click();
  await where.locator(`tally-map dialog[part=${part}]:focus-within`).waitFor();
}

const closes = (where: Page | Frame, part: string): Promise<void> =>
  where.locator(`tally-map dialog[part=${part}] [part=close]`).click();

async function saves({ page }: OpenedPage, name: string, where: Page | Frame = page): Promise<Buffer> {
  const arrived = page.waitForEvent('download');
  await where.locator(`tally-map dialog[part=share] [data-share=${name}]`).click();
  return readFile(await (await arrived).path());
}

async function inside(frame: Locator): Promise<Frame> {
  const found = await (await frame.elementHandle())?.contentFrame();
  if (!found) throw new Error('There is no document in the frame.');
  return found;
}

/** Nothing was refused, thrown or logged. */
const hasNoComplaint = ({ messages, pageErrors }: OpenedPage): void =>
  expect([...messages, ...pageErrors]).toEqual([]);
