import type { Shown } from '../../state/keptValue.ts';
import { requestedView } from '../../state/requestedView.ts';
import { detailOf, type ViewDetail } from '../../state/viewDetail.ts';
import type { ViewParamName } from '../../state/viewParams.ts';

/**
 * The detail of the view that opens with the author's attributes alone.
 * @param attribute the value of an attribute; `null` if it is missing
 * @param shown has the count of `at`
 */
export function openingDetail(
  { story, state }: Shown,
  attribute: (name: ViewParamName) => string | null,
): ViewDetail {
  const openOn = (count: string | null) =>
    requestedView(
      story,
      (name) => (name === 'count' ? count : attribute(name)),
      () => {},
    );
  return { ...detailOf(openOn(attribute('count'))), at: openOn(state.count).at };
}
