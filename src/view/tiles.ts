import { select } from 'd3-selection';
import { type Jurisdiction, jurisdictions } from '../domain/jurisdictions.ts';
import type { Standing } from '../domain/snapshot.ts';
import { byState, setAttribute, setAttributes, setText } from './elements.ts';
import { ensure } from './ensure.ts';
import type { Model } from './model.ts';
import { placeAttributes } from './place.ts';

/** Side of a tile and its distance from the next, in viewBox units: CSS pixels in a box of 328. */
export const tile = { side: 28, pitch: 30 } as const;

/** The tiles: 51 of one size, each about where its state lies, in eleven columns and eight rows. */
export function updateTiles(stage: Element, model: Model): void {
  const { words } = model;
  const tiles = ensure<SVGSVGElement>(stage, 'svg', { part: 'tiles' });
  setAttributes(tiles, {
    role: 'group',
    'aria-label': words.tilesName,
    'aria-describedby': 'headline',
    viewBox: '0 0 328 238',
  });
  select(tiles)
    .selectChildren<SVGGElement, Jurisdiction>('g[data-state]')
    .data(jurisdictions as readonly Jurisdiction[], byState)
    .join('g')
    .each(function (jurisdiction) {
      updateTile(this, model, jurisdiction);
    });
  updateCodes(ensure(tiles, 'g', { class: 'codes' }), model);
}

/** Where a tile stands, or a point of it that lies `dx` and `dy` from its corner. */
const placeOn = ({ tile: [column, row] }: Jurisdiction, dx = 0, dy = 0): string =>
  `translate(${column * tile.pitch + dx} ${row * tile.pitch + dy})`;

function updateTile(group: Element, model: Model, jurisdiction: Jurisdiction): void {
  const { state, snapshot } = model;
  const { postal } = jurisdiction;
  setAttributes(group, {
    transform: placeOn(jurisdiction),
    ...placeAttributes(model, postal),
    'data-added': String(snapshot.added.includes(postal)),
    'data-hovered': String(state.hovered === postal),
  });
  for (const part of ['reach', 'tile', 'ring']) ensure(group, 'rect', { class: part });
}

/** The postal codes over the tiles, as the map's labels: seen only, since the names of the tiles say the same. */
function updateCodes(group: Element, { snapshot }: Model): void {
  setAttribute(group, 'aria-hidden', 'true');
  for (const jurisdiction of jurisdictions) {
    const { postal } = jurisdiction;
    const code = ensure(group, 'text', { 'data-label': postal });
    setAttributes(code, {
      transform: placeOn(jurisdiction, 14, 14.4),
      'data-level': (snapshot.standings.get(postal) as Standing).level,
    });
    setText(code, postal);
  }
}
