import { applyParams } from '../element/loading/applyParams.ts';
import type { TallyMapElement } from '../element/tallyMapElement.ts';
import { ownParams, type WrittenParams, writeViewParams } from '../state/viewParams.ts';
import { urlWriter } from './urlWriter.ts';

/**
 * Shows the view in the page's URL, and writes each change of the view into the URL. It adds no entry to the history
 * and keeps other parameters.
 */
export function followUrl(map: TallyMapElement, { location, history }: Window): void {
  applyParams(map, new URLSearchParams(location.search));
  const urlOf = (query: string, view: WrittenParams) => {
    const written = writeViewParams(query, view, map.defaults ?? view);
    // The whole URL: a path that begins with two slashes would name another host.
    return `${location.href.replace(/[?#].*/, '')}${written && `?${written}`}`;
  };
  const write = urlWriter(history);
  map.viewLink = () => urlOf(ownParams(location.search.slice(1)), map);
  map.addEventListener('tally-map:change', ({ detail }) =>
    write(`${urlOf(location.search.slice(1), detail)}${location.hash}`),
  );
}
