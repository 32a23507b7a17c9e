import { select } from 'd3-selection';
import { type Jurisdiction, jurisdictionOf, jurisdictions, type Postal } from '../domain/jurisdictions.ts';
import { statusOf } from '../domain/snapshots.ts';
import { isLive } from '../state/viewState.ts';
import { drawPlaces } from './drawPlaces.ts';
import { setAttribute, setAttributes, setText } from './elements.ts';
import { ensure } from './ensure.ts';
import type { Model } from './model.ts';
import { namePlaces, placeAttributes } from './place.ts';

/** Side of a tile and its distance from the next, in viewBox units: CSS pixels in a box of 328. */
export const tile = { side: 28, pitch: 30 } as const;

/**
 * The tiles: 51 of one size, each about where its state lies, in eleven columns and eight rows. None are served,
 * since only a script can show them.
 * @param names whether they are named anew as well
 */
export function updateTiles(stage: Element, model: Model, names = true): void {
  const { state, words } = model;
  const tiles = ensure<SVGSVGElement>(stage, 'svg', { part: 'tiles' });
  setAttributes(tiles, {
    role: 'group',
    'aria-label': words.tilesName,
    'aria-describedby': 'headline',
    viewBox: '0 0 328 238',
  });
  if (!isLive(state)) return;
  if (!tiles.firstChild)
    for (const jurisdiction of jurisdictions)
      select(tiles)
        .append('g')
        .attr('transform', placeOn(jurisdiction))
        .attr('data-state', jurisdiction.postal);
  drawPlaces(tiles, model, (group, postal) => updateTile(group, model, postal));
  if (names) namePlaces(tiles, model);
  updateCodes(ensure(tiles, 'g', { class: 'codes' }), model);
}

/** Where a tile stands, or a point of it that lies `dx` and `dy` from its corner. */
const placeOn = ({ tile: [column, row] }: Jurisdiction, dx = 0, dy = 0): string =>
  `translate(${column * tile.pitch + dx} ${row * tile.pitch + dy})`;

function updateTile(group: Element, model: Model, postal: Postal): void {
  const { state, snapshot } = model;
  setAttributes(group, {
    ...placeAttributes(model, postal),
    'data-added': String(snapshot.added.includes(postal)),
    'data-hovered': String(state.hovered === postal),
  });
  for (const part of ['reach', 'tile', 'ring']) ensure(group, 'rect', { class: part });
}

/** The postal codes over the tiles, as the map's labels: seen only, since the names of the tiles say the same. */
function updateCodes(group: Element, model: Model): void {
  setAttribute(group, 'aria-hidden', 'true');
  if (!group.firstChild)
    for (const { postal } of jurisdictions) ensure(group, 'text', { 'data-label': postal });
  drawPlaces(group, model, (code, postal) => {
    setAttributes(code, {
      transform: placeOn(jurisdictionOf(postal), 14, 14.4),
      'data-level': statusOf(model.snapshot, postal).level,
    });
    setText(code, postal);
  });
}
