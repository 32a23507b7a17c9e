import { describe, expect, it } from 'vitest';
import { views } from '../../src/state/viewState.ts';
import { builtSite, twoFrames, type Visit } from '../browser/site.ts';

const site = builtSite();

/** Each view with a state chosen that has much to say, and the map without. */
const cases = [{ view: 'map', state: null }, ...views.map((view) => ({ view, state: 'MS' }))];

/** Every box that scrolls sideways: the page, and what scrolls in the figure. */
const sideways = ({ page }: Pick<Visit, 'page'>): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
    const scrolls = (node: Element) => /auto|scroll/.test(getComputedStyle(node).overflowX);
    return [document.documentElement, ...[...root.querySelectorAll('.figure, .figure *')].filter(scrolls)]
      .filter((node) => node.clientWidth > 0 && node.scrollWidth > node.clientWidth)
      .map(
        (node) =>
          `${node.localName}.${node.className}: ${node.scrollWidth} in a width of ${node.clientWidth}`,
      );
  });

/** Sets the type of all of the figure's HTML at twice its size, as text-only zoom does. */
const doubleType = ({ onMap }: Pick<Visit, 'onMap'>): Promise<void> =>
  onMap((map) => {
    const nodes = [...(map.shadowRoot?.querySelectorAll<HTMLElement>('.figure, .figure *') ?? [])].filter(
      (node) => node instanceof HTMLElement && node.innerText?.trim(),
    );
    const sizes = nodes.map((node) => {
      const { fontSize, lineHeight } = getComputedStyle(node);
      return [fontSize, lineHeight].map((size) => `${2 * Number.parseFloat(size)}px`);
    });
    for (const [i, node] of nodes.entries()) {
      const [size, line] = sizes[i] as [string, string];
      node.style.fontSize = size;
      if (line !== 'NaNpx') node.style.lineHeight = line;
    }
  });

/** What can no longer be read: texts that are cut or outside the figure, and words broken in the middle. */
const unreadable = ({ onMap }: Pick<Visit, 'onMap'>): Promise<string[]> =>
  onMap((map) => {
    const figure = map.shadowRoot?.querySelector('.figure') as HTMLElement;
    const box = figure.getBoundingClientRect();
    const found = new Set<string>();
    const nameOf = (node: Element) =>
      `${node.localName}${node.className && `.${node.className}`}${node.part.value && `[part=${node.part.value}]`}`;
    for (const node of figure.querySelectorAll<HTMLElement>('*')) {
      if (!(node instanceof HTMLElement) || node.clientWidth <= 1) continue;
      const { overflowX } = getComputedStyle(node);
      if (/hidden|clip/.test(overflowX) && node.scrollWidth > node.clientWidth + 1)
        found.add(`${nameOf(node)} is cut: ${node.scrollWidth} in ${node.clientWidth}`);
    }
    const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
      const parent = text.parentElement as Element;
      if (!(parent instanceof HTMLElement) || !parent.checkVisibility({ visibilityProperty: true })) continue;
      if (parent.closest('select, [part="status"], caption, th.source')) continue;
      for (const { 0: word, index } of text.data.matchAll(/[^\s\-–—/]+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
        if (new Set(rects.map(({ top }) => Math.round(top))).size > 1)
          found.add(`${nameOf(parent)}: “${word}” is broken`);
        if (rects.some(({ left, right }) => left < box.left - 1 || right > box.right + 1))
          found.add(`${nameOf(parent)}: “${word}” is outside`);
      }
    }
    if (figure.scrollWidth > figure.clientWidth + 1)
      found.add(`the figure is ${figure.scrollWidth} wide in ${figure.clientWidth}`);
    return [...found];
  });

describe('At four times the size in a window of 1280 by 1024, which leaves 320 by 256', () => {
  const visit = site.kept({ width: 320, height: 256 });

  it.each(cases)(
    'Nothing scrolls sideways at four times the size in the view $view with $state chosen.',
    async ({ view, state }) => {
      await visit().set({ view, state });
      await twoFrames(visit());
      expect(await sideways(visit())).toEqual([]);
    },
  );

  it('The check of boxes that scroll sideways finds one that is too wide.', async () => {
    await visit().onMap((map) => {
      map.style.width = '400px';
    });
    expect(await sideways(visit())).toHaveLength(1);
  });
});

describe.each([320, 480, 768, 1200])('With type twice its size at %d px', (width) => {
  it.each(cases)(
    `Type twice its size can all be read ${width} pixels wide in the view $view with $state chosen.`,
    ({ view, state }) =>
      site.visiting({ width }, async (visit) => {
        await visit.set({ view, state });
        await doubleType(visit);
        await twoFrames(visit);
        expect([...(await sideways(visit)), ...(await unreadable(visit))]).toEqual([]);
      }),
  );
});

describe.each([320, 768])('In Spanish, with type twice its size at %d px', (width) => {
  it.each([
    ['reports', 'map', null],
    ['responses', 'tiles', null],
    ['reports', 'table', 'NC'],
  ] as const)(
    `Spanish type twice its size can all be read ${width} pixels wide (%s, %s, %s).`,
    (count, view, state) =>
      site.visiting({ width, address: 'es/' }, async (visit) => {
        await visit.set({ count, view, state });
        await doubleType(visit);
        await twoFrames(visit);
        expect([...(await sideways(visit)), ...(await unreadable(visit))]).toEqual([]);
      }),
  );
});

describe('What can be read no longer', () => {
  it('The check of what can be read finds a word that is broken, one that is cut and one that leaves the figure.', () =>
    site.visiting({ width: 480 }, async (visit) => {
      await visit.onMap((map) => {
        const figure = map.shadowRoot?.querySelector('.figure') as HTMLElement;
        const add = (text: string, style: string) => {
          const node = document.createElement('p');
          node.textContent = text;
          node.style.cssText = style;
          figure.append(node);
        };
        add('broken', 'width: 20px; overflow-wrap: anywhere');
        add('cut', 'width: 5px; overflow: hidden');
        add('outside', 'width: 10px; margin-left: 470px');
      });
      const told = await unreadable(visit);
      for (const each of ['“broken” is broken', 'p is cut', '“outside” is outside'])
        expect(told.join('\n')).toContain(each);
    }));
});
