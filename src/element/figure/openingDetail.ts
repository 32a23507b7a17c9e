import { requestedView } from '../../state/requestedView.ts';
import { detailOf, type ViewDetail } from '../../state/viewDetail.ts';
import type { ViewParamName } from '../../state/viewParams.ts';
import type { Count } from '../../story/form/count.ts';
import type { Story } from '../../story/form/schema.ts';

/**
 * The detail of the view that opens with the author's attributes alone.
 * @param attribute the value of an attribute; `null` if it is missing
 * @param shown the count of `at`
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
