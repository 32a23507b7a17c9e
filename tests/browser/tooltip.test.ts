import { beforeEach, describe, expect, it } from 'vitest';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { counted } from '../fixtures/fold.ts';
import { everyStop, record } from '../fixtures/record.ts';
import { builtSite, twoFrames, type Visit } from './site.ts';

const { visiting, kept } = builtSite();

/** A point on the screen inside a tile or a shape, or on its call-out where it has one. */
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

/** Longer than the pointer may be on its way to the tooltip, in milliseconds. */
const arrived = 200;

/** Moves the pointer onto a state, where it rests, and gives what the tooltip says, `null` where it is not to be seen. */
async function hover(visit: Visit, postal: string): Promise<string | null> {
  await visit.page.mouse.move(...(await pointOn(visit, postal)));
  await visit.page.waitForTimeout(arrived);
  await twoFrames(visit);
  return said(visit);
}

async function said({ part }: Visit): Promise<string | null> {
  const tooltip = part('tooltip');
  return (await tooltip.isVisible()) ? tooltip.innerText() : null;
}

const responsesOf = (postal: string) => record.responses.filter(({ state }) => state === postal);

describe('the tooltip', () => {
  const visit = kept();

  it('is not there before anything is hovered, comes with the pointer and goes with it', async () => {
    expect(await said(visit())).toBeNull();
    expect(await hover(visit(), 'TX')).toContain('Texas');
    expect(await hover(visit(), 'CA')).toContain('California');
    await visit().page.mouse.move(2, 2);
    await visit().page.waitForTimeout(arrived);
    await twoFrames(visit());
    expect(await said(visit())).toBeNull();
  });

  it('can be hovered itself: it stays while the pointer travels to it and rests on it', async () => {
    for (const postal of ['KS', 'ID', 'GA', 'RI']) {
      const [x, y] = await pointOn(visit(), postal);
      const said = await hover(visit(), postal);
      const box = await visit().part('tooltip').boundingBox();
      if (!box) throw new Error('there is no tooltip');
      await visit().page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
      expect(await visit().part('tooltip').innerText(), `${postal} from ${x}, ${y}`).toBe(said);
      await visit().page.waitForTimeout(arrived);
      expect(await visit().part('tooltip').innerText()).toBe(said);
      await visit().page.mouse.move(2, 2, { steps: 3 });
      await visit().page.waitForTimeout(arrived);
      expect(await visit().part('tooltip').isVisible()).toBe(false);
    }
  });

  it.each([
    ['at once', ''],
    ['after Escape', 'Escape'],
  ])('is never seen with one state’s words in the place of another’s, %s', async (_when, key) => {
    await hover(visit(), 'KS');
    expect(await visit().part('tooltip').getAttribute('data-placed')).toBe('');
    const seen = await visit().onMap(async (map, pressed) => {
      const root = map.shadowRoot as ShadowRoot;
      const tooltip = root.querySelector('[part=tooltip]') as HTMLElement;
      const placed = () => getComputedStyle(tooltip).visibility === 'visible' && tooltip.style.transform;
      const before = placed();
      if (pressed) document.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
      const shape = root.querySelector('path[data-state=TX]') as SVGPathElement;
      const { left, top, width, height } = shape.getBoundingClientRect();
      // Twice, since a pointer that gets nearer to the tooltip would leave it there for a while.
      for (const clientX of [left + width / 2, left + width / 2 + 1])
        shape.dispatchEvent(
          new PointerEvent('pointermove', {
            bubbles: true,
            composed: true,
            pointerType: 'mouse',
            clientX,
            clientY: top + height / 2,
          }),
        );
      const at = [placed()];
      // Whatever is promised is done before the next task, in which a press could come.
      await new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      });
      at.push(placed());
      return { before, at, text: tooltip.textContent };
    }, key);
    expect(seen.text).toContain('Texas');
    expect(seen.before).toContain('translate');
    expect(seen.at[0]).toBe(false);
    expect(seen.at[1]).toContain('translate');
    expect(seen.at[1]).not.toBe(seen.before);
  });

  it('is left out where the code that places it cannot be loaded, and comes once it can', () =>
    visiting({}, async (visit) => {
      const { page, shape } = visit;
      await page.route('**/assets/moveTooltip-*.js', (route) => route.abort());
      const refused = page.waitForEvent('requestfailed');
      await shape('KS').hover();
      await refused;
      await twoFrames(visit);
      expect(await visit.part('tooltip').isVisible()).toBe(false);
      await page.unroute('**/assets/moveTooltip-*.js');
      expect(await hover(visit, 'TX')).toContain('Texas');
      expect(visit.pageErrors).toEqual([]);
    }));

  it('stays beside its state when the language changes', () =>
    visiting({}, async (visit) => {
      expect(await hover(visit, 'KS')).toContain('Public records only');
      await visit.onMap((map) => map.setAttribute('lang', 'es'));
      await expect.poll(() => said(visit)).toContain('Solo lo público');
    }));

  it('is dismissed by Escape while the pointer stays where it is', async () => {
    await hover(visit(), 'KS');
    await visit().page.keyboard.press('Escape');
    await twoFrames(visit());
    expect(await said(visit())).toBeNull();
  });

  it('never changes what is pinned, nor fires an event', async () => {
    await hover(visit(), 'TX');
    expect((await visit().read()).state).toBeNull();
    expect(await visit().heard()).toEqual([]);
  });

  it('says name, level, the quotation word for word with its speaker, and its publisher', async () => {
    await visit().set({ at: 'townhall' });
    const text = await hover(visit(), 'MS');
    const answer = responsesOf('MS').findLast(
      ({ date, quotes }) => date <= '2017-06-30' && quotes.some(({ said }) => (said ?? date) <= '2017-06-30'),
    );
    const quote = answer?.quotes[0];
    expect(text).toContain('Mississippi');
    expect(text).toContain('Refused outright');
    expect(await visit().part('tooltip').locator('q').textContent()).toBe(quote?.text);
    expect(text).toContain(quote?.speaker);
    expect(text).toContain(quote?.office);
    expect(text).toContain(record.sources[quote?.source ?? answer?.source ?? '']?.publisher);
    expect(text).not.toContain('Summary');
  });

  it('marks a summary as one where nobody is quoted by then', async () => {
    await visit().set({ clock: 'answered', at: '2017-07-05' });
    const silent = jurisdictions.find(({ postal }) => {
      const by = responsesOf(postal).filter(({ date }) => date <= '2017-07-05');
      return by.length > 0 && by.every(({ quotes }) => quotes.length === 0);
    });
    expect(silent).toBeDefined();
    const text = await hover(visit(), silent?.postal as string);
    const latest = responsesOf(silent?.postal as string).findLast(({ date }) => date <= '2017-07-05');
    expect(text).toContain('Summary');
    expect(text).toContain(latest?.summary.slice(0, 40));
    expect(await visit().part('tooltip').locator('q').count()).toBe(0);
  });

  it('says that no answer is on record by the shown day where there is none', async () => {
    await visit().set({ at: 'townhall' });
    const silent = jurisdictions.find(({ postal }) => (responsesOf(postal)[0]?.date ?? '') > '2017-06-30');
    expect(silent).toBeDefined();
    const text = await hover(visit(), silent?.postal as string);
    expect(text).toContain('No answer on record by June 30');
  });

  it('of a state that is not named yet says so, and what it had answered by then', async () => {
    await visit().set({ at: 'townhall' });
    const standing = counted('townhall');
    const plain = jurisdictions.filter(({ postal }) => standing[postal]?.level === 'plain');
    const answering = plain.find(({ postal }) =>
      responsesOf(postal).some(({ date, level }) => date <= '2017-06-30' && level !== 'no-answer'),
    );
    const text = await hover(visit(), answering?.postal as string);
    const own = responsesOf(answering?.postal as string).findLast(({ date }) => date <= '2017-06-30');
    expect(text).toContain('Not named yet');
    expect(text).toContain(record.levels[own?.level as 'refused'].label);
  });

  it('follows the stop while the pointer rests on a state', async () => {
    await visit().set({ clock: 'answered', at: '2017-07-04' });
    expect(await hover(visit(), 'AR')).toContain('No answer yet');
    await visit().set({ at: '2017-07-07' });
    await twoFrames(visit());
    const text = await said(visit());
    expect(text).toContain('Delivered data');
    expect(text).toContain('Voter lists are considered public inform');
  });

  it('never shows a quotation said after the shown day, nor an answer of a later day: 51 at each stop that could', async () => {
    // Each count, and each day on which an answer holds a quotation of a later one.
    const days = new Set(
      record.responses
        .filter(({ date, quotes }) => quotes.some(({ said }) => said && said > date))
        .map(({ date }) => date),
    );
    expect(days.size).toBeGreaterThan(2);
    const stops = everyStop.filter(({ clock, date }) => clock === 'counted' || days.has(date));
    // What the pointer of the test before was on is let go of by then.
    await visit().page.waitForTimeout(arrived);
    const seen = await visit().onMap(
      (map, [all, postals]) => {
        const root = map.shadowRoot as ShadowRoot;
        const svg = root.querySelector('[part=map]') as SVGSVGElement;
        const found: [number, string, string | null, string | null][] = [];
        for (const [index, [clock, at]] of all.entries()) {
          map.clock = clock;
          map.at = at;
          for (const postal of postals) {
            const target = root.querySelector(`path[data-state=${postal}]`) as Element;
            target.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }));
            const tooltip = root.querySelector('[part=tooltip]') as HTMLElement;
            const quoted = tooltip.querySelector('q')?.textContent ?? null;
            found.push([index, postal, quoted, tooltip.querySelector('.name')?.textContent ?? null]);
          }
        }
        svg.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
        return found;
      },
      [
        stops.map(({ clock, id }) => [clock, id] as const),
        jurisdictions.map(({ postal }) => postal as string),
      ] as const,
    );
    expect(seen).toHaveLength(stops.length * 51);
    const wrong = seen.filter(([index, postal, quoted, name]) => {
      const day = stops[index]?.date ?? '';
      const by = responsesOf(postal).filter(({ date }) => date <= day);
      const allowed = by
        .toReversed()
        .map(({ date, quotes }) => quotes.filter((quote) => (quote.said ?? date) <= day))
        .find((quotes) => quotes.length > 0)?.[0]?.text;
      return (
        quoted !== (allowed ?? null) || name !== jurisdictions.find((each) => each.postal === postal)?.name
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each(['RI', 'DC'])('stands beside the call-out of %s', async (postal) => {
    const point = await pointOn(visit(), postal);
    await hover(visit(), postal);
    expect(await distanceTo(visit(), point)).toBeLessThan(60);
  });
});

/** How far a tooltip stands out of the element's box, in CSS pixels; under 0 where it is inside. */
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

/** How far a tooltip is from a point, in CSS pixels. */
async function distanceTo({ part }: Visit, [x, y]: [number, number]): Promise<number> {
  const box = await part('tooltip').boundingBox();
  if (!box) throw new Error('there is no tooltip');
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy);
}

