import { expect, it } from 'vitest';
import { english } from '../../src/i18n/en.ts';
import { started } from '../browser/harness/started.ts';
import { allLive } from '../browser/pages/article.ts';
import { inPage } from '../browser/pages/mapPage.ts';

/** How a browser is made one that lacks something: what runs in it first, and what is changed in what it loads. */
interface Lack {
  readonly init?: () => void;
  readonly text?: (text: string) => string;
}

/** What old browsers lack. In CSS a name is changed to one that no browser knows. */
const lacks: Record<string, Lack> = {
  nothing: {},
  'declarative shadow DOM': {
    text: (text) => text.replaceAll('<template shadowrootmode="open">', '<template data-mode="open">'),
    init: () =>
      new MutationObserver(() => {
        // By now the parser has made a plain template of it, as it does where it does not know the attribute.
        for (const each of document.querySelectorAll('template[data-mode]'))
          each.setAttribute('shadowrootmode', 'open');
      }).observe(document, { subtree: true, childList: true }),
  },
  'constructed style sheets': {
    init: () => {
      Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
      Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
      Object.assign(window, {
        CSSStyleSheet: function refuse() {
          throw new TypeError('Illegal constructor');
        },
      });
    },
  },
  OffscreenCanvas: { init: () => Reflect.deleteProperty(window, 'OffscreenCanvas') },
  'clipboard and system sharing': {
    init: () => {
      for (const name of ['clipboard', 'share']) Reflect.deleteProperty(Navigator.prototype, name);
    },
  },
  'frame-sizing': { init: () => Reflect.deleteProperty(window, 'requestResize') },
  'light-dark()': { text: (text) => text.replaceAll('light-dark(', 'x-light-dark(') },
  'container queries': {
    text: (text) => text.replaceAll('@container', '@x-container').replaceAll('cqw', 'xqw'),
  },
  ':has()': { text: (text) => text.replaceAll(':has(', ':x-has(') },
  'text-wrap': { text: (text) => text.replaceAll('text-wrap', 'x-text-wrap') },
  subgrid: { text: (text) => text.replaceAll('subgrid', 'x-subgrid') },
  'contain-intrinsic-size': { text: (text) => text.replaceAll('contain-intrinsic', 'x-contain-intrinsic') },
  'URL.canParse': { init: () => Reflect.deleteProperty(URL, 'canParse') },
  '@media (scripting)': { text: (text) => text.replaceAll('(scripting', '(x-scripting') },
};

/** What comes otherwise than with everything there. */
const otherwise: Record<string, object> = {
  'constructed style sheets': { dialog: english.openFailed },
  'container queries': { height: 828 },
};

const site = started('published');

for (const [lack, { init, text }] of Object.entries(lacks))
  it.each(['index.html', 'embed.html'])(`Without ${lack}, the map of %s is read and used.`, (file) =>
    inPage(site.browser, { width: 640 }, async ({ page }) => {
      if (init) await page.addInitScript(init);
      if (text)
        await page.route(/\.html|\.js/, async (route) => {
          const response = await route.fetch();
          // Its policy would refuse what is changed.
          const body = (await response.text()).replace(
            /<meta http-equiv="Content-Security-Policy"[^>]*>/,
            '',
          );
          await route.fulfill({ response, body: text(body) });
        });
      await page.goto(site.server.url(file));
      await allLive(page);
      const map = page.locator('tally-map');
      const slider = map.locator('[part=slider]');
      const before = await slider.getAttribute('aria-valuetext');
      await slider.press('ArrowLeft');
      await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(before);
      const seen = await map.evaluate((host) => {
        const root = host.shadowRoot as ShadowRoot;
        const shapes = [...root.querySelectorAll('[part=map] path[data-state]')];
        return {
          number: root.querySelector('[part=tally]')?.textContent,
          colours: new Set(shapes.map((shape) => getComputedStyle(shape).fill)).size,
          height: Math.round(host.getBoundingClientRect().height),
        };
      });
      await map.locator('[data-dialog=share]').click();
      const dialog = map.locator('dialog[part=share][open] [data-share=image]');
      const feedback = map.locator('[data-dialog=share] + .feedback').filter({ hasText: /./ });
      await dialog.or(feedback).first().waitFor();
      const opened = (await dialog.count()) > 0 ? 'opens' : await feedback.textContent();
      const all = { number: '44', colours: 5, height: 800, dialog: 'opens' };
      expect({ ...seen, dialog: opened }).toEqual({ ...all, ...otherwise[lack] });
    }),
  );

it('Without constructed style sheets, the script in an article gives number and names without style, and one warning.', () =>
  inPage(site.browser, {}, async ({ page, messages }) => {
    await page.addInitScript(lacks['constructed style sheets']?.init as () => void);
    await page.goto(site.server.url('sources.html'));
    await page.evaluate((src) => {
      document.body.innerHTML = `<tally-map src="${src}"><a href="./">The map</a></tally-map>`;
    }, site.server.url('voter-rolls.json'));
    await page.addScriptTag({ type: 'module', url: site.server.url('embed.js') });
    await expect.poll(() => messages.join()).toMatch(/^warning: <tally-map>: /);
    const text = await page.locator('tally-map').evaluate((map) => map.shadowRoot?.textContent);
    expect(text).toContain('44 states and D.C.');
  }));
