import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { levelOf } from '../../../src/story/levels.ts';
import { snapshotAt, statusOf } from '../../../src/story/snapshots.ts';
import { openingCount, openingStop } from '../../../src/story/stops.ts';
import { colourOf, lightPalette } from '../../../src/view/theme/palette.ts';
import { started } from '../../browser/harness/started.ts';
import { inPage } from '../../browser/pages/mapPage.ts';
import { rgb } from '../../fixtures/rgb.ts';
import { story } from '../../fixtures/story.ts';

const site = started();

/** The frame's file as a pipeline leaves it that rewrites white space: its policy names other styles and scripts. */
const rewritten = (tags: RegExp) =>
  readFileSync(join(inject('dist'), 'embed.html'), 'utf8').replaceAll(tags, '$&\n');

it.each([
  ['style and scripts', /<style>|<script\b[^>]*>/g],
  ['style', /<style>/g],
])(
  'A frame whose HTML was rewritten, so that its policy refuses %s, shows number, coloured states and legend.',
  (_, tags) =>
    inPage(site.browser, { width: 640 }, async ({ page }) => {
      await page.route('http://desk.example/embed.html', (route) =>
        route.fulfill({ contentType: 'text/html', body: rewritten(tags) }),
      );
      await page.goto('http://desk.example/embed.html');
      const map = page.locator('tally-map');
      expect(await map.evaluate((node) => node.shadowRoot?.styleSheets.length)).toBe(0);
      const fills = await map
        .locator('[part=map] .shapes path')
        .evaluateAll((all) =>
          all.map((each) => [each.getAttribute('data-state'), getComputedStyle(each).fill]),
        );
      const snapshot = snapshotAt(story, openingStop(story, openingCount(story)));
      const due = [...snapshot.statuses.keys()].map((postal) => {
        const { look } = levelOf(story, statusOf(snapshot, postal).level);
        return [postal, rgb(colourOf(lightPalette, look))];
      });
      expect(fills).toEqual(due);
      const covering = await map
        .locator('[part=map] > path')
        .evaluateAll((all) => all.filter((each) => getComputedStyle(each).fill !== 'none').length);
      expect(covering).toBe(0);
      expect(await map.locator('[part=tally]').innerText()).toBe(String(snapshot.tally));
      expect(await map.locator('[part=legend] li:visible').count()).toBeGreaterThan(2);
    }),
);
