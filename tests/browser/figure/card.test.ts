import { describe, expect, it } from 'vitest';
import { english } from '../../../src/i18n/en.ts';
import { focusIn } from '../pages/focusIn.ts';
import { storySaying } from '../pages/otherStories.ts';
import { builtSite, twoFrames, type Visit } from '../site.ts';

const { kept, visiting } = builtSite();

/** What the card says, line by line. */
const card = ({ onMap }: Visit) =>
  onMap((map) => {
    const box = map.shadowRoot?.querySelector('[part=card]') as HTMLElement;
    const textOf = (selector: string) => box.querySelector(selector)?.textContent ?? null;
    return {
      state: box.dataset.state,
      name: textOf('h3'),
      status: `${textOf('.status b')} · ${textOf('.since')}`.replaceAll('\u00a0', ' '),
      quotation: textOf('blockquote p'),
      summary: textOf('.summary'),
      by: textOf('.by'),
      source: textOf('cite'),
      more: textOf('[part=all-quotations]'),
    };
  });

const focused = ({ onMap }: Visit) => onMap(focusIn);

describe.each([360, 640, 1000])('the card at %d px', (width) => {
  const visit = kept({ width });

  it(`At ${width} px the card shows the state, its level and day, the lead quotation, its speaker and its publisher.`, async () => {
    await visit().set({ state: 'KY' });
    expect(await card(visit())).toEqual({
      state: 'KY',
      name: 'Kentucky',
      status: 'Refused outright · In the count since June 30',
      quotation: '“There is not enough coffee in Kentucky to make me sign this”',
      summary: null,
      by: 'Ruth Hale (D), County ClerkJuly 3 · Kentucky Herald',
      source: 'Kentucky Herald',
      more: english.allQuotations(4),
    });
  });

  it(`At ${width} px the card ${width < 700 ? 'covers the time, and nothing of that shows through' : 'takes the place of the news, and the time stays'}.`, async () => {
    const { part, set } = visit();
    await set({ state: 'MS' });
    expect(await part('news').isVisible()).toBe(false);
    for (const name of ['play', 'caption', 'bars', 'count-by'])
      expect(await part(name).isVisible(), name).toBe(width >= 700);
    await set({ state: null });
    expect(await part('card').isVisible()).toBe(false);
    for (const name of ['play', 'caption', 'bars', 'count-by', 'news'])
      expect(await part(name).isVisible(), name).toBe(true);
  });

  it(`At ${width} px the buttons of the card lead from state to state by name, around the end, and keep the focus.`, async () => {
    const { part, set, read } = visit();
    await set({ state: 'MS' });
    for (const [name, states] of [
      ['next-state', ['MO', 'MT']],
      ['previous-state', ['MO', 'MS', 'MN']],
    ] as const) {
      await part(name).focus();
      for (const state of states) {
        await visit().page.keyboard.press('Enter');
        expect((await read()).state).toBe(state);
        expect(await focused(visit())).toBe(name);
      }
    }
    await set({ state: 'WY' });
    await part('next-state').click();
    expect((await read()).state).toBe('AL');
  });
});

describe.each([360, 1000])('letting go at %d px', (width) => {
  const visit = kept({ width });
  const state = async () => (await visit().read()).state;

  it(`At ${width} px the cross, Escape and a press on the same state deselect it, and the focus returns to the map.`, async () => {
    const { part, page, shape } = visit();
    const ways = {
      cross: () => part('card').locator('[part=close]').press('Enter'),
      escape: () => page.keyboard.press('Escape'),
      again: () => shape('TX').click(),
    };
    for (const [name, letGo] of Object.entries(ways)) {
      await shape('TX').click();
      expect(await state(), name).toBe('TX');
      if (name === 'escape') await part('card').locator('[part=close]').focus();
      await letGo();
      expect(await state(), name).toBeNull();
      expect(await focused(visit()), name).toBe('map TX');
    }
  });

  it(`At ${width} px a press on empty ground deselects the state, and a press within twelve pixels of a state selects that.`, async () => {
    const { page, set, map } = visit();
    const box = await map.locator('[part=map]').boundingBox();
    if (!box) throw new Error('There is no map.');
    await set({ state: 'MS' });
    // The Atlantic, far from any coast, and the water off Oregon.
    await page.mouse.click(box.x + box.width * 0.95, box.y + box.height * 0.75);
    expect(await state()).toBeNull();
    const oregon = await map.locator('path[data-state=OR]').boundingBox();
    if (!oregon) throw new Error('There is no Oregon.');
    await page.mouse.click(oregon.x - 4, oregon.y + oregon.height * 0.6);
    expect(await state()).toBe('OR');
  });
});

describe('a long quotation', () => {
  const sentence = 'They asked for every name and every number that we keep, and for many that we do not. ';

  it.each([
    [360, 5],
    [640, 4],
    [1000, 5],
  ])(
    'At %d px a long quotation is cut after %d lines, after three in the tooltip, and “more” opens all quotations.',
    (width, lines) =>
      visiting({ width, story: storySaying(sentence.repeat(12)) }, async (visit) => {
        const linesOf = async (selector: string) => {
          await visit.map.locator(selector).waitFor();
          return visit.map
            .locator(selector)
            .evaluate((text) =>
              Math.round(text.clientHeight / Number.parseFloat(getComputedStyle(text).lineHeight)),
            );
        };
        await visit.shape('MS').hover();
        expect(await linesOf('[part=tooltip][data-positioned] .quoted')).toBe(3);
        await visit.set({ state: 'MS' });
        await twoFrames(visit);
        expect(await linesOf('[part=card] blockquote p')).toBe(lines);
        const more = visit.part('card').getByRole('button', { name: english.more, exact: true });
        await more.click();
        expect((await visit.read()).open).toBe('quotations');
        expect(await visit.part('quotations').locator('blockquote').first().innerText()).toContain(
          sentence.repeat(12).trim(),
        );
      }),
  );

  it('A quotation that is not cut has no “more”.', () =>
    visiting({ width: 360 }, async (visit) => {
      await visit.set({ state: 'KY' });
      await twoFrames(visit);
      expect(await visit.map.locator('.more').isVisible()).toBe(false);
    }));
});
