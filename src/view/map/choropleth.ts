import { select } from 'd3-selection';
import type { Postal } from '../../geography/jurisdictions.ts';
import { jurisdictions } from '../../geography/jurisdictions.ts';
import { isLive } from '../../state/viewState.ts';
import type { DrawnLook } from '../../story/looks.ts';
import { statusOf } from '../../story/snapshots.ts';
import { setAttribute, setAttributes } from '../dom/attributes.ts';
import { joinKey } from '../dom/joinKey.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';
import type { RenderScope } from '../renderScope.ts';
import { rowAnchor } from '../table/rowAnchor.ts';
import { levelAttributes, placeAttributes, placeName } from './placeAttributes.ts';

const postals = jurisdictions.map(({ postal }) => postal);
const byState = joinKey('data-state', (postal: Postal) => postal);

/** The map of a view: its 51 shapes in the looks of their levels, their labels to match, and the outlines over them. */
export function updateChoropleth(mapBox: Element, model: Model, scope: RenderScope): void {
  const { state, snapshot, words } = model;
  const map = upsertChild<SVGSVGElement>(mapBox, 'svg', { part: 'map' });
  setAttributes(map, { role: 'group', 'aria-label': words.views.map.title, 'aria-describedby': 'headline' });
  const shapes = upsertChild(map, 'g', { class: 'shapes' });
  select(shapes)
    .selectAll<SVGPathElement, Postal>('path')
    .data(postals, byState)
    .each(function (postal) {
      setAttributes(this, placeAttributes(model, postal));
      if (scope === 'dragging') return;
      updateLink(this.parentNode as SVGAElement, model, postal);
      if (isLive(state)) setAttribute(this, 'aria-label', placeName(model, postal));
    });
  outline(map, 'weak', shapes, placesDrawn(model, weakLooks));
  outline(map, 'dashed', shapes, placesDrawn(model, ['dashed']));
  outline(map, 'added', shapes, snapshot.added);
  outline(map, 'hovered', shapes, [state.hovered]);
  updateSelection(map, model, shapes);
  updateLabels(map, model);
}

/** Where no script runs a shape leads to the row of its state; else it is a button, and no link. */
const updateLink = (link: SVGAElement, { state, words }: Model, postal: Postal): void =>
  setAttributes(link, {
    href: isLive(state) ? null : `#${rowAnchor(postal)}`,
    'aria-label': isLive(state) ? null : words.stateName(postal),
  });

/** The looks that only an outline sets apart from the ground, also where two of them meet. */
const weakLooks: readonly DrawnLook[] = ['grey', 'hatch', 'blank'];

const placesDrawn = ({ snapshot, level }: Model, looks: readonly DrawnLook[]): Postal[] =>
  postals.filter((postal) => looks.includes(level(statusOf(snapshot, postal).level).look));

/** The labels, for the eye alone: the names of the shapes say the same. */
function updateLabels(map: Element, model: Model): void {
  const labels = upsertChild(map, 'g', { class: 'labels' });
  setAttributes(labels, { 'aria-hidden': 'true', translate: 'no' });
  for (const label of labels.children)
    setAttributes(label, levelAttributes(model, label.getAttribute('data-label') as Postal));
}

/** Outlines of shapes as a path of its own. A shape that was raised instead would lose the focus. */
function outline(map: Element, name: string, shapes: Element, places: readonly (Postal | null)[]): void {
  setAttributes(upsertChild(map, 'path', { class: name }), { d: outlineOf(shapes, places), fill: 'none' });
}

/** The chosen state over its neighbours, with an outline around its own. */
function updateSelection(map: Element, model: Model, shapes: Element): void {
  const group = upsertChild(map, 'g', { class: 'selection' });
  const { state } = model.state;
  const d = outlineOf(shapes, [state]);
  for (const name of ['casing', 'line', 'gap'])
    setAttributes(upsertChild(group, 'path', { class: name }), { d, fill: 'none' });
  const fill = upsertChild(group, 'path', { class: 'fill' });
  setAttributes(fill, { d, 'data-look': (state && levelAttributes(model, state)['data-look']) ?? null });
}

/** Several shapes as one path: each begins with a relative move, so each starts from the origin. */
const outlineOf = (shapes: Element, places: readonly (Postal | null)[]): string =>
  places.map((postal) => postal && `M0 0${shapeOf(shapes, postal)?.getAttribute('d') ?? ''}`).join('');

/** The shape of a state in a map, or in what holds one. */
export const shapeOf = (map: Element, postal: Postal): SVGPathElement | null =>
  map.querySelector(`path[data-state="${postal}"]`);
