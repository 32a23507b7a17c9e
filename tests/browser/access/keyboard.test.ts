import { beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../../src/i18n/en.ts';
import { views } from '../../../src/state/viewValues.ts';
import { inNoTime } from '../harness/clock.ts';
import { focusIn } from '../pages/focusIn.ts';
import { builtSite } from '../site.ts';

const { kept } = builtSite();
const visit = kept();
beforeAll(() => visit().page.clock.install());

const focused = () => visit().onMap(focusIn);

const press = async (...keys: string[]) => {
  for (const key of keys) await visit().page.keyboard.press(key);
};

/** The text of the tooltip once it has been placed, and none before. */
const tooltip = () => visit().part('tooltip').innerText();

/** Types as fast as a typist, however slow the machine is. */
const type = (text: string) => inNoTime(visit().page, () => visit().page.keyboard.type(text));

/** Moves the focus before the first control of the figure. */
const startBefore = () =>
  visit().map.evaluate((node) => {
    node.setAttribute('tabindex', '-1');
    node.focus();
    node.removeAttribute('tabindex');
  });

/** Tabs on until the focus leaves the figure, or is on what is wanted; gives what was passed, that included. */
async function tabTo(wanted?: RegExp): Promise<string[]> {
  const passed: string[] = [];
  while (passed.length < 60) {
    await press('Tab');
    const at = await focused();
    const isOutside = at.startsWith('outside: ');
    if (isOutside && wanted) throw new Error(`Tab reaches nothing that is ${wanted}.`);
    if (isOutside) return passed;
    passed.push(at);
    if (wanted?.test(at)) return passed;
  }
  throw new Error(`The focus never leaves ${passed.at(-1)}.`);
}

it('Tab visits every control in the order of the page, and stops once on the map.', async () => {
  await visit().set({ state: 'TX' });
  await startBefore();
  const wanted = [
    ...['refused', 'conditional', 'public-only', 'unsorted', 'unnamed'],
    'map TX',
    'find',
    ...['play', 'slider', 'reports', 'responses'],
    ...['close', 'previous-state', 'all-quotations', 'next-state'],
    ...['table', 'method', 'share', 'keyboard'],
  ];
  const order = await tabTo();
  expect(order.filter((each) => wanted.includes(each) || /^(map|chip)\b/.test(each))).toEqual(wanted);
});

it.each([
  ['map', '[part=map] [data-state=NV]', '.focus .line', 'stroke'],
  ['tiles', '[part=tiles] [data-state=NV]', '[part=tiles] [data-state=NV]', 'stroke'],
  ['map', '[data-chip=VT]', '[data-chip=VT]', 'outlineColor'],
] as const)(
  'On the %s the focus on %s is seen when it is selected too.',
  async (view, place, drawn, line) => {
    const { map, set } = visit();
    await set({ view });
    await map.locator(place).focus();
    await press('Enter');
    const colour = await map.locator(drawn).evaluate((node, name) => getComputedStyle(node)[name], line);
    expect(colour).toBe(await map.locator('[part=play]').evaluate(focusColour));
  },
);

/** The colour of the focus, as the figure resolves it. */
function focusColour(node: Element): string {
  const probe = node.appendChild(document.createElement('i'));
  probe.style.color = 'var(--focus)';
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

it.each([
  ['map', ['UT', 'CO', 'NM', 'AZ', 'UT']],
  ['tiles', ['WY', 'SD', 'NE', 'CO', 'WY']],
] as const)('On the %s the arrows follow the lie of the land.', async (view, due) => {
  await visit().set({ view });
  await visit().part(view).locator('[data-state=NV]').focus();
  const walk: string[] = [];
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
    await press(key);
    walk.push((await focused()).replace(`${view} `, ''));
  }
  expect(walk).toEqual(due);
});

describe.each(views)('The keys on the %s', (view) => {
  const place = (postal: string) => visit().part(view).locator(`[data-state=${postal}]`);
  const enter = async (postal: string) => {
    await visit().set({ view });
    await place(postal).focus();
  };

  it(`On the ${view} the arrows lead from each of the 51 to every other.`, async () => {
    await enter('NV');
    const apart = await visit().onMap((map, drawing) => {
      const root = map.shadowRoot as ShadowRoot;
      const all = [...root.querySelectorAll<SVGElement>(`[part=${drawing}] [data-state]`)];
      const ways = all.flatMap((from) =>
        ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => {
          from.focus({ preventScroll: true });
          from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
          return [from, root.activeElement] as const;
        }),
      );
      const [there, back] = [0, 1].map((end) => {
        const found = new Set<Element | null | undefined>(all.slice(0, 1));
        for (const each of found) for (const way of ways) if (way[end] === each) found.add(way[1 - end]);
        return found;
      });
      return all.filter((each) => !there?.has(each) || !back?.has(each)).map(({ dataset }) => dataset.state);
    }, view);
    expect(apart).toEqual([]);
  });

  it(`On the ${view} letters find a state, Home and End the first and the last, Enter and Space select, and the focus stays.`, async () => {
    const { read } = visit();
    await enter('KS');
    await type('new y');
    expect(await focused()).toBe(`${view} NY`);
    await press('End');
    expect(await focused()).toBe(`${view} WY`);
    await press('Home');
    expect(await focused()).toBe(`${view} AL`);
    await expect.poll(tooltip).toContain('Alabama');
    await press('Enter');
    expect((await read()).state).toBe('AL');
    expect(await place('AL').getAttribute('aria-pressed')).toBe('true');
    await press('Space');
    expect(await read()).toMatchObject({ playing: false, state: null });
    await press('Space');
    expect((await read()).state).toBe('AL');
    expect(await focused()).toBe(`${view} AL`);
  });
});

it('A question mark lists the shortcuts, and one Escape closes the list, gives the focus back and does no more.', async () => {
  const { part, read, set, shape } = visit();
  await set({ state: 'TX' });
  await shape('TX').focus();
  await press('?');
  const text = (await part('keys').innerText()).replace(/\s+/g, ' ');
  for (const [key, meaning] of english.keysList) expect(text).toContain(`${key} ${meaning}`);
  expect(await focused()).toBe('close');
  await press('Escape');
  expect(await part('keys').isVisible()).toBe(false);
  expect(await focused()).toBe('map TX');
  expect((await read()).state).toBe('TX');
});
