import type { Dataset } from '../domain/dataset.ts';
import { openedBy } from '../state/requests.ts';
import type { ViewDetail, ViewParamName } from '../state/viewParams.ts';
import type { Clock } from '../state/viewState.ts';
import { detailOf } from './telling.ts';

/**
 * The view that opens where nothing but the author's attributes asks for one, with `at` that of the shown clock.
 * @param attribute what the author wrote of a name
 */
export function defaultsOf(
  dataset: Dataset,
  attribute: (name: ViewParamName) => string | null,
  shown: Clock,
): ViewDetail {
  const openOn = (clock: string | null) =>
    openedBy(
      dataset,
      (name) => (name === 'clock' ? clock : attribute(name)),
      () => {},
    );
  return { ...detailOf(openOn(attribute('clock'))), at: openOn(shown).at };
}
