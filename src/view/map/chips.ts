import { chipPostals } from '../../geography/places.ts';
import { isLive } from '../../state/viewState.ts';
import { setAttribute, setAttributes, setText } from '../dom/attributes.ts';
import { joinChildren } from '../dom/joinChildren.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model, RenderScope } from '../model.ts';
import { lookAttributes, placeName } from './placeAttributes.ts';

/** A button for each of the nine smallest places, in the look of its level. */
export function updateChips(stage: Element, model: Model, scope: RenderScope): void {
  const { state, words } = model;
  const chips = upsertChild(stage, 'div', { part: 'chips' });
  setAttributes(chips, { role: 'group', 'aria-label': words.chipsName });
  joinChildren(chips, 'button', 'data-chip', chipPostals, (chip, postal) => {
    setAttributes(chip, {
      type: 'button',
      translate: 'no',
      'data-level': model.levelOf(postal).id,
      ...lookAttributes(model, postal),
      'aria-pressed': String(state.state === postal),
      'data-hovered': String(state.hovered === postal),
      // The map's tab stop leads to the same states.
      tabindex: '-1',
    });
    setText(chip, postal);
    // Its accessible name holds its text, which a reader may speak to press it.
    const name = `${words.stateName(postal)}, ${postal}`;
    if (scope === 'all' && isLive(state)) setAttribute(chip, 'aria-label', placeName(model, postal, name));
  });
}
