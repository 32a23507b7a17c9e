import type { Postal } from '../../geography/places.ts';
import type { Messages } from '../../i18n/en.ts';
import { stepByName } from '../../i18n/placeNames.ts';
import { responsesOf } from '../../story/responses.ts';
import { replaceText, setAttribute, setAttributes, setText } from '../dom/attributes.ts';
import { updateIconButton } from '../dom/button.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';
import { numberOfQuotations } from '../quotations/quotations.ts';
import { updateCardResponse } from './cardResponse.ts';

/** The selected state's box: its level and since when, its lead quotation, and buttons. Without a state it is hidden. */
export function updateCard(slot: Element, model: Model): void {
  const { state, words } = model;
  const postal = state.state;
  const card = upsertChild(slot, 'article', { part: 'card' });
  const level = postal && model.levelOf(postal);
  setAttributes(card, {
    'data-state': postal,
    'data-level': level?.id ?? null,
    'data-look': level?.look ?? null,
    'aria-label': postal && words.stateName(postal),
    hidden: postal ? null : '',
  });
  if (!postal) return;
  const header = upsertChild(card, 'header');
  const heading = upsertChild(header, 'h3');
  setAttribute(heading, 'tabindex', '-1');
  setText(heading, words.stateName(postal));
  updateIconButton(header, 'close', 'close', words.closeState(words.stateName(postal)));
  updateCardResponse(card, model, postal);
  updateNavigation(card, model, postal);
}

/** The buttons to the previous and the next state by name, and to all quotations of this one. */
function updateNavigation(card: Element, model: Model, postal: Postal): void {
  const { story, state, words } = model;
  const buttons = upsertChild(card, 'div', { class: 'card-buttons' });
  updateStep(buttons, words, 'previous-state', stepByName(postal, -1, words));
  const n = numberOfQuotations(model, postal);
  const all = upsertChild(buttons, 'button', { part: 'all-quotations' });
  replaceText(all, n > 0 ? words.allQuotations(n) : words.itsRecord);
  setAttributes(all, {
    type: 'button',
    'data-opens': 'quotations',
    'aria-expanded': String(state.open === 'quotations'),
    'aria-disabled': String(responsesOf(story, postal).length === 0),
  });
  updateStep(buttons, words, 'next-state', stepByName(postal, 1, words));
}

/** A button to another state. Its accessible name holds its text, which a reader may speak to press it. */
function updateStep(
  buttons: Element,
  words: Messages,
  part: 'previous-state' | 'next-state',
  to: Postal,
): void {
  const isNext = part === 'next-state';
  const nameOf = isNext ? words.nextState : words.previousState;
  const [name, short] = [words.stateName(to), words.stateAbbreviation(to)];
  const button = upsertChild(buttons, 'button', { part });
  setAttributes(button, {
    type: 'button',
    'aria-label': nameOf(name === short ? name : `${name}, ${short}`),
    'data-select-state': to,
  });
  replaceText(button, isNext ? `${short} ›` : `‹ ${short}`);
}
