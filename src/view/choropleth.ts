import { select } from 'd3-selection';
import { type Jurisdiction, jurisdictions, type Postal } from '../domain/jurisdictions.ts';
import type { Level } from '../domain/levels.ts';
import type { Snapshot, Standing } from '../domain/snapshot.ts';
import type { Outlines } from '../geometry/outlines.ts';
import { updateCallouts } from './callouts.ts';
import { byState, setAttribute, setAttributes, setText } from './elements.ts';
import { ensure } from './ensure.ts';
import { updateHatch } from './hatch.ts';
import type { Model } from './model.ts';
import { placeAttributes } from './place.ts';
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
  updateShapes(ensure(map, 'g', { class: 'shapes' }), model, outlines);
  for (const [name, level] of Object.entries(textures)) updateTexture(map, snapshot, name, level);
  const borders = ensure(map, 'path', { class: 'borders' });
  if (outlines) setAttribute(borders, 'd', outlines.borders);
  updateWeak(ensure(map, 'path', { class: 'weak' }), map, snapshot);
  emphasise(map, 'added', snapshot.added);
  emphasise(map, 'pinned', state.state ? [state.state] : []);
  emphasise(map, 'hovered', state.hovered ? [state.hovered] : []);
  updateLabels(ensure(map, 'g', { class: 'labels' }), model, outlines);
  updateCallouts(map, model, outlines);
}

/** A pattern over the shapes of a level, whose fill keeps its colour. */
function updateTexture(map: Element, snapshot: Snapshot, name: string, level: Level): void {
  const texture = ensure(map, 'path', { class: `texture ${name}` });
  if (!isStale(texture, snapshot)) return;
  setAttribute(texture, 'd', joined(map, postalsAt(snapshot, [level])));
}

const postalsAt = ({ standings }: Snapshot, levels: readonly Level[]): Postal[] =>
  [...standings].flatMap(([postal, { level }]) => (levels.includes(level) ? [postal] : []));

/** The outlines of the fills that stand out too little from the ground. */
function updateWeak(weak: Element, map: Element, snapshot: Snapshot): void {
  if (!isStale(weak, snapshot)) return;
  setAttribute(weak, 'd', joined(map, postalsAt(snapshot, weakLevels)));
}

function updateShapes(group: Element, model: Model, outlines?: Outlines): void {
  select(group)
    .selectChildren<SVGPathElement, Jurisdiction>('path')
    .data(jurisdictions as readonly Jurisdiction[], byState)
    .join((enter) => enter.append('path').attr('d', ({ postal }) => outlines?.shapes[postal] ?? ''))
    .each(function ({ postal }) {
      setAttributes(this, placeAttributes(model, postal));
    });
}

/** Seen only: the names of the shapes say the same. */
function updateLabels(group: Element, { snapshot }: Model, outlines?: Outlines): void {
  setAttribute(group, 'aria-hidden', 'true');
  const places = outlines && Object.entries(outlines.labels);
  for (const [postal, [x, y]] of places ?? []) {
    const label = ensure(group, 'text', { 'data-label': postal });
    const omit = outlines?.narrowOmits.includes(postal as Postal) ? 'narrow' : null;
    setAttributes(label, { x: String(x), y: String(y), 'data-omit': omit });
    setText(label, postal);
  }
  for (const label of group.children) {
    const postal = label.getAttribute('data-label') as Postal;
    setAttribute(label, 'data-level', (snapshot.standings.get(postal) as Standing).level);
  }
}

/**
 * Draws around shapes with a casing in the ground's colour, by paths of their own above the fills: raising the
 * shapes instead would move nodes, and a moved node loses the focus.
 */
function emphasise(map: Element, name: string, postals: readonly Postal[]): void {
  const group = ensure(map, 'g', { class: `emphasis ${name}` });
  const d = joined(map, postals);
  for (const part of ['casing', 'line']) setAttribute(ensure(group, 'path', { class: part }), 'd', d);
}

/** The outlines of several shapes as one path: each begins with a relative move, so each starts from the origin. */
const joined = (map: Element, postals: readonly Postal[]): string =>
  postals.map((postal) => `M0 0${shapeOf(map, postal)?.getAttribute('d') ?? ''}`).join('');

/** The shape of a jurisdiction in a map, or in what holds one. */
export const shapeOf = (map: Element, postal: Postal): SVGPathElement | null =>
  map.querySelector(`path[data-state="${postal}"]`);
