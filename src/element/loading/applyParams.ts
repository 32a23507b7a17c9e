import { readViewParams, viewParamNames } from '../../state/viewParams.ts';
import type { TallyMapElement } from '../tallyMapElement.ts';

/** Sets the properties and the language that a query names. Other parameters are ignored. */
export function applyParams(map: TallyMapElement, query: URLSearchParams): void {
  const params = readViewParams(query);
  for (const name of viewParamNames) if (params[name] !== undefined) map[name] = params[name];
  const lang = query.get('lang') ?? query.get('amp;lang');
  if (lang) map.lang = lang;
}
