import type { Story } from '../story/form/schema.ts';
import { requests } from './requestedView.ts';
import type { ViewParamName } from './viewParams.ts';
import type { ViewState } from './viewState.ts';

/** A story and a view of it. */
export interface Shown {
  readonly story: Story;
  readonly state: ViewState;
}

/**
 * The value that another story shows: the reader's choice if the other story has it, else the request.
 * @param requested what was last requested; `undefined` if nothing was
 * @param before the former story; a value that the request does not lead to is the reader's choice
 * @param after the other story, with the view so far
 */
export function keptValue(
  name: ViewParamName,
  requested: string | null | undefined,
  before: Shown,
  after: Shown,
): string | null | undefined {
  const chosen = before.state[name];
  const leadsTo = (value: string | null, { story, state }: Shown) =>
    requests[name](value, () => {})(state, story)[name];
  const isKept = leadsTo(requested ?? null, before) !== chosen && leadsTo(chosen, after) === chosen;
  return isKept ? chosen : requested;
}
