import { select } from 'd3-selection';
import { chipPostals } from '../../geography/chipPostals.ts';
import type { Postal } from '../../geography/jurisdictions.ts';
import { isLive } from '../../state/viewState.ts';
import { setAttributes, setText } from '../dom/attributes.ts';
import { ownChildren } from '../dom/children.ts';
import { joinKey } from '../dom/joinKey.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';
import type { RenderScope } from '../renderScope.ts';
import { levelAttributes, placeName } from './placeAttributes.ts';

const byPlace = joinKey('data-chip', (postal: Postal) => postal);

/** A button for each of the nine smallest, in the look of its level. */
export function updateChips(stage: Element, model: Model, scope: RenderScope): void {
  const { state, words } = model;
  const chips = upsertChild(stage, 'div', { part: 'chips' });
  setAttributes(chips, { role: 'group', 'aria-label': words.chipsName });
  select(chips)
    .selectAll<HTMLButtonElement, Postal>(ownChildren('button'))
    .data([...chipPostals], byPlace)
    .join('button')
    .each(function (postal) {
      setAttributes(this, {
        type: 'button',
        translate: 'no',
        'data-chip': postal,
        ...levelAttributes(model, postal),
        'aria-pressed': String(state.state === postal),
        'data-hovered': String(state.hovered === postal),
        // Where no script runs it does nothing.
        tabindex: isLive(state) ? null : '-1',
      });
      setText(this, postal);
      // Its name holds what is seen, by which it can be asked for by voice.
      const name = `${words.stateName(postal)}, ${postal}`;
      if (scope === 'all' && isLive(state))
        setAttributes(this, { 'aria-label': placeName(model, postal, name) });
    });
}
