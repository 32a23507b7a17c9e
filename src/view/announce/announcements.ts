import type { Postal } from '../../geography/places.ts';
import { namesOf } from '../../i18n/placeNames.ts';
import { dwell } from '../../state/playback.ts';
import type { ViewState } from '../../state/viewState.ts';
import { stopDay } from '../../story/captions.ts';
import type { LevelId } from '../../story/levels.ts';
import { statusOf } from '../../story/snapshots.ts';
import type { Model } from '../model.ts';
import { shownRows } from '../table/table.ts';
import { stopText } from '../timeline/slider.ts';

/**
 * The message that announces a change; `null` if there is nothing to announce.
 * @param isOnSlider whether the focus is on the slider, whose value screen readers announce themselves
 */
export function announcementOf(model: Model, before: ViewState, isOnSlider: boolean): string | null {
  const { state, words } = model;
  if (state.state !== before.state)
    return state.state ? selectedWords(model, state.state) : words.noStateSelected;
  if (state.sorting !== before.sorting)
    return words.sorted[state.sorting.by][Number(state.sorting.isDescending)] ?? null;
  const isTable = state.open === 'table';
  if (isTable && (state.search !== before.search || state.showsAllRows !== before.showsAllRows))
    return rowsWords(model);
  if (state.selectedLevel !== before.selectedLevel)
    return isTable ? rowsWords(model) : levelWords(model, state.selectedLevel);
  const isMoved = state.at !== before.at || state.count !== before.count;
  if (state.playing) return isMoved && isSpoken(model) ? stopWords(model) : null;
  // A pause at a stop that play has not spoken of.
  if (before.playing) return isMoved || !isSpoken(model) ? stopWords(model) : null;
  return isMoved && !isOnSlider ? stopText(model) : null;
}

/** How long play has to show a stop for its message to be heard, in milliseconds. */
const hearingTime = 1000;

/** Whether play speaks of the shown stop: of each that it shows long enough, and of the last. */
const isSpoken = ({ stops, stop }: Model): boolean =>
  stop === stops.at(-1) || dwell(stops.length) >= hearingTime;

function rowsWords(model: Model): string {
  const { matching, beyond, order } = shownRows(model);
  const shown = matching.size - beyond.size;
  return beyond.size > 0
    ? model.words.rowsMatching(matching.size, shown)
    : model.words.rowsShown(shown, order.length);
}

/** The selected level with its number of states; D.C. is named separately. */
function levelWords({ snapshot, words, level }: Model, selected: LevelId | null): string {
  if (!selected) return words.noLevelSelected;
  const dc = statusOf(snapshot, 'DC').level === selected;
  const n = (snapshot.levelSizes.get(selected) ?? 0) - Number(dc);
  return words.levelSelected(level(selected).label, n, dc);
}

/** The most names in a message during play. */
const mostNames = 6;

/** A stop during play: the new places, and the number. */
function stopWords({ story, stop, snapshot, words }: Model): string {
  const { added, tally, dc } = snapshot;
  const day = stopDay(story, snapshot, words);
  const figure = words.figureAndDc(tally, dc);
  const states = added.filter((postal) => postal !== 'DC');
  const named = stop.report ? states : added;
  const names = added.length > mostNames ? '' : words.list(namesOf(named, words));
  return stop.report
    ? words.spokenReport(day, states.length, added.length > states.length, names, figure, stop.index === 0)
    : words.spokenResponses(day, added.length, names, figure);
}

const selectedWords = ({ words, levelOf }: Model, postal: Postal): string =>
  words.selected(words.stateName(postal), levelOf(postal).label);
