import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { brokenStory, reports } from '../../fixtures/story.ts';
import { setMap } from '../pages/mapPage.ts';
import { builtSite, type Visit } from '../site.ts';

const { visiting } = builtSite();

const last = reports.findIndex(({ id }) => id === 'tribune');
/** The story, but that its last stop has another id. */
const renamed = brokenStory([`reports.list[${last}].id`, 'evening-tribune']);

/** Lays a story beside the page's own. */
const lay = (page: Page, name: string, body: unknown) =>
  page.route(`**/${name}`, (route) => route.fulfill({ json: body }));

const at = async ({ read }: Visit) => (await read()).at;

it('Another story keeps all of the view that it has, and an event has the new view.', () =>
  visiting({}, async (visit) => {
    await lay(visit.page, 'renamed.json', renamed);
    await visit.set({ state: 'MS', view: 'tiles', open: 'method' });
    const before = (await visit.heard()).length;
    await setMap(visit.page, { src: './renamed.json' });
    await expect.poll(() => at(visit)).toBe('evening-tribune');
    expect(await visit.read()).toMatchObject({ state: 'MS', view: 'tiles', open: 'method' });
    const heard = (await visit.heard()).slice(before);
    expect(heard).toEqual([
      { count: 'reports', at: 'evening-tribune', state: 'MS', view: 'tiles', open: 'method' },
    ]);
    expect(visit.messages).toEqual([]);
  }));

it('Another story in one task with a stop of its own shows that, without a warning.', () =>
  visiting({ attributes: { at: 'gazette' } }, async (visit) => {
    await lay(visit.page, 'renamed.json', renamed);
    await visit.set({ state: 'MS' });
    await visit.onMap((map) => {
      map.setAttribute('at', 'evening-tribune');
      map.setAttribute('src', './renamed.json');
    });
    await expect.poll(() => visit.part('bars').locator('[data-stop=evening-tribune]').count()).toBe(1);
    expect(await visit.read()).toMatchObject({ at: 'evening-tribune', state: 'MS' });
    expect((await visit.heard()).slice(-1)).toMatchObject([{ at: 'evening-tribune', state: 'MS' }]);
    expect(visit.messages).toEqual([]);
    await setMap(visit.page, { src: './voter-rolls.json', at: null });
    await expect.poll(() => at(visit)).toBe('tribune');
  }));

it('Another story that has all of the view fires no event.', () =>
  visiting({}, async (visit) => {
    await lay(visit.page, 'renamed.json', renamed);
    await visit.set({ at: 'gazette' });
    const before = (await visit.heard()).length;
    const response = visit.page.waitForResponse('**/renamed.json');
    await setMap(visit.page, { src: './renamed.json' });
    await response;
    await expect.poll(() => visit.onMap((map) => map.defaults?.at)).toBe('evening-tribune');
    expect(await at(visit)).toBe('gazette');
    expect(await visit.heard()).toHaveLength(before);
  }));

it.each(['while the element was out', 'just before it was moved'])(
  'Another story is taken where it was asked for %s.',
  (when) =>
    visiting({}, async (visit) => {
      await lay(visit.page, 'renamed.json', renamed);
      await visit.onMap((map, isOut) => {
        const parent = map.parentNode as ParentNode;
        if (isOut) map.remove();
        map.src = './renamed.json';
        parent.append(map);
      }, when === 'while the element was out');
      await expect.poll(() => at(visit)).toBe('evening-tribune');
      expect(await visit.part('notice').isVisible()).toBe(false);
    }),
);

it('The story is not asked for again where the element is only moved.', () =>
  visiting({}, async (visit) => {
    const asked = () => visit.requests.filter(({ url }) => url.endsWith('.json')).length;
    const before = asked();
    await visit.onMap((map) => (map.parentNode as ParentNode).append(map));
    await visit.part('slider').press('ArrowLeft');
    await expect.poll(() => at(visit)).toBe('gazette');
    expect(asked()).toBe(before);
  }));
