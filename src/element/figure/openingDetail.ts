import type { Shown } from '../../state/keptValue.ts';
import { requestedView } from '../../state/requestedView.ts';
import { detailOf, type ViewDetail } from '../../state/viewDetail.ts';
import type { ViewParamName } from '../../state/viewParams.ts';

/**
 * The detail of the view that opens with the author's attributes alone.
 * @param shown the story, and the view whose count `at` is on
 * @param attribute the value of an attribute; `null` if it is missing
 */
export function openingDetail(shown: Shown, attribute: (name: ViewParamName) => string | null): ViewDetail {
  const { story, state } = shown;
  const openOn = (count: string | null) =>
    requestedView(
      story,
      (name) => (name === 'count' ? count : attribute(name)),
      () => {},
    );
  return { ...detailOf(openOn(attribute('count'))), at: openOn(state.count).at };
}
