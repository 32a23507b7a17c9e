import type { Postal } from '../domain/jurisdictions.ts';
import { spoken, storyDay } from '../domain/sentences.ts';
import { statusOf } from '../domain/snapshots.ts';
import type { ViewState } from '../state/viewState.ts';
import { labelOf, type Model } from './model.ts';
import { rowsShown } from './tableRows.ts';

/**
 * What a change means, in one message: a stop that the slider does not speak itself, a state that is pinned or let
 * go, a level that is kept or let go, a new order of the table, how many rows a filter leaves; `null` where nothing
 * is to be said.
 */
export function wordsOfChange(root: Element, model: Model, before: ViewState): string | null {
  const { state, sentence, words } = model;
  const { activeElement } = root.getRootNode() as ShadowRoot;
  if (state.state !== before.state) return state.state ? pinnedWords(model, state.state) : words.unpinned;
  if (state.sorting !== before.sorting)
    return words.sorted[state.sorting.by][Number(state.sorting.descending)] ?? null;
  if (state.search !== before.search) return rowsShown(root, model);
  if (state.held !== before.held) return heldWords(root, model);
  if (state.at === before.at && state.clock === before.clock) return null;
  if (state.playing || before.playing) return playedWords(model);
  return activeElement?.getAttribute('part') === 'slider' ? null : spoken(sentence);
}

/** A level that is kept filters the table, where that is shown, and brings its states forward elsewhere. */
function heldWords(root: Element, model: Model): string {
  const { state, snapshot, words } = model;
  const isTable = root.querySelector('.answers')?.hasAttribute('open');
  if (isTable) return rowsShown(root, model);
  if (!state.held) return words.levelLetGo;
  const dc = statusOf(snapshot, 'DC').level === state.held;
  const n = (snapshot.counts.get(state.held) ?? 0) - Number(dc);
  const label = labelOf(model, state.held);
  return dc ? words.levelHeldWithDc(label, n) : words.levelHeld(label, n);
}

/** How many names a message during play has room for: a stop of it is shown for a second or two. */
const mostNames = 6;

function playedWords({ dataset, stop, snapshot, words }: Model): string {
  const { added, tally, dc } = snapshot;
  const day = storyDay(dataset, stop.date, words);
  const figure = words.figureAndDc(tally, dc);
  const states = added.filter((postal) => postal !== 'DC');
  const named = stop.clock === 'counted' ? states : added;
  const names = added.length > mostNames ? '' : words.list(named.map(words.stateName));
  return stop.clock === 'counted'
    ? words.playedCount(day, states.length, added.length > states.length, names, figure, stop.index === 0)
    : words.playedAnswers(day, added.length, names, figure);
}

function pinnedWords(model: Model, postal: Postal): string {
  const { snapshot, words } = model;
  const { level } = statusOf(snapshot, postal);
  return words.pinned(words.stateName(postal), labelOf(model, level));
}
