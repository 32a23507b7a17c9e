import { applyParams } from '../element/loading/applyParams.ts';
import type { ChangeDetail, TallyMapElement } from '../element/tallyMapElement.ts';
import { ownParams, writeViewParams } from '../state/viewParams.ts';
import { addressWriter } from './addressWriter.ts';

/**
 * Shows the view that the page's address asks for, and writes each view at rest back into it: in place, without
 * an entry in the history, and with parameters that are not ours kept.
 */
export function followUrl(map: TallyMapElement, { location, history }: Window): void {
  applyParams(map, new URLSearchParams(location.search));
  const addressTo = (query: string, detail: ChangeDetail) => {
    const written = writeViewParams(query, detail, map.defaults ?? detail);
    // The whole address: a path that begins with two slashes would name another host.
    return `${location.href.replace(/[?#].*/, '')}${written && `?${written}`}`;
  };
  const write = addressWriter(history);
  map.viewLink = () => addressTo(ownParams(location.search.slice(1)), map);
  map.addEventListener('tally-map:change', (event) => {
    const address = addressTo(location.search.slice(1), (event as CustomEvent<ChangeDetail>).detail);
    write(`${address}${location.hash}`);
  });
}
