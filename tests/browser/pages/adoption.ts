import type { Postal } from '../../../src/geography/places.ts';
import type { Outlines } from '../../../src/geometry/outlines.ts';
import { openingView, type ViewState } from '../../../src/state/viewState.ts';
import { openings, themes, views } from '../../../src/state/viewValues.ts';
import { counts } from '../../../src/story/form/count.ts';
import { parseStory } from '../../../src/story/form/parseStory.ts';
import type { Story } from '../../../src/story/form/schema.ts';
import { stopsOf } from '../../../src/story/stops.ts';
import { type Sorting, sortKeys } from '../../../src/story/tableOrder.ts';
import { renderFigure } from '../../../src/view/figure.ts';
import { basemapOf } from '../../../src/view/map/basemap.ts';
import { differences, stepTo } from '../harness/differences.ts';

/** What the browser is given: the story as JSON, and the geometry that only the build knows. */
export interface Given {
  readonly story: unknown;
  readonly outlines: Outlines;
}

/** The served figure of the page. */
function servedFigure(): HTMLElement {
  const figure = document.querySelector('tally-map')?.shadowRoot?.querySelector<HTMLElement>('.figure');
  if (!figure) throw new Error('The page has no served figure.');
  return figure;
}

/** A view rendered from nothing, on a root that says what the page's says: that there are embeds. */
function fresh(story: Story, state: ViewState, outlines: Outlines): HTMLElement {
  const root = document.createElement('div');
  root.className = 'figure';
  root.setAttribute('data-embeds', '');
  renderFigure(root, story, state, { drawBasemap: basemapOf(outlines) });
  return root;
}

/** How a figure differs from a view that is rendered from nothing, in what is shown of it. */
function differencesFrom(root: Element, story: Story, state: ViewState, outlines: Outlines): string[] {
  // A card without a state and tiles that are not shown keep what they held.
  const isShown = (node: Node) =>
    !(node.parentNode as Element | null)?.matches?.('[hidden]') &&
    !(state.view === 'map' && node instanceof Element && node.matches('[part=tiles]'));
  return differences(root, fresh(story, state, outlines), isShown);
}

/** Each order of the table, both ways round. */
const orders: Sorting[] = sortKeys.flatMap((by) =>
  [true, false].map((isDescending) => ({ by, isDescending })),
);

const selected: readonly Postal[] = ['MS', 'DC', 'RI'];

/** Both counts, as map and as tiles, with and without a selected state; the stop and all else go through what they can be. */
function someViews(story: Story): ViewState[] {
  const opening = openingView(story);
  const kinds = counts.flatMap((count) =>
    views.flatMap((view) => [true, false].map((isSelected) => ({ count, view, isSelected }))),
  );
  return kinds.map(({ count, view, isSelected }, i): ViewState => {
    const stops = stopsOf(story, count);
    return {
      ...opening,
      count,
      view,
      at: stops[i % stops.length]?.id ?? opening.at,
      state: isSelected ? (selected[i % selected.length] ?? null) : null,
      open: isSelected ? (openings[i % openings.length] ?? null) : null,
      hasSelected: isSelected,
      isCardInSight: i % 4 !== 0,
      hovered: i % 3 === 0 ? 'TX' : null,
      playing: i % 3 === 0,
      ended: i % 3 === 1,
      fading: i % 2 === 1,
      focused: i % 2 === 0 ? 'AL' : 'WY',
      selectedLevel: i % 4 === 1 ? 'refused' : null,
      hoveredLevel: i % 5 === 0 ? 'conditional' : null,
      sorting: orders[i % orders.length] as Sorting,
      search: i % 5 === 4 ? 'Secretary' : '',
      showsAllRows: i % 2 === 0,
      theme: themes[i % themes.length] as ViewState['theme'],
    };
  });
}

const nameOf = ({ count, at, state, view }: ViewState): string => `${count} ${at} ${state ?? '-'} ${view}`;

/** How the figure, as the browser has read it from the markup, differs from the opening view rendered from nothing. */
export function asServed({ story: raw, outlines }: Given): string[] {
  const story = parseStory(raw);
  const due = fresh(story, openingView(story), outlines);
  // Markup cannot tell two texts in a row from one.
  due.normalize();
  return differences(servedFigure(), due);
}

/** How the served figure, moved through the views, differs from each of them rendered from nothing. */
export function walk({ story: raw, outlines }: Given): string[] {
  const story = parseStory(raw);
  const root = servedFigure();
  return someViews(story).flatMap((state) => {
    renderFigure(root, story, state);
    return differencesFrom(root, story, state, outlines).map((each) => `${nameOf(state)}: ${each}`);
  });
}

/** The mutations of adopting the served figure and of drawing the same view again. */
export function touches({ story: raw }: Given): string[] {
  const story = parseStory(raw);
  const root = servedFigure();
  const observer = new MutationObserver(() => {});
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  renderFigure(root, story, openingView(story));
  renderFigure(root, story, openingView(story));
  return observer
    .takeRecords()
    .map(({ type, target, attributeName, addedNodes }) =>
      [type, attributeName, stepTo(target), ...[...addedNodes].map(stepTo)].filter(Boolean).join(' '),
    );
}

/** What is found after an attribute, a text and a label without a namespace were planted in the served figure. */
export function planted({ story: raw, outlines }: Given): string[] {
  const story = parseStory(raw);
  const copy = servedFigure().cloneNode(true) as HTMLElement;
  copy.querySelector('.shapes path')?.setAttribute('data-odd', '1');
  copy.querySelector('.row')?.append('odd');
  const label = copy.querySelector('[data-label=TX]') as Element;
  const bare = document.createElementNS(null, 'text');
  for (const { name, value } of label.attributes) bare.setAttribute(name, value);
  bare.textContent = label.textContent;
  label.replaceWith(bare);
  const state = openingView(story);
  renderFigure(copy, story, state);
  return differences(copy, fresh(story, state, outlines));
}
