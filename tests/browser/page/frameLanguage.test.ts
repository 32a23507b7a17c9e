import { expect, it } from 'vitest';
import { openPage } from '../harness/page.ts';
import { started } from '../harness/started.ts';

const site = started('published');

/** Opens an article with a frame, and gives the frame once its map is live. */
async function framed(address: string, sandbox = 'allow-scripts') {
  const opened = await openPage(site.browser);
  const { page } = opened;
  await page.goto(site.server.url('schema.json'));
  await page.setContent(`<iframe sandbox="${sandbox}" width="640" height="900" src="${address}"></iframe>`);
  const frame = () => page.frames().at(-1);
  await expect
    .poll(() =>
      frame()
        ?.evaluate(() => document.readyState)
        .catch(() => ''),
    )
    .toBe('complete');
  return { ...opened, frame: () => frame() as NonNullable<ReturnType<typeof frame>> };
}

it.each([
  ['embed.html?lang=es&state=OH', 'es/embed.html?lang=es&state=OH'],
  ['embed/?lang=es', 'es/embed/?lang=es'],
  ['es/embed.html?lang=en', 'embed.html?lang=en'],
])('The frame %s shows %s, in a sandbox too.', async (asked, shown) => {
  const { frame, close, messages } = await framed(site.server.url(asked));
  await expect.poll(() => frame().url()).toBe(site.server.url(shown));
  const lang = shown.startsWith('es/') ? 'es' : 'en';
  await expect.poll(() => frame().evaluate(() => document.documentElement.lang)).toBe(lang);
  await expect
    .poll(() =>
      frame().evaluate(() =>
        document.querySelector('tally-map')?.shadowRoot?.querySelector('.figure')?.getAttribute('lang'),
      ),
    )
    .toBe(lang);
  expect(messages).toEqual([]);
  await close();
});

it('The frame of a story that is not in the language stays where it is.', async () => {
  const { frame, close } = await framed(site.server.url('suffrage/embed.html?lang=es'));
  await expect.poll(() => frame().evaluate(() => document.documentElement.lang)).toBe('en');
  expect(frame().url()).toBe(site.server.url('suffrage/embed.html?lang=es'));
  await close();
});