/** Moves the pointer onto a state from outside, since the tooltip of one may lie over the next. */
async function enter(visit: Visit, postal: string): Promise<[number, number]> {
  await visit.page.keyboard.press('Escape');
  await visit.page.mouse.move(2, 2);
  const point = await pointOn(visit, postal);
  await visit.page.mouse.move(...point);
  // What finds its place is loaded with the first one.
  await visit.part('tooltip').waitFor();
  return point;
}

describe('on the way to a neighbour', () => {
  const visit = kept({ width: 1000, height: 900 });
  const nameOf = (postal: string) => jurisdictions.find((each) => each.postal === postal)?.name;

  /** Moves the pointer as a hand does, to where a state is named, and gives what the tooltip says once it rests. */
  async function wander(postal: string): Promise<string | null> {
    const name = visit().map.locator(`[data-label=${postal}], [data-callout=${postal}] rect.box`).first();
    const box = await name.boundingBox();
    if (!box) throw new Error(`${postal} has no name`);
    await visit().page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 10 });
    await visit().page.waitForTimeout(arrived);
    return said(visit());
  }

  it('it is not in the way up the column of call-outs', async () => {
    await enter(visit(), 'DC');
    for (const postal of ['MD', 'DE', 'NJ', 'CT', 'RI', 'MA'])
      expect(await wander(postal)).toContain(nameOf(postal));
  });

  it.each([
    ['TX', 'KS'],
    ['AL', 'TN'],
    ['NM', 'CO'],
    ['FL', 'GA'],
    ['AZ', 'UT'],
    ['LA', 'AR'],
    ['MT', 'WY'],
    ['MN', 'IA'],
  ])('it is not in the way from %s to %s', async (from, to) => {
    await enter(visit(), from);
    expect(await wander(to)).toContain(nameOf(to));
  });

  it('a press on it means the state that it covers', async () => {
    await enter(visit(), 'WY');
    const box = await visit().part('tooltip').boundingBox();
    const [x, y] = await pointOn(visit(), 'WY');
    if (!box) throw new Error('there is no tooltip');
    await visit().page.mouse.move(x, box.y + box.height - 6, { steps: 10 });
    await visit().page.waitForTimeout(arrived);
    expect(await said(visit())).toContain('Wyoming');
    expect(y).toBeGreaterThan(box.y + box.height);
    await visit().page.mouse.click(x, box.y + box.height - 6);
    expect((await visit().read()).state).toBe('MT');
  });

  it('it is none of the pinned state, whose words the panel has', async () => {
    await enter(visit(), 'MA');
    await visit().page.mouse.down();
    await visit().page.mouse.up();
    expect((await visit().read()).state).toBe('MA');
    await twoFrames(visit());
    expect(await said(visit())).toBeNull();
    expect(await wander('RI')).toContain('Rhode Island');
    expect(await wander('MA')).toBeNull();
    await visit().set({ state: null });
    await twoFrames(visit());
    expect(await said(visit())).toContain('Massachusetts');
  });
});

