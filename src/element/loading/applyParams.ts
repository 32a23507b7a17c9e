import { paramIn, viewParamNames } from '../../state/viewParams.ts';
import type { TallyMapElement } from '../tallyMapElement.ts';

/** Sets the properties and the language that a query names. Other parameters are ignored. */
export function applyParams(map: TallyMapElement, query: URLSearchParams): void {
  for (const name of viewParamNames) {
    const value = paramIn(query, name);
    if (value) map[name] = value;
  }
  const lang = paramIn(query, 'lang');
  if (lang) map.lang = lang;
}
