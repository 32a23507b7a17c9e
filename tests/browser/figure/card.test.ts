import { describe, expect, it } from 'vitest';
import { english } from '../../../src/i18n/en.ts';
import { rawStory } from '../../fixtures/story.ts';
import { focusIn } from '../pages/focusIn.ts';
import { builtSite, twoFrames } from '../site.ts';

const { kept, visiting } = builtSite();

describe.each([360, 640, 1000])('the card at %d px', (width) => {
  const visit = kept({ width });

  it(`At ${width} px the card ${width < 700 ? 'covers the time, and nothing of that shows through' : 'takes the place of the news, and the time stays'}.`, async () => {
    const { part, set } = visit();
    const seen = async () => {
      const parts = ['play', 'caption', 'bars', 'count-by', 'news', 'card'];
      return Promise.all(parts.map((name) => part(name).isVisible()));
    };
    await set({ state: 'MS' });
    expect(await seen()).toEqual([...Array(4).fill(width >= 700), false, true]);
    await set({ state: null });
    expect(await seen()).toEqual([...Array(5).fill(true), false]);
  });
});

describe('the focus', () => {
  const visit = kept();
  const focused = () => visit().onMap(focusIn);

  it('The buttons of the card that lead from state to state keep the focus, and its cross gives it back to the map.', async () => {
    const { part, page, read, shape } = visit();
    await shape('MS').click();
    await part('next-state').focus();
    for (const state of ['MO', 'MT']) {
      await page.keyboard.press('Enter');
      expect([(await read()).state, await focused()]).toEqual([state, 'next-state']);
    }
    await part('card').locator('[part=close]').press('Enter');
    expect([(await read()).state, await focused()]).toEqual([null, 'map MT']);
  });
});

describe('a long quotation', () => {
  /** The story in which Mississippi's lead quotation is another text. */
  function storySaying(text: string): unknown {
    const story = rawStory() as { responses: { state: string; quotes: { text: string }[] }[] };
    const [quote] = story.responses.flatMap(({ state, quotes }) => (state === 'MS' ? quotes : []));
    if (quote) quote.text = text;
    return story;
  }

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
        expect(await visit.map.locator('[part=tooltip] .quoted').textContent()).toMatch(/ do not…”$/);
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
