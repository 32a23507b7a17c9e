import { requestedView } from '../../state/requestedView.ts';
import { detailOf, type ViewDetail } from '../../state/viewDetail.ts';
import type { ViewParamName } from '../../state/viewParams.ts';
import type { Count } from '../../story/form/count.ts';
import type { Story } from '../../story/form/schema.ts';

/**
 * The detail of the view that opens where only the author's attributes ask for one.
 * @param attribute the value of an attribute; `null` where it is missing
 * @param shown the count that `at` is to be of
 */
export function openingDetail(
  story: Story,
  attribute: (name: ViewParamName) => string | null,
  shown: Count,
): ViewDetail {
  const openOn = (count: string | null) =>
    requestedView(
      story,
      (name) => (name === 'count' ? count : attribute(name)),
      () => {},
    );
  return { ...detailOf(openOn(attribute('count'))), at: openOn(shown).at };
}
