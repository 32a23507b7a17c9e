import { expect, it } from 'vitest';
import { started } from '../harness/started.ts';
import { allLive, articles, frameIn } from '../pages/article.ts';
import { inPage } from '../pages/mapPage.ts';

const site = started('published');
const hosts = articles();

it.each([
  ['embed.html?lang=es&state=OH', 'es/embed.html?lang=es&state=OH', 'es'],
  ['es/embed.html?lang=en', 'embed.html?lang=en', 'en'],
])('The frame %s shows %s, in a sandbox too.', (asked, shown, lang) =>
  inPage(site.browser, {}, async ({ page, messages }) => {
    const src = site.server.url(asked);
    await hosts.open(page, {
      body: `<iframe sandbox="allow-scripts" width="640" height="900" src="${src}"></iframe>`,
    });
    const frame = await frameIn(page);
    await frame.waitForURL(site.server.url(shown));
    await allLive(frame);
    const languages = () => {
      const figure = document.querySelector('tally-map')?.shadowRoot?.querySelector('.figure');
      return [document.documentElement.lang, figure?.getAttribute('lang')];
    };
    expect(await frame.evaluate(languages)).toEqual([lang, lang]);
    expect(messages).toEqual([]);
  }),
);
