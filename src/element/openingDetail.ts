import { openedBy } from '../state/requests.ts';
import type { ViewDetail, ViewParamName } from '../state/viewParams.ts';
import type { Count } from '../story/form/count.ts';
import type { Story } from '../story/form/schema.ts';
import { detailOf } from './changeEvent.ts';

/**
 * The view that opens where nothing but the author's attributes asks for one, with `at` that of the shown count.
 * @param attribute what the author wrote of a name
 */
export function openingDetail(
  story: Story,
  attribute: (name: ViewParamName) => string | null,
  shown: Count,
): ViewDetail {
  const openOn = (count: string | null) =>
    openedBy(
      story,
      (name) => (name === 'count' ? count : attribute(name)),
      () => {},
    );
  return { ...detailOf(openOn(attribute('count'))), at: openOn(shown).at };
}
