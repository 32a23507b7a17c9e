import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/domain/messages.ts';
import { brokenRecord, record } from '../fixtures/record.ts';
import { builtSite, type Visit } from './site.ts';

const { visiting } = builtSite();

const last = record.reports.findIndex(({ id }) => id === 'washington-post');
/** The record, but that its last count has another id. */
const renamed = brokenRecord([`reports[${last}].id`, 'the-post']);
const withoutStops = brokenRecord(
  ...record.reports.map((_, index) => [`reports[${index}].role`, 'marker'] as const),
);

/** Lays a record beside the page's own. */
const lay = (page: Page, name: string, body: unknown) =>
  page.route(`**/${name}`, (route) => route.fulfill({ json: body }));

const at = async ({ read }: Visit) => (await read()).at;

describe('another record', () => {
  it('keeps the view as far as it has it, warns of nothing, and tells the host where it has not', () =>
    visiting({}, async (visit) => {
      await lay(visit.page, 'renamed.json', renamed);
      await visit.set({ state: 'MS', view: 'tiles' });
      const before = (await visit.heard()).length;
      await visit.onMap((map) => {
        map.src = './renamed.json';
      });
      await expect.poll(() => at(visit)).toBe('the-post');
      expect(await visit.read()).toMatchObject({ state: 'MS', view: 'tiles' });
      const heard = (await visit.heard()).slice(before);
      expect(heard.map(({ detail }) => detail)).toEqual([
        { clock: 'counted', at: 'the-post', state: 'MS', view: 'tiles' },
      ]);
      expect(visit.messages).toEqual([]);
    }));

  it('is told of to nobody where all of the view is in it', () =>
    visiting({}, async (visit) => {
      await lay(visit.page, 'renamed.json', renamed);
      await visit.set({ at: 'cnn' });
      const before = (await visit.heard()).length;
      const begun = visit.page.waitForResponse('**/renamed.json');
      await visit.onMap((map) => {
        map.src = './renamed.json';
      });
      await begun;
      await expect.poll(() => visit.onMap((map) => map.defaults?.at)).toBe('the-post');
      expect(await at(visit)).toBe('cnn');
      expect(await visit.heard()).toHaveLength(before);
    }));

  it.each(['while the element was out', 'just before it was moved'])(
    'is taken where it was asked for %s',
    (when) =>
      visiting({}, async (visit) => {
        await lay(visit.page, 'renamed.json', renamed);
        await visit.onMap((map, isOut) => {
          const parent = map.parentNode as ParentNode;
          if (isOut) map.remove();
          map.src = './renamed.json';
          parent.append(map);
        }, when === 'while the element was out');
        await expect.poll(() => at(visit)).toBe('the-post');
        expect(await visit.part('notice').isVisible()).toBe(false);
      }),
  );

  it('is not asked for again where the element is only moved', () =>
    visiting({}, async (visit) => {
      const asked = () => visit.requests.filter(({ url }) => url.endsWith('.json')).length;
      const before = asked();
      await visit.onMap((map) => (map.parentNode as ParentNode).append(map));
      await visit.part('previous').click();
      expect(await at(visit)).toBe('cnn');
      expect(asked()).toBe(before);
    }));

  it('that has nothing to open at is refused in a sentence, and the shown one goes on', () =>
    visiting({}, async (visit) => {
      await lay(visit.page, 'without.json', withoutStops);
      await visit.onMap((map) => {
        map.src = './without.json';
      });
      await visit.part('notice').filter({ hasText: english.loadFailed }).waitFor();
      expect(visit.messages).toEqual([expect.stringContaining('No report is a stop')]);
      await visit.part('slider').press('Home');
      expect(await visit.part('tally').textContent()).toBe('19');
      await visit.shape('MS').click();
      expect(await visit.part('panel').getAttribute('data-state')).toBe('MS');
    }));
});

describe('an element that is moved into a narrower box', () => {
  it('is drawn for that: the panel keeps its room there, as on a phone', () =>
    visiting({ width: 1200 }, async (visit) => {
      const room = () =>
        visit.onMap((map) => map.shadowRoot?.querySelector<HTMLElement>('[part=panel]')?.style.minHeight);
      expect(await room()).toBe('');
      await visit.onMap((map) => {
        const box = map.ownerDocument.createElement('div');
        box.style.width = '360px';
        map.before(box);
        box.append(map);
      });
      expect(await room()).toMatch(/^\d+px$/);
      const held = await visit.onMap((map) => {
        map.at = 'cnn';
        return map.shadowRoot?.querySelector<HTMLElement>('[part=panel]')?.style.height;
      });
      expect(held).toMatch(/^\d+px$/);
    }));
});
