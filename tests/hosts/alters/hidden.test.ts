import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inArticles, type Way } from '../article.ts';

const { reading } = inArticles();

/** What can be seen and pressed of the map, and what Tab comes to behind the button before it. */
async function reached(page: Page) {
  const { seen, pressed } = await page.evaluate(() => {
    const map = document.querySelector('tally-map') as HTMLElement;
    const root = map.shadowRoot as ShadowRoot;
    const points = Array.from({ length: 40 }, (_, i) => [60 + 90 * (i % 8), 150 + 120 * Math.floor(i / 8)]);
    return {
      seen: [...root.querySelectorAll('[part=tally], .shapes path, [data-chip], [part=card] *, tr')].some(
        (node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      ),
      pressed: points.some(([x, y]) => document.elementFromPoint(x as number, y as number) === map),
    };
  });
  await page.locator('#before').focus();
  await page.keyboard.press('Tab');
  const tabbed = await page.evaluate(() => document.activeElement?.localName === 'tally-map');
  return { seen, pressed, tabbed };
}

const whole = { seen: true, pressed: true, tabbed: true };
const gone = { seen: false, pressed: false, tabbed: false };

/** What an author does to a box, and what is left of the map in it. */
const ways: Record<string, readonly [attribute: string, left: typeof whole]> = {
  'visibility: hidden': ['style="visibility:hidden"', gone],
  'visibility: collapse': ['style="visibility:collapse"', gone],
  'display: none': ['style="display:none"', gone],
  'content-visibility: hidden': ['style="content-visibility:hidden"', gone],
  hidden: ['hidden', gone],
  'hidden until it is found': ['hidden="until-found"', gone],
  inert: ['inert', { ...gone, seen: true }],
  'pointer-events: none': ['style="pointer-events:none"', { ...whole, pressed: false }],
  'opacity: 0': ['style="opacity:0"', { ...whole, seen: false }],
};

const boxed = (attribute: string) => (map: string) =>
  `<button id="before">Before</button><div id="box" ${attribute}>${map}</div><button>After</button>`;

describe.each<Way>(['script', 'fragment'])('the map of the %s', (way) => {
  it.each(Object.entries(ways))(
    `In a box with “%s” the map of the ${way} follows the box, there and back.`,
    (_, [attribute, left]) =>
      reading({ way, attributes: 'state="MS" open="quotations"', body: boxed(attribute) }, async (page) => {
        expect(await reached(page)).toEqual(left);
        await page.locator('#box').evaluate((box) => {
          for (const name of ['style', 'hidden', 'inert']) box.removeAttribute(name);
        });
        await expect.poll(() => reached(page)).toEqual(whole);
      }),
  );
});

it.each(['hidden', 'hidden="until-found"', 'style="visibility:hidden"', 'inert style="display:none"'])(
  'An element with the attribute %s is hidden itself.',
  (attributes) =>
    reading({ attributes, body: boxed('') }, async (page) => expect(await reached(page)).toEqual(gone)),
);

it('A closed disclosure holds nothing of the map, and an open one all.', () =>
  reading(
    {
      body: (map) =>
        `<button id="before">Before</button><details><summary tabindex="-1">More</summary>${map}</details>`,
    },
    async (page) => {
      expect(await reached(page)).toEqual(gone);
      await page.locator('summary').click();
      await expect.poll(() => reached(page)).toEqual(whole);
    },
  ));

it('A figure that is visible in a hidden box is found: a control.', () =>
  reading({ body: boxed('style="visibility:hidden"') }, async (page) => {
    await page.evaluate(() => {
      const figure = document.querySelector('tally-map')?.shadowRoot?.querySelector<HTMLElement>('.figure');
      figure?.style.setProperty('visibility', 'visible');
    });
    expect(await reached(page)).toEqual(whole);
  }));
