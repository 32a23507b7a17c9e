import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { openingView, type ViewState } from '../../src/state/viewState.ts';
import { counts } from '../../src/story/form/count.ts';
import { stopsOf } from '../../src/story/stops.ts';
import { renderFigure } from '../../src/view/figure.ts';
import { basemapOf } from '../../src/view/map/basemap.ts';
import { geometry, servedFigure } from '../fixtures/dom/servedFigure.ts';
import { story } from '../fixtures/story.ts';

const { document } = new JSDOM('').window;
const opening = openingView(story);

/** A view rendered from nothing. */
function fresh(state: ViewState): HTMLElement {
  const root = document.createElement('div');
  root.className = 'figure';
  renderFigure(root, story, state, { drawBasemap: basemapOf(geometry) });
  return root;
}

const known = ['http://www.w3.org/1999/xhtml', 'http://www.w3.org/2000/svg'];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Path data of the geometry is written as its length: a reader of a difference learns nothing from its numbers. */
const shortened = (name: string, value: string): string =>
  name === 'd' && value.length > 40 ? `${value.length} signs` : escaped(value);

/** A tree with a line for each tag, with its attributes by name and what a field holds, and for each text. */
function lines(node: Node, indent = ''): string[] {
  if (node.nodeType === 3) {
    const text = (node.nodeValue ?? '').trim();
    return text ? [indent + escaped(text)] : [];
  }
  const { localName, namespaceURI, attributes, childNodes } = node as Element;
  const marks = Array.from(attributes, ({ name, value }) => ` ${name}="${shortened(name, value)}"`).sort();
  const held = /input|select/.test(localName) ? ` holds "${(node as HTMLInputElement).value}"` : '';
  const name = known.includes(namespaceURI ?? '') ? localName : `${localName} of ${namespaceURI}`;
  // What is hidden keeps what it held, and is drawn anew before it is shown.
  const isHiddenCard = localName === 'article' && (node as HTMLElement).hidden;
  const inner = isHiddenCard ? [] : Array.from(childNodes);
  return [
    `${indent}<${name}${marks.join('')}>${held}`,
    ...inner.flatMap((child) => lines(child, `${indent} `)),
  ];
}

/** A figure as lines; texts in a row are one, as they are in markup. */
function written(figure: HTMLElement): string[] {
  const copy = figure.cloneNode(true) as HTMLElement;
  copy.normalize();
  const fields = [...copy.querySelectorAll<HTMLInputElement>('input, select')];
  for (const [i, field] of [...figure.querySelectorAll<HTMLInputElement>('input, select')].entries())
    if (fields[i]) fields[i].value = field.value;
  return lines(copy);
}

/** Both counts, at the first, a middle and the last stop, each with another state, another level and another part open. */
const views: ViewState[] = counts.flatMap((count) => {
  const ids = stopsOf(story, count).map(({ id }) => id);
  const live = { ...opening, count, focused: 'AL' } as const;
  return [
    { ...live, at: ids[0] as string, hovered: 'KY', selectedLevel: 'refused' },
    { ...live, at: ids[2] as string, state: 'MS', open: 'quotations', playing: true, hasSelected: true },
    {
      ...live,
      at: ids.at(-1) as string,
      state: 'DC',
      open: 'table',
      search: 'ky',
      ended: true,
      hasSelected: true,
    },
  ];
});

/** Each of the views as it is drawn from nothing. */
const due = views.map((view) => written(fresh(view)));

const lasting =
  '[part=map] path, [data-chip], tbody tr, tbody tr > *, button[part], [part], .frame, .slot, .stacks';

describe('A served figure that is moved to another view', () => {
  it('A served figure that is moved to another view equals that view drawn from nothing, each time.', () => {
    const root = servedFigure(document);
    for (const [i, view] of views.entries()) {
      renderFigure(root, story, view);
      expect(written(root)).toEqual(due[i]);
    }
  });

  it('A drawing with the scope `all` updates everything that a drag has left out.', () => {
    const root = servedFigure(document);
    for (const [i, view] of views.entries()) {
      renderFigure(root, story, view, { scope: 'dragging' });
      renderFigure(root, story, view);
      expect(written(root)).toEqual(due[i]);
    }
  });

  it('The served nodes are kept, the same objects, at every view.', () => {
    const root = servedFigure(document);
    const served = [...root.querySelectorAll(lasting)];
    for (const view of views) renderFigure(root, story, view);
    expect(served.length).toBeGreaterThan(350);
    expect(served.filter((node) => !root.contains(node)).map((node) => node.outerHTML)).toEqual([]);
  });

  it('Drawing a view again changes nothing.', () => {
    const root = servedFigure(document);
    for (const view of views) {
      renderFigure(root, story, view);
      const before = root.outerHTML;
      renderFigure(root, story, view);
      expect(root.outerHTML === before).toBe(true);
    }
  });

  it('A control: a planted attribute, text, namespace or value is found.', () => {
    const plants: ((root: HTMLElement) => void)[] = [
      (root) => root.querySelector('[data-state=TX]')?.setAttribute('data-odd', '1'),
      (root) => root.querySelector('.row')?.append('odd'),
      (root) => root.querySelector('.labels')?.append(document.createElementNS(null, 'text')),
      (root) => {
        (root.querySelector('[part=search]') as HTMLInputElement).value = 'odd';
      },
    ];
    const [view] = views as [ViewState];
    for (const plant of plants) {
      const root = fresh(view);
      plant(root);
      expect(written(root)).not.toEqual(due[0]);
    }
  });
});

describe('The opening view', () => {
  it('The opening view of the made-up story matches its stored reference.', async () => {
    await expect(`${written(fresh(opening)).join('\n')}\n`).toMatchFileSnapshot('figure.opening.txt');
  });

  it('The served opening view equals the drawn one.', () => {
    expect(written(servedFigure(document))).toEqual(written(fresh(opening)));
  });

  it('The opening view has no style attribute, which a strict policy of a page refuses.', () => {
    expect(servedFigure(document).querySelectorAll('[style]')).toHaveLength(0);
  });
});

it('A response dated “on or before” has the day or earlier in card, record, table, news and caption, and in the name of its state.', () => {
  const view = {
    count: 'responses',
    at: '2017-07-05',
    state: 'NY',
    open: 'quotations',
    focused: 'NY',
  } as const;
  const figure = fresh({ ...opening, ...view });
  const texts = (selector: string) =>
    [...figure.querySelectorAll(selector)].map((each) => each.textContent?.replaceAll('\u00a0', ' '));
  expect(texts('[part=card] .since')).toEqual(['Since July 5 or earlier']);
  expect(texts('[part=quotations] .day-and-level b')).toEqual(['On or before July 5, 2017']);
  expect(texts('tr[data-state=NY] .since')).toEqual(['July 5 or earlier']);
  expect(texts('[part=news] .full b')).toEqual(['New York, July 5 or earlier:']);
  expect(texts('[part=caption] b')).toEqual(['July 5 or earlier:']);
  const name = figure.querySelector('[part=map] path[data-state=NY]')?.getAttribute('aria-label');
  expect(name).toBe('New York: Buy or file a request since July 5 or earlier, quote available');
});
