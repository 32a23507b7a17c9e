import { previewOf } from '../domain/answers.ts';
import type { Postal } from '../domain/jurisdictions.ts';
import type { Level } from '../domain/levels.ts';
import { oncePer } from '../domain/oncePer.ts';
import { storyDay } from '../domain/sentences.ts';
import { sinceAt } from '../domain/since.ts';
import type { Standing } from '../domain/snapshot.ts';
import { isLive } from '../state/viewState.ts';
import { drawPlaces, nodesOf } from './drawPlaces.ts';
import { type Attributes, setAttribute } from './elements.ts';
import { labelOf, type Model } from './model.ts';
import { placesToDraw } from './placesToDraw.ts';

/**
 * What a shape of the map and a tile have in common: how the state stands and, where a script runs, that it can be chosen.
 * Its name is drawn apart.
 */
export function placeAttributes(model: Model, postal: Postal): Attributes {
  const { state, snapshot } = model;
  const { level, counted } = snapshot.standings.get(postal) as Standing;
  const standing = { 'data-state': postal, 'data-level': level, 'data-counted': String(counted) };
  if (!isLive(state)) return standing;
  return {
    ...standing,
    tabindex: postal === state.current ? '0' : '-1',
    role: 'button',
    'aria-pressed': String(postal === state.state),
  };
}

/** Names the places of a group for those who hear them, where a script runs: as drawn, a state has no words. */
export function namePlaces(group: Element, model: Model): void {
  if (!isLive(model.state)) return;
  drawPlaces(group, placesToDraw(nodesOf(group), model), (place, _, postal) =>
    setAttribute(place, 'aria-label', wordsOnce(model)(postal)),
  );
}

/** The words of each state, found once a drawing: its shape and its tile have the same. */
const wordsOnce = oncePer((model: Model) => {
  const found = new Map<Postal, string>();
  return (postal: Postal) => {
    const known = found.get(postal) ?? standingWords(model, postal);
    found.set(postal, known);
    return known;
  };
});

/** Levels that say that nothing has come yet, which has no beginning. */
const withoutBeginning: readonly Level[] = ['plain', 'no-answer'];

/** How a state stands, in words: `"Mississippi, refused outright since June 30, quote available"`. */
function standingWords(model: Model, postal: Postal): string {
  const { dataset, stop, snapshot, words } = model;
  const { level } = snapshot.standings.get(postal) as Standing;
  const day = sinceAt(dataset, stop).get(postal);
  const since = withoutBeginning.includes(level) || !day ? null : storyDay(dataset, day, words);
  const isQuoted = previewOf(dataset, postal, stop.date)?.quoted !== undefined;
  return words.standing(words.stateName(postal), labelOf(model, level), since, isQuoted);
}
