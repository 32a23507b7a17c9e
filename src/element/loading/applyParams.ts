import { readViewParams, viewParamNames } from '../../state/viewParams.ts';
import type { TallyMapElement } from '../tallyMapElement.ts';

/** Shows the view that an address asks for, in the language that it asks for; parameters that are not ours are left alone. */
export function applyParams(map: TallyMapElement, query: URLSearchParams): void {
  const asked = readViewParams(query);
  for (const name of viewParamNames) if (asked[name] !== undefined) map[name] = asked[name];
  const lang = query.get('lang') ?? query.get('amp;lang');
  if (lang) map.lang = lang;
}
