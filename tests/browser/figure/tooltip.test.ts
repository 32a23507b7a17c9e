import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Postal, placeOf } from '../../../src/geography/places.ts';
import { pointOf, windowOf } from '../measures/answer.ts';
import { type Article, articlesAround, type Box } from '../pages/inArticle.ts';

const { open, reading } = articlesAround('published');

/** Where tooltip, pointed state, selected state and card are, in the coordinates of the figure’s document. */
const boxes = ({ onMap }: Article) =>
  onMap((map) => {
    const root = map.shadowRoot as ShadowRoot;
    const boxOf = (node: Element | null) => {
      if (!node?.checkVisibility({ visibilityProperty: true })) return null;
      const { left, top, right, bottom } = node.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const tooltip = root.querySelector('[part=tooltip]');
    const selected = root.querySelector('[part=card]')?.getAttribute('data-state');
    return {
      tooltip: boxOf(tooltip),
      name: tooltip?.querySelector('.name')?.textContent ?? '',
      card: boxOf(root.querySelector('[part=card]')),
      selected: selected ? boxOf(root.querySelector(`[part=map] [data-state=${selected}]`)) : null,
    };
  });

const isWithin = (box: Box, around: Box): boolean =>
  box.left >= around.left &&
  box.top >= around.top &&
  box.right <= around.right &&
  box.bottom <= around.bottom;

const meet = (a: Box | null, b: Box | null): boolean =>
  a !== null && b !== null && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const holds = (box: Box, { x, y }: { x: number; y: number }): boolean =>
  x > box.left && x < box.right && y > box.top && y < box.bottom;

/** Moves the mouse to where nothing is, and waits until it has left no tooltip. */
async function leave(article: Article): Promise<void> {
  await article.page.mouse.move(1, 1);
  await expect.poll(async () => (await boxes(article)).tooltip).toBeNull();
}

/** How a tooltip of a state lies, once it is shown: nothing of these may be. */
async function faultsAt(
  article: Article,
  name: string,
  pointer?: { x: number; y: number },
): Promise<string[]> {
  await expect
    .poll(async () => (await boxes(article)).tooltip !== null && (await boxes(article)).name)
    .toBe(name);
  const { tooltip, card, selected } = await boxes(article);
  if (!tooltip) return ['it is gone'];
  const seen = await windowOf(article);
  const figure = await article.onMap((map) => {
    const { left, top, right, bottom } = map.getBoundingClientRect();
    return { left, top, right, bottom };
  });
  const faults = {
    'it leaves the window': !isWithin(tooltip, seen),
    'it leaves the figure': !isWithin(tooltip, figure),
    'it is over the pointer':
      pointer && holds(tooltip, { x: pointer.x + seen.left, y: pointer.y + seen.top }),
    'it is over the selected state': meet(tooltip, selected),
    'it is over the card': meet(tooltip, card),
  };
  return Object.entries(faults).flatMap(([fault, is]) => (is ? [fault] : []));
}

/** Rests the mouse on a state and gives the faults of its tooltip. */
async function faultsOver(article: Article, postal: Postal): Promise<string[]> {
  await leave(article);
  const point = await pointOf(article, postal);
  if (!point) throw new Error(`${postal} is out of sight`);
  await article.page.mouse.move(point.x, point.y);
  return faultsAt(article, placeOf(postal).name, point);
}

describe.each([360, 640, 1000])('the tooltip at %d px', (width) => {
  let article: Article;
  beforeAll(async () => {
    article = await open({ as: 'script', column: width, width: Math.max(width, 360), height: 900 });
    await article.scrollTo({ figure: 0, window: 20 });
  });
  afterAll(() => article?.close());

  it.each([null, 'MS'])(
    `At ${width} px, with %s selected, a mouse on a state shows its tooltip in sight, over neither pointer, card nor selected state.`,
    async (selected) => {
      await article.onMap((map, state) => {
        map.state = state;
      }, selected);
      // The corners of the country, a chip and the middle.
      for (const postal of ['WA', 'ME', 'FL', 'DC', 'KS'] as const)
        expect(await faultsOver(article, postal), postal).toEqual([]);
    },
  );

  it(`At ${width} px the focus of the keyboard shows the tooltip, and Escape hides it until the focus moves.`, async () => {
    const { page } = article;
    await leave(article);
    await article.inside.locator('tally-map [part=find]').focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('tex');
    expect(await faultsAt(article, 'Texas')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await boxes(article)).tooltip).toBeNull();
    await page.keyboard.press('ArrowUp');
    await expect.poll(async () => (await boxes(article)).tooltip !== null).toBe(true);
    expect((await boxes(article)).name).not.toBe('Texas');
    await page.keyboard.press('Escape');
  });

  it(`At ${width} px the mouse may move onto the tooltip, which stays, and Escape hides it wherever the focus is.`, async () => {
    const { page } = article;
    const point = await pointOf(article, 'KS');
    await page.mouse.move(point?.x ?? 0, point?.y ?? 0);
    await expect.poll(async () => (await boxes(article)).name).toBe('Kansas');
    const { tooltip } = await boxes(article);
    if (!tooltip) throw new Error('There is no tooltip.');
    await page.mouse.move((tooltip.left + tooltip.right) / 2, (tooltip.top + tooltip.bottom) / 2, {
      steps: 6,
    });
    expect(await boxes(article)).toMatchObject({ name: 'Kansas', tooltip });
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await boxes(article)).tooltip).toBeNull();
    await page.mouse.move(1, 1);
  });
});

it('In a frame of another site that is half out of sight, the tooltip stays within its visible part.', () =>
  reading({ as: 'frame', column: 640, width: 800, height: 500 }, async (article) => {
    for (const figure of [250, 320]) {
      await article.scrollTo({ figure, window: 0 });
      for (const postal of ['KS', 'MO', 'TX'] as const)
        expect(await faultsOver(article, postal), `${postal} at ${figure}`).toEqual([]);
    }
  }));

it('By touch there is no tooltip if the card is in sight; else a tap on the tooltip brings the card into sight.', () =>
  reading({ as: 'script', width: 667, height: 375, hasTouch: true, isMobile: true }, async (article) => {
    const { page, inside, onMap } = article;
    await article.scrollTo({ figure: 200, window: 0 });
    const point = await pointOf(article, 'KS');
    await page.touchscreen.tap(point?.x ?? 0, point?.y ?? 0);
    expect(await faultsAt(article, 'Kansas', point ?? undefined)).toEqual([]);
    await inside.locator('tally-map [part=tooltip]').tap();
    const cardIsSeen = async () => {
      const { card, tooltip } = await boxes(article);
      return (
        card !== null &&
        tooltip === null &&
        isWithin({ ...card, bottom: card.bottom - 60 }, await windowOf(article))
      );
    };
    await expect.poll(cardIsSeen).toBe(true);
    expect(await onMap((map) => map.state)).toBe('KS');
  }));
