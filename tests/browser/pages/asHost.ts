import type { Page } from 'playwright-core';
import type { TallyMapElement } from '../../../src/element/tallyMapElement.ts';

/** Answers an address below the site's with a body: a string as it is, all else as JSON. */
export const answering = (page: Page, name: string, story: unknown): Promise<unknown> =>
  page.route(`**/${name}`, (route) =>
    route.fulfill({
      contentType: 'application/json',
      headers: { 'access-control-allow-origin': '*' },
      body: typeof story === 'string' ? story : JSON.stringify(story),
    }),
  );

/** Holds back what a page loads from an address. @returns lets it come */
export async function heldBack(page: Page, address: string | RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(address, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** What the first map of a page shows, and whether it is drawn in its own style. */
export const seen = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('tally-map') as TallyMapElement;
    const root = map.shadowRoot;
    const figure = root?.querySelector('.figure');
    return {
      at: map.at,
      number: root?.querySelector('[part=tally]')?.textContent,
      figures: root?.querySelectorAll('.figure').length,
      shapes: root?.querySelectorAll('[part=map] path[data-state]').length,
      isStyled: figure ? getComputedStyle(figure).position === 'relative' : false,
      isBlank: figure?.hasAttribute('data-blank') ?? false,
      notice: root?.querySelector('[part=notice][data-shown] p')?.textContent ?? null,
    };
  });
