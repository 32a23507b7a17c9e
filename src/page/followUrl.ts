import { showAsked } from '../element/showAsked.ts';
import type { ChangeDetail, TallyMapElement } from '../element/tallyMapElement.ts';
import { ownParams, writeViewParams } from '../state/viewParams.ts';

/**
 * Shows the view that the page's address asks for, and writes each view at rest back into it: in place, without
 * an entry in the history, and with parameters that are not ours kept.
 */
export function followUrl(map: TallyMapElement, { location, history }: Window): void {
  showAsked(map, new URLSearchParams(location.search));
  const pathTo = (query: string, detail: ChangeDetail) => {
    const written = writeViewParams(query, detail, map.defaults ?? detail);
    return `${location.pathname}${written && `?${written}`}`;
  };
  map.viewLink = () => `${location.origin}${pathTo(ownParams(location.search.slice(1)), map)}`;
  map.addEventListener('tally-map:change', (event) => {
    const path = pathTo(location.search.slice(1), (event as CustomEvent<ChangeDetail>).detail);
    history.replaceState(history.state, '', `${path}${location.hash}`);
  });
}
