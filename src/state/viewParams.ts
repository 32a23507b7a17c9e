/** What a page's URL says of the view: the element's attributes, each as it stands there. */
export const viewParamNames = ['clock', 'at', 'state', 'view', 'theme'] as const;
export type ViewParamName = (typeof viewParamNames)[number];

/** The part of the view that a URL carries once the reader has changed it. */
export interface ViewDetail {
  readonly clock: string;
  readonly at: string;
  readonly state: string | null;
  readonly view: string;
}

/** The parameters of ours that a query holds; others are left out. */
export function readViewParams(query: URLSearchParams): Partial<Record<ViewParamName, string>> {
  const found = viewParamNames.flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(found);
}

/**
 * The query with the view written into it: defaults are left out, and parameters that are not ours are kept.
 * @param defaults what the page opens with where the query says nothing; `at` that of the detail's clock.
 */
export function writeViewParams(
  query: URLSearchParams,
  detail: ViewDetail,
  defaults: ViewDetail,
): URLSearchParams {
  const written = new URLSearchParams(query);
  for (const name of ['clock', 'at', 'state', 'view'] as const) {
    const value = detail[name];
    if (value === null || value === defaults[name]) written.delete(name);
    else written.set(name, value);
  }
  return written;
}
