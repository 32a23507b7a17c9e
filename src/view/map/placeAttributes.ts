import type { Postal } from '../../geography/places.ts';
import { highlightedLevel, isLive } from '../../state/viewState.ts';
import { storyDay } from '../../story/captions.ts';
import type { DrawnLook } from '../../story/looks.ts';
import { previewOf } from '../../story/responses.ts';
import { statusOf } from '../../story/snapshots.ts';
import type { Attributes } from '../dom/attributes.ts';
import type { Model } from '../model.ts';
import { colourOf, lightPalette } from '../theme/palette.ts';

type LevelAttributes = Attributes & { readonly 'data-look': DrawnLook };

/** The attributes of a place's shape, tile, chip and label: its level, its look, and whether another level is highlighted. */
export function levelAttributes(model: Model, postal: Postal): LevelAttributes {
  const { level } = statusOf(model.snapshot, postal);
  const highlighted = highlightedLevel(model.state);
  return {
    'data-level': level,
    'data-look': model.level(level).look,
    'data-dimmed': String(highlighted !== null && highlighted !== level),
  };
}

/** The attributes of a shape and a tile: those of its level and, in a live figure, those of a toggle button. */
export function placeAttributes(model: Model, postal: Postal): Attributes {
  const { state, snapshot } = model;
  const counted = String(statusOf(snapshot, postal).counted);
  const level = levelAttributes(model, postal);
  // The style sheet overrides the fill, which is for hosts that lose the style sheet.
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
 * The accessible name of a place: `"Mississippi, in favor since June 30, quote available"`.
 * @param name the state's name
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
