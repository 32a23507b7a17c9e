import type { Postal } from '../../../src/domain/jurisdictions.ts';
import { counts, stopsOf } from '../../../src/domain/stops.ts';
import { parseStory, type Story } from '../../../src/domain/story.ts';
import { type Sorting, sortKeys } from '../../../src/domain/tableOrder.ts';
import type { Outlines } from '../../../src/geometry/outlines.ts';
import { openingView, themes, type ViewState, views } from '../../../src/state/viewState.ts';
import { mapDrawnFrom } from '../../../src/view/drawMap.ts';
import { renderFigure } from '../../../src/view/figure.ts';
import { differences, stepTo } from './differences.ts';

export { differences, openingView, parseStory, renderFigure };

/** What the browser is given: the record as JSON, and the geometry that only the build knows. */
export interface Given {
  readonly record: unknown;
  readonly outlines: Outlines;
}

/** What each view of a walk came to. */
export interface Walked {
  /** How many views were drawn. */
  readonly views: number;
  /** A line for each difference from the same view rendered from nothing. */
  readonly differences: string[];
  /** Each kind of node that must survive: how many were served, and how many of them were kept at every view. */
  readonly kept: Readonly<Record<string, readonly [served: number, kept: number]>>;
}

/** Nodes that every view of a live figure has, and that no view may draw anew. */
const lasting = {
  parts: '[part]',
  shapes: '[part=map] .shapes path',
  tiles: '[part=tiles] [data-state]',
  'what tiles hold': '[part=tiles] [data-state] > *',
  labels: '[data-label]',
  callouts: '[data-callout]',
  'lines of the map': '.borders, .weak, .texture, .emphasis path, .leaders path, pattern, pattern rect',
  rows: 'tbody tr',
  cells: 'tbody tr > *',
  'heads of columns': 'thead th',
  options: '[part=find] option',
  fields: '[part=filter], [part=filter-level]',
  buttons: 'button:not(.hold)',
  chart: '.timeline, .chart, .curve, .cursor, .cursor *, .band',
  frames: '.bar, .stage, .controls, .answers, .table-scroller, .scroller',
};

/** Entries of the legend that both counts have. */
const bothClocks = ['refused', 'conditional', 'public-only'];

function lastingNodes(root: Element): Record<string, Element[]> {
  const found: Record<string, Element[]> = {};
  // The panel's content is replaced whole at each stop, so nothing within it lasts.
  for (const [kind, selector] of Object.entries(lasting))
    found[kind] = [...root.querySelectorAll(selector)].filter(
      (node) => !node.closest('[part=panel] .content'),
    );
  found.legend = bothClocks.flatMap((level) => [
    ...root.querySelectorAll(
      `[part=legend] li[data-level=${level}], [part=legend] li[data-level=${level}] *`,
    ),
  ]);
  return found;
}

/** The served figure of the page. */
export function servedFigure(): HTMLElement {
  const figure = document.querySelector('tally-map')?.shadowRoot?.querySelector<HTMLElement>('.figure');
  if (!figure) throw new Error('The page has no served figure.');
  return figure;
}

/** A view rendered from nothing, on a root that says what the page's says: that there are embeds. */
export function fresh(story: Story, state: ViewState, outlines: Outlines): HTMLElement {
  const root = document.createElement('div');
  root.className = 'figure';
  root.setAttribute('data-embeds', '');
  renderFigure(root, story, state, mapDrawnFrom(outlines));
  return root;
}

/** Each order of the table, both ways round. */
const orders: Sorting[] = sortKeys.flatMap((by) => [true, false].map((descending) => ({ by, descending })));

/** Both counts, each in every form, with and without a chosen state; the stop and all else go through what they can be. */
export function someViews(story: Story): ViewState[] {
  const opening = openingView(story);
  const kinds = counts.flatMap((count) =>
    views.flatMap((view) => [false, true].map((isChosen) => ({ count, view, isChosen }))),
  );
  return kinds.map(({ count, view, isChosen }, i): ViewState => {
    const stops = stopsOf(story, count);
    return {
      ...opening,
      count,
      view,
      at: stops[i % stops.length]?.id ?? opening.at,
      state: isChosen ? (chosen[i % chosen.length] ?? null) : null,
      pinnedBefore: isChosen,
      hovered: i % 3 === 0 ? 'TX' : null,
      playing: i % 3 === 0,
      fading: i % 2 === 1,
      used: i > 0,
      current: i % 2 === 0 ? 'AL' : 'WY',
      held: i % 4 === 1 ? 'refused' : null,
      pointed: i % 5 === 0 ? 'conditional' : null,
      sorting: orders[i % orders.length] as Sorting,
      search: i % 5 === 4 ? 'Secretary' : '',
      theme: themes[i % themes.length] as ViewState['theme'],
    };
  });
}

const chosen: readonly Postal[] = ['MS', 'DC', 'RI'];

const nameOf = ({ count, at, state, view }: ViewState): string => `${count} ${at} ${state ?? '-'} ${view}`;

/** How the figure, as the browser has read it from the markup, differs from the opening view rendered from nothing. */
export function asServed({ record, outlines }: Given): string[] {
  const story = parseStory(record);
  const due = fresh(story, openingView(story), outlines);
  // Markup cannot tell two texts in a row from one.
  due.normalize();
  return differences(servedFigure(), due);
}

/** Moves the served figure through the views, and holds it against each rendered from nothing. */
export function walk({ record, outlines }: Given): Walked {
  const story = parseStory(record);
  const root = servedFigure();
  const walk = someViews(story);
  const asServed = Object.values(lastingNodes(root)).flat();
  renderFigure(root, story, walk[0] as ViewState);
  // Tiles and entries of lists are not served, and are drawn when the figure comes to life.
  const served = lastingNodes(root);
  const all = new Set(Object.values(served).flat());
  const gone = new Set(asServed.filter((node) => !all.has(node)));
  const found: string[] = [...gone].map((node) => `coming to life: ${stepTo(node)} is drawn anew`);
  for (const state of walk) {
    renderFigure(root, story, state);
    const due = fresh(story, state, outlines);
    found.push(...differences(root, due).map((each) => `${nameOf(state)}: ${each}`));
    const now = new Set(Object.values(lastingNodes(root)).flat());
    for (const node of Object.values(served).flat()) if (!now.has(node)) gone.add(node);
  }
  const kept = Object.entries(served).map(([kind, nodes]) => {
    return [kind, [nodes.length, nodes.filter((node) => !gone.has(node)).length]] as const;
  });
  return { views: walk.length, differences: found, kept: Object.fromEntries(kept) };
}

/** Moves a copy of the served figure straight to each view, as one visit of a page with a query does. */
export function jumps({ record, outlines }: Given): string[] {
  const story = parseStory(record);
  return someViews(story).flatMap((state) => {
    const copy = servedFigure().cloneNode(true) as HTMLElement;
    renderFigure(copy, story, state);
    return differences(copy, fresh(story, state, outlines)).map((each) => `${nameOf(state)}: ${each}`);
  });
}

/** What is changed by adopting the served figure as it stands, and by drawing the same view once more. */
export function touches({ record }: Given): string[] {
  const story = parseStory(record);
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

/** What is found where something was planted in a copy of the served figure. */
export function planted(plant: (copy: HTMLElement) => void, { record, outlines }: Given): string[] {
  const story = parseStory(record);
  const copy = servedFigure().cloneNode(true) as HTMLElement;
  plant(copy);
  const state = openingView(story);
  renderFigure(copy, story, state);
  return differences(copy, fresh(story, state, outlines));
}