describe.each([320, 1200])('at %i px', (width) => {
  const visit = kept({ width, height: 900 });

  it.each(['map', 'tiles'])(
    'the tooltip never leaves the element’s box, on whichever of the 51 of the %s the pointer is',
    async (view) => {
      await visit().set({ view });
      const outside: string[] = [];
      for (const { postal, name } of jurisdictions) {
        await enter(visit(), postal);
        expect(await said(visit())).toContain(name);
        const over = await standsOut(visit());
        if (over > 0.5) outside.push(`${postal} by ${Math.round(over)} px`);
      }
      expect(outside).toEqual([]);
    },
  );

  it('of a tile it stands beside that tile, whichever of the 51 it is', async () => {
    await visit().set({ view: 'tiles' });
    const far: string[] = [];
    for (const { postal } of jurisdictions) {
      const distance = await distanceTo(visit(), await enter(visit(), postal));
      if (distance > 60) far.push(`${postal} by ${Math.round(distance)} px`);
    }
    expect(far).toEqual([]);
  });

  it('a tooltip that is moved out of the box would be seen there', async () => {
    await visit().set({ view: 'tiles' });
    await enter(visit(), 'KS');
    await visit().onMap((map) => {
      const tooltip = map.shadowRoot?.querySelector('[part=tooltip]') as HTMLElement;
      tooltip.style.transform = 'translate(0, -4000px)';
    });
    expect(await standsOut(visit())).toBeGreaterThan(1000);
    expect(await distanceTo(visit(), [600, 400])).toBeGreaterThan(60);
  });
});

