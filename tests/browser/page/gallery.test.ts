import { beforeAll, expect, it } from 'vitest';
import type { TallyMapElement } from '../../../src/element/tallyMapElement.ts';
import { root, temporaryFolder } from '../../fixtures/project.ts';
import { variants } from '../../gallery/variants.ts';
import { developing } from '../harness/devServer.ts';
import { viewOf } from '../pages/viewOf.ts';

const { opened, url } = developing({ root, cacheDir: temporaryFolder(), server: { watch: null } });
beforeAll(() => opened().page.goto(url('gallery.html')));

it.each(variants.filter(({ attributes }) => attributes.src !== '/no-such-story.json'))(
  'The variant $title shows what its attributes ask for.',
  async ({ title, attributes }) => {
    const section = opened().page.locator('section', {
      has: opened().page.getByRole('heading', { name: title, exact: true }),
    });
    const map = section.locator('tally-map');
    await expect
      .poll(() => map.evaluate((each) => (each as TallyMapElement).defaults !== undefined))
      .toBe(true);
    const { src: _, lang, ...asked } = attributes;
    await expect.poll(() => map.evaluate(viewOf)).toMatchObject(asked);
    expect(await map.evaluate((each) => each.scrollWidth > each.clientWidth)).toBe(false);
    expect(await map.locator(`[part=${attributes.view ?? 'map'}] [data-state]`).count()).toBe(51);
    if (lang) expect(await map.locator(`:scope [lang=${lang}]`).count()).toBeGreaterThan(0);
  },
);

it('The gallery shows a sentence where a story is not there.', async () => {
  const map = opened().page.locator('tally-map[src="/no-such-story.json"]');
  await map.locator('[part=notice]', { hasText: 'could not be loaded' }).waitFor();
});

it('No map of the gallery throws an error.', () => {
  expect(opened().pageErrors).toEqual([]);
});
