import type { Postal } from '../../../src/geography/places.ts';
import type { Outlines } from '../../../src/geometry/outlines.ts';
import { openingView, type ViewState } from '../../../src/state/viewState.ts';
import { openings, themes, views } from '../../../src/state/viewValues.ts';
import { counts } from '../../../src/story/form/count.ts';
import { parseStory } from '../../../src/story/form/parseStory.ts';
import type { Story } from '../../../src/story/form/schema.ts';
import { stopsOf } from '../../../src/story/stops.ts';
import { sortKeys } from '../../../src/story/tableOrder.ts';
import { renderFigure } from '../../../src/view/figure.ts';
import { basemapOf } from '../../../src/view/map/basemap.ts';

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

/** A tree with a line for each node: its name and namespace, its attributes in any order, and what a control holds. */
function linesOf(node: Node, isShown: (node: Node) => boolean): string[] {
  if (!(node instanceof Element)) return [`${node.nodeName} ${node.nodeValue}`];
  const marks = Array.from(node.attributes, ({ name, value }) => ` ${name}="${value}"`).sort();
  const isControl = node instanceof HTMLInputElement || node instanceof HTMLSelectElement;
  return [
    `<${node.localName}${marks.join('')}> of ${node.namespaceURI}${isControl ? ` holds ${node.value}` : ''}`,
    ...[...node.childNodes].filter(isShown).flatMap((child) => linesOf(child, isShown)),
    `</${node.localName}>`,
  ];
}

/** The first line in which a tree is not as is due; none where they are alike. */
function difference(root: Node, dueRoot: Node, isShown = (_: Node) => true): string[] {
  const [is, due] = [linesOf(root, isShown), linesOf(dueRoot, isShown)];
  const at = due.findIndex((line, index) => line !== is[index]);
  return at < 0 ? is.slice(due.length) : [`${is[at]} instead of ${due[at]}`];
}

/** How a figure differs from a view that is rendered from nothing, in what is shown of it. */
function differenceFrom(root: Element, story: Story, state: ViewState, outlines: Outlines): string[] {
  // A card without a state keeps what it held.
  const isShown = (node: Node) => !(node.parentNode as Element | null)?.matches?.('[hidden]');
  return difference(root, fresh(story, state, outlines), isShown);
}

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
      sight: i % 4 === 0 ? 'unseen' : 'seen',
      hovered: i % 3 === 0 ? 'TX' : null,
      playing: i % 3 === 0,
      ended: i % 3 === 1,
      fading: i % 2 === 1,
      focused: i % 2 === 0 ? 'AL' : 'WY',
      selectedLevel: i % 4 === 1 ? 'refused' : null,
      hoveredLevel: i % 5 === 0 ? 'conditional' : null,
      sorting: { by: sortKeys[i % sortKeys.length] ?? 'state', isDescending: i % 4 < 2 },
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
  return difference(servedFigure(), due);
}

/** How the served figure, moved through the views, differs from each of them rendered from nothing. */
export function walk({ story: raw, outlines }: Given): string[] {
  const story = parseStory(raw);
  const root = servedFigure();
  return someViews(story).flatMap((state) => {
    renderFigure(root, story, state);
    return differenceFrom(root, story, state, outlines).map((each) => `${nameOf(state)}: ${each}`);
  });
}

/** The mutations of adopting the served figure and of drawing the same view again. */
export function touches({ story: raw }: Given): string[] {
  const story = parseStory(raw);
  const root = servedFigure();
  const observer = new MutationObserver(() => {});
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  for (let time = 0; time < 2; time++) renderFigure(root, story, openingView(story));
  return observer
    .takeRecords()
    .map(({ type, target, attributeName }) => `${type} ${attributeName} of ${target.nodeName}`);
}

/** What is found where an attribute, a text or a label without a namespace was planted in the served figure. */
export function planted({ story: raw, outlines }: Given): string[] {
  const story = parseStory(raw);
  const state = openingView(story);
  const plants: ((copy: HTMLElement) => void)[] = [
    (copy) => copy.querySelector('.shapes path')?.setAttribute('data-odd', '1'),
    (copy) => copy.querySelector('.row')?.append('odd'),
    (copy) => copy.querySelector('.labels')?.append(document.createElementNS(null, 'text')),
  ];
  return plants.flatMap((plant) => {
    const copy = servedFigure().cloneNode(true) as HTMLElement;
    renderFigure(copy, story, state);
    plant(copy);
    return differenceFrom(copy, story, state, outlines);
  });
}
