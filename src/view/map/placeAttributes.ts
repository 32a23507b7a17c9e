import type { Postal } from '../../geography/jurisdictions.ts';
import { highlightedLevel, isLive } from '../../state/viewState.ts';
import { storyDay } from '../../story/captions.ts';
import type { DrawnLook } from '../../story/looks.ts';
import { previewOf } from '../../story/responses.ts';
import { statusOf } from '../../story/snapshots.ts';
import type { Attributes } from '../dom/attributes.ts';
import type { Model } from '../model.ts';
import { colourOf, lightPalette } from '../theme/palette.ts';

type LevelAttributes = Attributes & { readonly 'data-look': DrawnLook };

/** What a state's shape, tile, chip and label have in common: its level and how that looks. */
export function levelAttributes(model: Model, postal: Postal): LevelAttributes {
  const { level } = statusOf(model.snapshot, postal);
  const highlighted = highlightedLevel(model.state);
  return {
    'data-level': level,
    'data-look': model.level(level).look,
    'data-dimmed': String(highlighted !== null && highlighted !== level),
  };
}

/** What a shape of the map and a tile have in common: a level and, where a script runs, that the state can be chosen. */
export function placeAttributes(model: Model, postal: Postal): Attributes {
  const { state, snapshot } = model;
  const counted = String(statusOf(snapshot, postal).counted);
  const level = levelAttributes(model, postal);
  // The style sheet overrules the fill: it keeps the colours where a host has lost that.
  const status = {
    ...level,
    'data-counted': counted,
    fill: plainColour(level['data-look']),
  };
  if (!isLive(state)) return status;
  return {
    ...status,
    tabindex: postal === state.focused ? '0' : '-1',
    role: 'button',
    'aria-pressed': String(postal === state.state),
  };
}

/** The light colour of a look, that of the stripes where it is hatched. */
const plainColour = (look: DrawnLook): string =>
  look === 'hatch' ? lightPalette.stripe : colourOf(lightPalette, look);

/**
 * A state in words: `"Mississippi, in favor since June 30, quote available"`.
 * @param name what the state is called there
 */
export function placeName(model: Model, postal: Postal, name = model.words.stateName(postal)): string {
  const { story, stop, snapshot, words } = model;
  const { level, levelSince } = statusOf(snapshot, postal);
  const isQuoted = previewOf(story, postal, stop.date)?.quoted !== undefined;
  return words.placeLabel(
    name,
    model.level(level).label,
    levelSince && storyDay(story, levelSince, words),
    isQuoted,
  );
}
