import type { Postal } from '../domain/jurisdictions.ts';
import type { Level } from '../domain/levels.ts';
import { type Snapshot, statusOf } from '../domain/snapshots.ts';
import { updateCallouts } from './callouts.ts';
import { drawPlaces, nodesOf } from './drawPlaces.ts';
import { setAttribute, setAttributes } from './elements.ts';
import { ensure } from './ensure.ts';
import type { Model } from './model.ts';
import { namePlaces, placeAttributes } from './place.ts';
import { isStale } from './replaced.ts';

/** Levels whose fill is under 3:1 against the ground in one of the themes: their shapes are outlined. */
const weakLevels: readonly Level[] = ['public-only', 'reviewing', 'no-answer', 'unspecified', 'plain'];

/** Levels that differ from the others by hue alone: a pattern lies over their shapes. */
export const textures = { dots: 'reviewing', lines: 'provided' } as const satisfies Record<string, Level>;

/** Why states are drawn around, by the class of what is drawn, the last on top. */
export const emphases = ['added', 'pinned', 'hovered'] as const;

/**
 * The map as it looks in a view: its 51 shapes coloured by level, and labels and call-outs to match.
 * @param names whether the shapes are named anew as well
 */
export function updateChoropleth(stage: Element, model: Model, names = true): void {
  const { snapshot, state, words } = model;
  const map = ensure<SVGSVGElement>(stage, 'svg', { part: 'map' });
  setAttributes(map, { role: 'group', 'aria-label': words.mapName, 'aria-describedby': 'headline' });
  const shapes = ensure(map, 'g', { class: 'shapes' });
  updateShapes(shapes, model);
  if (names) namePlaces(shapes, model);
  if (isStale(map, snapshot)) updateLevels(map, shapes, snapshot);
  const around = { added: snapshot.added, pinned: [state.state], hovered: [state.hovered] };
  for (const name of emphases) emphasise(map, shapes, name, around[name]);
  updateLabels(ensure(map, 'g', { class: 'labels' }), model);
  updateCallouts(map, model);
}

/** The outlines of all shapes of some levels, over their fills: a pattern, or a line where a fill stands out too little. */
function updateLevels(map: Element, shapes: Element, { statuses }: Snapshot): void {
  const all = [...statuses];
  const outline = (marks: string, levels: readonly Level[]) => {
    const postals = all.filter(([, { level }]) => levels.includes(level)).map(([postal]) => postal);
    setAttribute(ensure(map, 'path', { class: marks }), 'd', joined(shapes, postals));
  };
  for (const [name, level] of Object.entries(textures)) outline(`texture ${name}`, [level]);
  outline('weak', weakLevels);
}

function updateShapes(group: Element, model: Model): void {
  drawPlaces(group, model, (shape, postal) => setAttributes(shape, placeAttributes(model, postal)));
}

/** Seen only: the names of the shapes say the same. */
function updateLabels(group: Element, model: Model): void {
  setAttribute(group, 'aria-hidden', 'true');
  drawPlaces(group, model, (label, postal) =>
    setAttribute(label, 'data-level', statusOf(model.snapshot, postal).level),
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
