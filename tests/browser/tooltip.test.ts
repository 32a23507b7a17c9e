import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inNoTime } from './pages/clock.ts';
import { builtSite, twoFrames, type Visit } from './site.ts';

const { visiting, kept } = builtSite();

/** A point of the viewport inside a state's tile or shape, or inside its call-out where it has one. */
const pointOn = ({ onMap }: Visit, postal: string) =>
  onMap((map, which): [number, number] => {
    const root = map.shadowRoot as ShadowRoot;
    root.querySelector('[part=map]')?.scrollIntoView({ block: 'center' });
    const tile = map.view === 'tiles' && root.querySelector(`[part=tiles] [data-state=${which}] .tile`);
    const box = tile || root.querySelector(`[data-callout=${which}] rect.box`);
    const shape = root.querySelector(`path[data-state=${which}]`) as SVGPathElement;
    const { left, top, width, height } = (box ?? shape).getBoundingClientRect();
    if (box) return [left + width / 2, top + height / 2];
    for (let i = 1; i < 40; i++)
      for (let j = 1; j < 40; j++) {
        const [x, y] = [left + (((i * 17) % 40) * width) / 40, top + (((j * 23) % 40) * height) / 40];
        if (root.elementFromPoint(x, y) === shape) return [x, y];
      }
    throw new Error(`${which} has no point on the screen`);
  }, postal);

/** What the tooltip says; `null` where there is none to be seen. */
async function said({ part }: Visit): Promise<string | null> {
  const tooltip = part('tooltip');
  return (await tooltip.isVisible()) ? tooltip.innerText() : null;
}

/** Moves the pointer in one go, however slow the machine is, and lets it rest there. */
async function go(visit: Visit, x: number, y: number): Promise<void> {
  const { page } = visit;
  await inNoTime(page, async () => {
    await page.mouse.move(x, y, { steps: 10 });
    await page.clock.runFor(1000);
  });
  await twoFrames(visit);
}

/** Moves the pointer away from the figure. */
const leave = (visit: Visit): Promise<void> => go(visit, 2, 2);

/** Moves the pointer from outside onto a state and waits for its tooltip, whose text it gives. */
async function hover(visit: Visit, postal: string): Promise<string> {
  await leave(visit);
  await visit.page.mouse.move(...(await pointOn(visit, postal)));
  // The code that places it is loaded with the first one.
  await visit.part('tooltip').waitFor();
  return visit.part('tooltip').innerText();
}

/** One page with a clock, whose pointer is outside the figure before each test. */
function rested(width = 1200): () => Visit {
  const visit = kept({ width });
  beforeAll(() => visit().page.clock.install());
  beforeEach(() => leave(visit()));
  return visit;
}

