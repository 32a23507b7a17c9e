import type { Postal } from '../../geography/places.ts';
import { highlightedLevel, isLive } from '../../state/viewState.ts';
import { sinceDay } from '../../story/captions.ts';
import type { DrawnLook } from '../../story/looks.ts';
import { previewOf } from '../../story/preview.ts';
import { statusOf } from '../../story/snapshots.ts';
import type { Attributes } from '../dom/attributes.ts';
import type { Model, RenderScope } from '../model.ts';
import { colourOf, lightPalette } from '../theme/palette.ts';

type LookAttributes = Attributes & { readonly 'data-look': DrawnLook };

/** The attributes of a place's chip and label: its look, and whether another level is highlighted. */
export function lookAttributes(model: Model, postal: Postal): LookAttributes {
  const { id, look } = model.levelOf(postal);
  const highlighted = highlightedLevel(model.state);
  return { 'data-look': look, 'data-dimmed': String(highlighted !== null && highlighted !== id) };
}

/**
 * The attributes of a shape or a tile: its level and look, whether it is counted, and in a live figure those of a toggle
 * button. During a drag these are only the attributes that depend on the date.
 */
export function placeAttributes(model: Model, postal: Postal, scope: RenderScope): Attributes {
  const { state, snapshot } = model;
  const { level, isCounted } = statusOf(snapshot, postal);
  const look = lookAttributes(model, postal);
  const status = { 'data-level': level, 'data-counted': String(isCounted), ...look };
  if (scope === 'dragging') return status;
  // The style sheet overrides this fill, which is for hosts that lose the style sheet.
  const drawn = { ...status, fill: plainColour(look['data-look']) };
  if (!isLive(state)) return drawn;
  return {
    ...drawn,
    tabindex: postal === state.focused ? '0' : '-1',
    role: 'button',
    'aria-pressed': String(postal === state.state),
  };
}

/** The light colour of a look; for `hatch` the colour of its stripes. */
const plainColour = (look: DrawnLook): string =>
  look === 'hatch' ? lightPalette.stripe : colourOf(lightPalette, look);

/**
 * The accessible name of a place: `"Mississippi: In favor since June 30, quote available"`.
 * @param name the state's name
 */
export function placeName(model: Model, postal: Postal, name = model.words.stateName(postal)): string {
  const { story, stop, snapshot, words } = model;
  const { level, levelSince } = statusOf(snapshot, postal);
  const isQuoted = previewOf(story, postal, stop.date)?.quoted !== undefined;
  return words.placeLabel(
    name,
    model.level(level).label,
    levelSince && sinceDay(story, snapshot, postal, levelSince, words),
    isQuoted,
  );
}