describe('of a tile', () => {
  const visit = kept();
  beforeEach(() => visit().set({ view: 'tiles' }));

  it('the tooltip comes with the pointer, says what that of the map says, and goes with the pointer', async () => {
    await visit().set({ view: 'map' });
    const onMap = await hover(visit(), 'MS');
    await visit().page.mouse.move(2, 2);
    await visit().page.waitForTimeout(arrived);
    await visit().set({ view: 'tiles' });
    expect(await said(visit())).toBeNull();
    expect(await hover(visit(), 'MS')).toBe(onMap);
    expect(onMap).toContain('Mississippi');
    await visit().page.mouse.move(2, 2);
    await visit().page.waitForTimeout(arrived);
    await twoFrames(visit());
    expect(await said(visit())).toBeNull();
  });

  it.each(['KS', 'ME', 'HI', 'RI'])('of %s can be hovered itself', async (postal) => {
    await enter(visit(), postal);
    const text = await said(visit());
    const box = await visit().part('tooltip').boundingBox();
    if (!box) throw new Error('there is no tooltip');
    await visit().page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
    await visit().page.waitForTimeout(arrived);
    expect(await said(visit())).toBe(text);
    await visit().page.mouse.move(2, 2, { steps: 3 });
    await visit().page.waitForTimeout(arrived);
    expect(await said(visit())).toBeNull();
  });

  it('is dismissed by Escape while the pointer stays where it is', async () => {
    await enter(visit(), 'KS');
    expect(await said(visit())).toContain('Kansas');
    await visit().page.keyboard.press('Escape');
    await twoFrames(visit());
    expect(await said(visit())).toBeNull();
  });

  it('comes with the focus and goes with it, and Escape takes it away', async () => {
    await visit().part('find').focus();
    await visit().page.keyboard.press('Tab');
    await visit().page.keyboard.press('Home');
    await twoFrames(visit());
    expect(await said(visit())).toContain('Alabama');
    await visit().page.keyboard.press('ArrowRight');
    await twoFrames(visit());
    expect(await said(visit())).toContain('Georgia');
    await visit().page.keyboard.press('Escape');
    await twoFrames(visit());
    expect(await said(visit())).toBeNull();
    await visit().page.keyboard.press('ArrowLeft');
    await twoFrames(visit());
    expect(await said(visit())).toContain('Alabama');
    await visit().page.keyboard.press('Tab');
    await twoFrames(visit());
    expect(await said(visit())).toBeNull();
  });

  it('goes with the view: none is left over the map', async () => {
    await enter(visit(), 'KS');
    await visit().set({ view: 'map' });
    await twoFrames(visit());
    expect(await said(visit())).toBeNull();
  });
});

describe('by touch', () => {
  it.each(['map', 'tiles'])('there is never a tooltip on the %s, since a tap pins', (view) =>
    visiting({ width: 360, height: 800, hasTouch: true, isMobile: true }, async (visit) => {
      await visit.set({ view });
      for (const postal of ['TX', 'CA', 'DC']) {
        await visit.page.touchscreen.tap(...(await pointOn(visit, postal)));
        await twoFrames(visit);
        expect(await said(visit)).toBeNull();
        expect((await visit.read()).state).toBe(postal);
      }
    }),
  );
});

describe('by keyboard', () => {
  const visit = kept();

  it('the tooltip comes with the focus on a state and goes with it', async () => {
    await visit().part('find').focus();
    await visit().page.keyboard.press('Tab');
    // What places it is loaded with the first one.
    await expect.poll(() => said(visit())).toContain('Alabama');
    await visit().page.keyboard.press('ArrowRight');
    await expect.poll(() => said(visit())).toContain('Georgia');
    await visit().page.keyboard.press('Tab');
    await twoFrames(visit());
    expect(await said(visit())).toBeNull();
  });
});
