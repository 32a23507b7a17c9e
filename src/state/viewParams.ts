/** What a page's URL says of the view: the element's attributes, in the order in which they build on one another. */
export const viewParamNames = ['count', 'view', 'theme', 'state', 'at', 'open'] as const;
export type ViewParamName = (typeof viewParamNames)[number];

/** What is shown where nobody asks for anything else; count and stop are then those that the story opens on. */
export const viewDefaults = {
  count: null,
  at: null,
  state: null,
  view: 'map',
  open: null,
  theme: 'light',
} as const satisfies Record<ViewParamName, string | null>;

/** The part of the view that a URL carries once the reader has changed it. */
export interface ViewDetail {
  readonly count: string;
  readonly at: string;
  readonly state: string | null;
  readonly view: string;
  readonly open: string | null;
}

/** The parameters of ours that a query holds; others are left out. */
export function readViewParams(query: URLSearchParams): Partial<Record<ViewParamName, string>> {
  const found = viewParamNames.flatMap((name) => {
    // Links are pasted with the ampersand as markup has it: `?state=MS&amp;at=cnn`.
    const value = query.get(name) ?? query.get(`amp;${name}`);
    return value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(found);
}

/** The parameters that are written; the theme is the author's, and only read. */
const writtenNames = ['count', 'at', 'state', 'view', 'open'] as const;

/**
 * The query with the view written at its end: defaults are left out, and parameters that are not ours are kept
 * as they are spelled.
 * @param query without the question mark
 * @param defaults what the page opens with where the query says nothing; `at` that of the detail's count
 * @example writeViewParams('utm=a%20b&at=cnn', { ...defaults, state: 'MS' }, defaults) // "utm=a%20b&state=MS"
 */
export function writeViewParams(query: string, detail: ViewDetail, defaults: ViewDetail): string {
  const kept = query.split('&').filter((pair) => pair && !isWritten(nameOf(pair)));
  const written = writtenNames.flatMap((name) => {
    const value = detail[name];
    return value === null || value === defaults[name] ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return [...kept, ...written].join('&');
}

/**
 * The parameters of a query that are ours, and no others: what a link to a view may hold.
 * @example ownParams('utm=a&theme=dark') // "theme=dark"
 */
export const ownParams = (query: string): string =>
  query
    .split('&')
    .filter((pair) => /^[a-z]+=[\w-]+$/.test(pair) && isOwn(nameOf(pair)))
    .join('&');

const isOwn = (name: string | undefined): boolean =>
  [...viewParamNames, 'lang'].some((each) => each === name);
const isWritten = (name: string | undefined): boolean => writtenNames.some((each) => each === name);
const nameOf = (pair: string): string | undefined =>
  [...new URLSearchParams(pair).keys()][0]?.replace(/^amp;/, '');
