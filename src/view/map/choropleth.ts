import { type Postal, postals } from '../../geography/places.ts';
import { memoize } from '../../lib/memoize.ts';
import { isLive } from '../../state/viewState.ts';
import type { DrawnLook } from '../../story/looks.ts';
import { setAttribute, setAttributes } from '../dom/attributes.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model, RenderScope } from '../model.ts';
import { rowAnchor } from '../table/rowAnchor.ts';
import { weakLooks } from '../theme/palette.ts';
import { lookAttributes, placeAttributes, placeName } from './placeAttributes.ts';

/** The shapes of a map by postal code. They are drawn once, with the basemap. */
const shapesOf = memoize(
  (group: Element): ReadonlyMap<Postal, SVGPathElement> =>
    new Map(
      [...group.querySelectorAll<SVGPathElement>('path')].map((shape) => [
        shape.getAttribute('data-state') as Postal,
        shape,
      ]),
    ),
);

/** The map of a view: the 51 shapes and their labels in the looks of their levels, and the outlines over them. */
export function updateChoropleth(map: SVGSVGElement, model: Model, scope: RenderScope): void {
  const { state, snapshot } = model;
  const shapes = shapesOf(upsertChild(map, 'g', { class: 'shapes' }));
  for (const [postal, shape] of shapes) {
    setAttributes(shape, placeAttributes(model, postal, scope));
    if (scope === 'dragging') continue;
    updateLink(shape.parentNode as SVGAElement, model, postal);
    if (isLive(state)) setAttribute(shape, 'aria-label', placeName(model, postal));
  }
  const outline = (name: string, places: readonly (Postal | null)[]) =>
    setAttributes(upsertChild(map, 'path', { class: name }), { d: outlineOf(shapes, places), fill: 'none' });
  outline('weak', placesOf(model, weakLooks));
  outline('dashed', placesOf(model, ['dashed']));
  if (scope === 'all') {
    outline('added', snapshot.added);
    outline('hovered', [state.hovered]);
    updateOutline(upsertChild(map, 'g', { class: 'focus' }), outlineOf(shapes, [state.focused]));
  }
  updateSelection(upsertChild(map, 'g', { class: 'selection' }), model, outlineOf(shapes, [state.state]));
  updateLabels(map, model);
}

/** A served shape is a link to the row of its state, for readers without scripts. In a live figure it is a button. */
const updateLink = (link: SVGAElement, { state, words }: Model, postal: Postal): void =>
  setAttributes(link, {
    href: isLive(state) ? null : `#${rowAnchor(postal)}`,
    'aria-label': isLive(state) ? null : words.stateName(postal),
  });

const placesOf = (model: Model, looks: readonly DrawnLook[]): Postal[] =>
  postals.filter((postal) => looks.includes(model.levelOf(postal).look));

/** The labels are hidden from assistive technology, which reads the names of the shapes. */
function updateLabels(map: Element, model: Model): void {
  const labels = upsertChild(map, 'g', { class: 'labels' });
  setAttributes(labels, { 'aria-hidden': 'true', translate: 'no' });
  for (const label of labels.children)
    setAttributes(label, lookAttributes(model, label.getAttribute('data-label') as Postal));
}

/** An outline with a casing in the colour of the ground, so that it is seen on every fill. */
function updateOutline(group: Element, d: string): void {
  for (const name of ['casing', 'line'])
    setAttributes(upsertChild(group, 'path', { class: name }), { d, fill: 'none' });
}

/** A copy of the selected shape over its neighbours, with an outline. Raising the shape itself would take its focus away. */
function updateSelection(group: Element, { state: { state }, levelOf }: Model, d: string): void {
  updateOutline(group, d);
  setAttributes(upsertChild(group, 'path', { class: 'gap' }), { d, fill: 'none' });
  const fill = upsertChild(group, 'path', { class: 'fill' });
  setAttributes(fill, { d, 'data-look': state && levelOf(state).look });
}

/** Several shapes as one path. Each begins with a relative move, so it starts from the origin. */
const outlineOf = (shapes: ReadonlyMap<Postal, Element>, places: readonly (Postal | null)[]): string =>
  places.map((postal) => postal && `M0 0${shapes.get(postal)?.getAttribute('d') ?? ''}`).join('');
