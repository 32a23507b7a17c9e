import { select } from 'd3-selection';
import {
  type Jurisdiction,
  jurisdictionOf,
  jurisdictions,
  type Postal,
} from '../../geography/jurisdictions.ts';
import { isLive } from '../../state/viewState.ts';
import { setAttribute, setAttributes, setText } from '../dom/attributes.ts';
import { ownChildren } from '../dom/children.ts';
import { joinKey } from '../dom/joinKey.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import { levelAttributes, placeAttributes, placeName } from '../map/placeAttributes.ts';
import type { Model } from '../model.ts';
import type { RenderScope } from '../renderScope.ts';

/** Side of a tile and its distance from the next, in viewBox units: CSS pixels in a box of 344. */
export const tile = { side: 28, pitch: 31.4 } as const;

const byState = joinKey('data-state', ({ postal }: Jurisdiction) => postal);
const byLabel = joinKey('data-label', ({ postal }: Jurisdiction) => postal);

/**
 * The tiles, for embeds that ask for them: 51 of one size, each about where its state lies, in eleven columns and
 * eight rows. None are served, since only a script can show them, but what will hold them is: it comes before the hint.
 */
export function updateTiles(mapBox: Element, model: Model, scope: RenderScope): void {
  const { state, words } = model;
  const tiles = upsertChild<SVGSVGElement>(mapBox, 'svg', { part: 'tiles' });
  if (!isLive(state) || state.view !== 'tiles') return;
  setAttributes(tiles, {
    role: 'group',
    'aria-label': words.views.tiles.title,
    'aria-describedby': 'headline',
    viewBox: '0 0 344 250',
  });
  select(upsertChild(tiles, 'g', { class: 'shapes' }))
    .selectAll<SVGRectElement, Jurisdiction>(ownChildren('rect'))
    .data(jurisdictions, byState)
    .join('rect')
    .each(function ({ postal }) {
      setAttributes(this, { ...boxOf(postal), 'data-state': postal, ...placeAttributes(model, postal) });
      setAttributes(this, { 'data-hovered': String(state.hovered === postal) });
      if (scope === 'all') setAttribute(this, 'aria-label', placeName(model, postal));
    });
  const labels = upsertChild(tiles, 'g', { class: 'labels' });
  setAttributes(labels, { 'aria-hidden': 'true', translate: 'no' });
  select(labels)
    .selectAll<SVGTextElement, Jurisdiction>(ownChildren('text'))
    .data(jurisdictions, byLabel)
    .join('text')
    .each(function ({ postal }) {
      const [x, y] = cornerOf(postal);
      setAttributes(this, {
        'data-label': postal,
        x: String(x + tile.side / 2),
        y: String(y + tile.side / 2),
      });
      setAttributes(this, levelAttributes(model, postal));
      setText(this, postal);
    });
}

/** The upper left corner of a tile. */
function cornerOf(postal: Postal): [x: number, y: number] {
  const [column, row] = jurisdictionOf(postal).tile;
  return [column * tile.pitch + 1, row * tile.pitch + 1].map((each) => Math.round(each * 10) / 10) as [
    number,
    number,
  ];
}

function boxOf(postal: Postal): Record<'x' | 'y' | 'width' | 'height', string> {
  const [x, y] = cornerOf(postal);
  return { x: String(x), y: String(y), width: String(tile.side), height: String(tile.side) };
}
