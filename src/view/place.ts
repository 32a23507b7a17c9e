import { previewOf } from '../domain/answers.ts';
import type { Postal } from '../domain/jurisdictions.ts';
import type { Level } from '../domain/levels.ts';
import { storyDay } from '../domain/sentences.ts';
import { levelSince, statusOf } from '../domain/snapshots.ts';
import { isLive } from '../state/viewState.ts';
import { drawPlaces, nodesOf } from './drawPlaces.ts';
import { type Attributes, setAttribute } from './elements.ts';
import { labelOf, type Model } from './model.ts';

/**
 * What a shape of the map and a tile have in common: how the state stands and, where a script runs, that it can be chosen.
 * Its name is drawn apart.
 */
export function placeAttributes(model: Model, postal: Postal): Attributes {
  const { state, snapshot } = model;
  const { level, counted } = statusOf(snapshot, postal);
  const status = { 'data-state': postal, 'data-level': level, 'data-counted': String(counted) };
  if (!isLive(state)) return status;
  return {
    ...status,
    tabindex: postal === state.current ? '0' : '-1',
    role: 'button',
    'aria-pressed': String(postal === state.state),
  };
}

/** Names the places of a group for those who hear them, where a script runs: as drawn, a state has no words. */
export function namePlaces(group: Element, model: Model): void {
  if (!isLive(model.state)) return;
  const name = (place: Element, postal: Postal) =>
    setAttribute(place, 'aria-label', statusWords(model, postal));
  drawPlaces(group, model, name, nodesOf(group));
}

/** Levels that say that nothing has come yet, which has no beginning. */
const withoutBeginning: readonly Level[] = ['plain', 'no-answer'];

/** How a state stands, in words: `"Mississippi, refused outright since June 30, quote available"`. */
function statusWords(model: Model, postal: Postal): string {
  const { dataset, stop, snapshot, words } = model;
  const { level } = statusOf(snapshot, postal);
  const hasBegun = !withoutBeginning.includes(level);
  const since = hasBegun ? storyDay(dataset, levelSince(dataset, stop, postal), words) : null;
  const isQuoted = previewOf(dataset, postal, stop.date)?.quoted !== undefined;
  return words.standing(words.stateName(postal), labelOf(model, level), since, isQuoted);
}