describe('the tooltip', () => {
  const visit = rested();

  it('The tooltip gives the state’s level, a quotation word for word, its speaker and its source.', async () => {
    await visit().set({ at: 'ledger' });
    const text = await hover(visit(), 'MS');
    expect(await visit().part('tooltip').locator('q').textContent()).toBe(
      'My reply is short, and the river is long: they may go and swim in it',
    );
    for (const words of ['Mississippi', 'Refused outright', 'Tom Boyd (R), Secretary of State'])
      expect(text).toContain(words);
    expect(text).toContain('Mississippi Secretary of State');
    expect(text).not.toContain('Summary');
  });

  it('The tooltip marks a summary as one where nobody is quoted, and says where there is no answer yet.', async () => {
    await visit().set({ at: 'ledger' });
    expect(await hover(visit(), 'TX')).toMatch(
      /Summary · The state said that it would share its public file/,
    );
    expect(await visit().part('tooltip').locator('q').count()).toBe(0);
    expect(await hover(visit(), 'VT')).toContain('No answer on record by June 30');
  });

  it('The tooltip follows the stop while the pointer rests on a state.', async () => {
    await visit().set({ clock: 'answered', at: '2017-07-06' });
    expect(await hover(visit(), 'VT')).toContain('Still reviewing');
    await visit().set({ at: '2017-08-04' });
    await expect.poll(() => said(visit())).toContain('We sent what anyone may ask for');
    expect(await said(visit())).toContain('Delivered data');
  });

  it.each(['map', 'tiles'])(
    'On the %s the tooltip comes with the pointer and goes with it.',
    async (view) => {
      await visit().set({ view });
      expect(await said(visit())).toBeNull();
      expect(await hover(visit(), 'TX')).toContain('Texas');
      expect(await hover(visit(), 'CA')).toContain('California');
      await leave(visit());
      expect(await said(visit())).toBeNull();
    },
  );

  it.each([
    ['map', 'TX'],
    ['map', 'DC'],
    ['tiles', 'KY'],
  ])(
    'On the %s the tooltip of %s stays while the pointer goes to it and rests on it.',
    async (view, postal) => {
      await visit().set({ view });
      const text = await hover(visit(), postal);
      const box = await visit().part('tooltip').boundingBox();
      if (!box) throw new Error('there is no tooltip');
      await go(visit(), box.x + box.width / 2, box.y + box.height / 2);
      expect(await said(visit())).toBe(text);
      await leave(visit());
      expect(await said(visit())).toBeNull();
    },
  );

  it('Escape takes the tooltip away while the pointer stays where it is.', async () => {
    await hover(visit(), 'TX');
    await visit().page.keyboard.press('Escape');
    await expect.poll(() => said(visit())).toBeNull();
  });

  it('A tooltip goes with its view.', async () => {
    await visit().set({ view: 'tiles' });
    await hover(visit(), 'KY');
    await visit().set({ view: 'map' });
    await expect.poll(() => said(visit())).toBeNull();
  });

  it('The chosen state has no tooltip, since its words are in the panel.', async () => {
    await hover(visit(), 'TX');
    await visit().page.mouse.down();
    await visit().page.mouse.up();
    expect((await visit().read()).state).toBe('TX');
    await expect.poll(() => said(visit())).toBeNull();
    expect(await hover(visit(), 'CA')).toContain('California');
  });

  it('The tooltip is not in the way of a pointer that goes from one call-out to the next.', async () => {
    await hover(visit(), 'DC');
    for (const [postal, name] of [
      ['MD', 'Maryland'],
      ['DE', 'Delaware'],
      ['NJ', 'New Jersey'],
    ] as const) {
      await go(visit(), ...(await pointOn(visit(), postal)));
      expect(await said(visit())).toContain(name);
    }
  });

  it.each(['map', 'tiles'])('On the %s the tooltip comes and goes with the focus.', async (view) => {
    const { page, part, set } = visit();
    await set({ view });
    await part('find').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Home');
    await expect.poll(() => said(visit())).toContain('Alabama');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said(visit())).toContain('Georgia');
    await page.keyboard.press('Escape');
    await expect.poll(() => said(visit())).toBeNull();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => said(visit())).toContain('Alabama');
    await page.keyboard.press('Tab');
    await expect.poll(() => said(visit())).toBeNull();
  });

  it('The tooltip is left out where its code cannot be loaded, and comes once it can.', () =>
    visiting({}, async (fresh) => {
      const { page, shape, part, pageErrors } = fresh;
      await page.route('**/assets/moveTooltip-*.js', (route) => route.abort());
      const refused = page.waitForEvent('requestfailed');
      await shape('KY').hover();
      await refused;
      await twoFrames(fresh);
      expect(await part('tooltip').isVisible()).toBe(false);
      await page.unroute('**/assets/moveTooltip-*.js');
      await page.mouse.move(...(await pointOn(fresh, 'TX')));
      await expect.poll(() => said(fresh)).toContain('Texas');
      expect(pageErrors).toEqual([]);
    }));
});

/** By how much the tooltip stands out of the element's box, in CSS pixels; under 0 where it is inside. */
const standsOut = ({ onMap }: Visit) =>
  onMap((map) => {
    const box = map.getBoundingClientRect();
    const tooltip = map.shadowRoot?.querySelector('[part=tooltip]')?.getBoundingClientRect() as DOMRect;
    return Math.max(
      box.left - tooltip.left,
      tooltip.right - box.right,
      box.top - tooltip.top,
      tooltip.bottom - box.bottom,
    );
  });

describe('the tooltip in a narrow box', () => {
  const visit = rested(320);

  it.each(['map', 'tiles'])('On the %s, 320 px wide, no tooltip leaves the element’s box.', async (view) => {
    await visit().set({ view });
    for (const postal of ['CA', 'TX', 'VT', 'DC', 'AK', 'FL']) {
      await hover(visit(), postal);
      expect(await standsOut(visit()), postal).toBeLessThan(0.5);
    }
  });
});

describe('the tooltip by touch', () => {
  it.each(['map', 'tiles'])('A tap on the %s brings no tooltip, since it chooses the state.', (view) =>
    visiting({ width: 360, height: 800, hasTouch: true, isMobile: true }, async (visit) => {
      await visit.set({ view });
      for (const postal of ['TX', 'DC']) {
        await visit.page.touchscreen.tap(...(await pointOn(visit, postal)));
        expect((await visit.read()).state).toBe(postal);
        await twoFrames(visit);
        expect(await said(visit)).toBeNull();
      }
    }),
  );
});
