import { applyParams } from '../element/loading/applyParams.ts';
import type { TallyMapElement } from '../element/tallyMapElement.ts';
import { ownParams, type WrittenParams, writeViewParams } from '../state/viewParams.ts';
import { urlWriter } from './urlWriter.ts';

/**
 * Shows the view in the page's URL, and writes each change of the view into the URL and into the links to the page in other
 * languages. It adds no entry to the history and keeps other parameters.
 */
export function followUrl(map: TallyMapElement, { location, history }: Window): void {
  const search = () => location.search.slice(1);
  const written = (query: string, view: WrittenParams) => writeViewParams(query, view, map.defaults ?? view);
  // The whole URL: a path that begins with two slashes would name another host.
  const urlOf = (query: string) => `${location.href.replace(/[?#].*/, '')}${query && `?${query}`}`;
  const write = urlWriter(history);
  applyParams(map, new URLSearchParams(location.search));
  linkLanguages(map, ownParams(search()));
  map.viewLink = () => urlOf(written(ownParams(search()), map));
  map.addEventListener('tally-map:change', ({ detail }) => {
    write(`${urlOf(written(search(), detail))}${location.hash}`);
    linkLanguages(map, written(ownParams(search()), detail));
  });
}

/** Gives the links to the page in other languages the parameters of the view; each page has its own language. */
function linkLanguages({ ownerDocument }: TallyMapElement, query: string): void {
  const params = new URLSearchParams(query);
  params.delete('lang');
  for (const link of ownerDocument.querySelectorAll<HTMLAnchorElement>('.other a')) link.search = `${params}`;
}
