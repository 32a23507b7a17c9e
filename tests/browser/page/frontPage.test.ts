import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseStory } from '../../../src/story/form/parseStory.ts';
import { snapshotAt } from '../../../src/story/snapshots.ts';
import { openingStop } from '../../../src/story/stops.ts';
import { started } from '../harness/started.ts';
import { inPage, live, part } from '../pages/mapPage.ts';

const site = started('published');

it('The front page shows 51 shapes and the number that follows from the published story, and says nothing in the console.', () =>
  inPage(site.browser, {}, async ({ page, messages }) => {
    const text = readFileSync(new URL('../../../data/voter-rolls.json', import.meta.url), 'utf8');
    const published = parseStory(JSON.parse(text));
    const { tally } = snapshotAt(published, openingStop(published, 'reports'));
    await page.goto(site.server.url());
    await live(page);
    expect(await part(page, 'map').locator('path[data-state]').count()).toBe(51);
    expect(await part(page, 'tally').textContent()).toBe(String(tally));
    expect(messages).toEqual([]);
  }));
