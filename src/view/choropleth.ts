import { select } from 'd3-selection';
import { jurisdictions, type Postal } from '../domain/jurisdictions.ts';
import type { Level } from '../domain/levels.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Outlines } from '../geometry/outlines.ts';
import { updateCallouts } from './callouts.ts';
import { drawPlaces, nodesOf } from './drawPlaces.ts';
import { setAttribute, setAttributes, setText } from './elements.ts';
import { ensure } from './ensure.ts';
import { updateHatch } from './hatch.ts';
import type { Model } from './model.ts';
import { placeAttributes } from './place.ts';
import { placesToDraw } from './placesToDraw.ts';
import { isStale } from './replaced.ts';

/** Levels whose fill is under 3:1 against the ground in one of the themes: their shapes are outlined. */
const weakLevels: readonly Level[] = ['public-only', 'reviewing', 'no-answer', 'unspecified', 'plain'];

/** Levels that differ from the others by hue alone: a pattern lies over their shapes. */
const textures = { dots: 'reviewing', lines: 'provided' } as const satisfies Record<string, Level>;

/** The map: 51 shapes coloured by level, borders, labels and call-outs. */
export function updateChoropleth(stage: Element, model: Model, outlines?: Outlines): void {
  const { snapshot, state, words } = model;
  const map = ensure<SVGSVGElement>(stage, 'svg', { part: 'map' });
  setAttributes(map, { role: 'group', 'aria-label': words.mapName, 'aria-describedby': 'headline' });
  if (outlines) setAttribute(map, 'viewBox', outlines.viewBox);
  updateHatch(map);
  const shapes = ensure(map, 'g', { class: 'shapes' });
  updateShapes(shapes, model, outlines);
  for (const [name, level] of Object.entries(textures))
    updateJoined(ensure(map, 'path', { class: `texture ${name}` }), shapes, snapshot, [level]);
  const borders = ensure(map, 'path', { class: 'borders' });
  if (outlines) setAttribute(borders, 'd', outlines.borders);
  updateJoined(ensure(map, 'path', { class: 'weak' }), shapes, snapshot, weakLevels);
  const outlined = { added: snapshot.added, pinned: [state.state], hovered: [state.hovered] };
  for (const [name, postals] of Object.entries(outlined)) emphasise(map, shapes, name, postals);
  updateLabels(ensure(map, 'g', { class: 'labels' }), model, outlines);
  updateCallouts(map, model, outlines);
}

/** The outlines of all shapes of some levels, over their fills: a pattern, or a line where a fill stands out too little. */
function updateJoined(path: Element, shapes: Element, snapshot: Snapshot, levels: readonly Level[]): void {
  if (!isStale(path, snapshot)) return;
  const postals = [...snapshot.standings].flatMap(([postal, { level }]) =>
    levels.includes(level) ? [postal] : [],
  );
  setAttribute(path, 'd', joined(shapes, postals));
}

function updateShapes(group: Element, model: Model, outlines?: Outlines): void {
  if (!group.firstChild)
    for (const { postal } of jurisdictions)
      select(group)
        .append('path')
        .attr('d', outlines?.shapes[postal] ?? '')
        .attr('data-state', postal);
  drawPlaces(group, placesToDraw(group, model), (shape, _, postal) =>
    setAttributes(shape, placeAttributes(model, postal)),
  );
}

/** Seen only: the names of the shapes say the same. */
function updateLabels(group: Element, model: Model, outlines?: Outlines): void {
  setAttribute(group, 'aria-hidden', 'true');
  const places = outlines && Object.entries(outlines.labels);
  for (const [postal, [x, y]] of places ?? []) {
    const label = ensure(group, 'text', { 'data-label': postal });
    const omit = outlines?.narrowOmits.includes(postal as Postal) ? 'narrow' : null;
    setAttributes(label, { x: String(x), y: String(y), 'data-omit': omit });
    setText(label, postal);
  }
  drawPlaces(group, placesToDraw(group, model), (label, { level }) =>
    setAttribute(label, 'data-level', level),
  );
}

/**
 * Draws around shapes with a casing in the ground's colour, by paths of their own above the fills: raising the
 * shapes instead would move nodes, and a moved node loses the focus.
 */
function emphasise(map: Element, shapes: Element, name: string, postals: readonly (Postal | null)[]): void {
  const group = ensure(map, 'g', { class: `emphasis ${name}` });
  const d = joined(shapes, postals);
  for (const part of ['casing', 'line']) setAttribute(ensure(group, 'path', { class: part }), 'd', d);
}

/** The outlines of several shapes as one path: each begins with a relative move, so each starts from the origin. */
const joined = (shapes: Element, postals: readonly (Postal | null)[]): string =>
  postals.map((postal) => postal && `M0 0${nodesOf(shapes).get(postal)?.getAttribute('d') ?? ''}`).join('');

/** The shape of a jurisdiction in a map, or in what holds one. */
export const shapeOf = (map: Element, postal: Postal): SVGPathElement | null =>
  map.querySelector(`path[data-state="${postal}"]`);
