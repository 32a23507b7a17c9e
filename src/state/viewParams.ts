import { detailNames } from './viewDetail.ts';

/** The query parameters of a view, which are also attributes of the element. Later ones depend on earlier ones. */
export const viewParamNames = ['count', 'view', 'theme', 'state', 'at', 'open'] as const;
export type ViewParamName = (typeof viewParamNames)[number];

export const isViewParam = (name: string): name is ViewParamName =>
  viewParamNames.some((each) => each === name);

/** The default of each parameter. Where `count` and `at` are `null`, the story decides. */
export const viewDefaults = {
  count: null,
  at: null,
  state: null,
  view: 'map',
  open: null,
  theme: 'light',
} as const satisfies Record<ViewParamName, string | null>;

/** The values that are written into a query. The theme is the author's, and is only read. */
export type WrittenParams = Readonly<Record<(typeof detailNames)[number], string | null>>;

/**
 * The value of a parameter in a query; `null` if it is missing. People paste links with an escaped ampersand:
 * `?state=MS&amp;at=cnn`.
 */
export const paramIn = (query: URLSearchParams, name: string): string | null =>
  query.get(name) ?? query.get(`amp;${name}`);

/**
 * Writes a view at the end of a query, without defaults. Other parameters keep their spelling.
 * @param query without the question mark
 * @param defaults the view that the page opens with if the query is empty, with `at` on the shown count
 * @example writeViewParams('utm=a%20b&at=cnn', { ...defaults, state: 'MS' }, defaults) // "utm=a%20b&state=MS"
 */
export function writeViewParams(query: string, view: WrittenParams, defaults: WrittenParams): string {
  const kept = query.split('&').filter((pair) => pair && !isWritten(nameOf(pair)));
  const written = detailNames.flatMap((name) => {
    const value = view[name];
    return value === null || value === defaults[name] ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return [...kept, ...written].join('&');
}

/**
 * Keeps only the parameters of a view and the language, which a shared link may have.
 * @example ownParams('utm=a&theme=dark') // "theme=dark"
 */
export const ownParams = (query: string): string =>
  query
    .split('&')
    .filter((pair) => /^[a-z]+=[\w-]+$/.test(pair) && isOwn(nameOf(pair)))
    .join('&');

const isOwn = (name: string | undefined): boolean =>
  [...viewParamNames, 'lang'].some((each) => each === name);
const isWritten = (name: string | undefined): boolean => detailNames.some((each) => each === name);
const nameOf = (pair: string): string | undefined =>
  [...new URLSearchParams(pair).keys()][0]?.replace(/^amp;/, '');
