import type { ChangeDetail, TallyMapElement } from '../element/tallyMapElement.ts';
import { readViewParams, viewParamNames, writeViewParams } from '../state/viewParams.ts';

/**
 * Shows the view that the page's address asks for, and writes each view at rest back into it: in place, without
 * an entry in the history, and with parameters that are not ours kept.
 */
export function followUrl(map: TallyMapElement, { location, history }: Window): void {
  const asked = readViewParams(new URLSearchParams(location.search));
  for (const name of viewParamNames) if (asked[name] !== undefined) map[name] = asked[name];
  map.addEventListener('tally-map:change', (event) => {
    const { detail } = event as CustomEvent<ChangeDetail>;
    const query = writeViewParams(location.search.slice(1), detail, map.defaults ?? detail);
    history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  });
}
