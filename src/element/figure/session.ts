import { allPlaces } from '../../geography/places.ts';
import { type Playback, playbackOf } from '../../state/playback.ts';
import { type Store, storeOf } from '../../state/store.ts';
import type { ViewState } from '../../state/viewState.ts';
import type { Story } from '../../story/form/schema.ts';

/** The story of a live figure, with its store and its playback. */
export interface Session {
  readonly story: Story;
  readonly store: Store;
  /** The replay of the story's stops. */
  readonly playback: Playback;
}

/**
 * Starts a session.
 * @param opening the view that it opens with; the session adds the tab stop on the map
 */
export function startSession(story: Story, opening: ViewState): Session {
  const store = storeOf({ ...opening, focused: opening.focused ?? allPlaces[0].postal });
  return { story, store, playback: playbackOf(store, story) };
}
