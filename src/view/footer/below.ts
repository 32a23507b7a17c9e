import { setAttribute } from '../dom/attributes.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';
import { updateQuotations } from '../quotations/quotations.ts';
import { updateTable } from '../table/table.ts';
import { updateMethod } from './method.ts';

/**
 * The sections that can be opened below the figure, one at a time: all quotations of the selected state, the table of all
 * responses, the method. Table and method are served, for readers without scripts.
 */
export function updateBelow(root: Element, model: Model): void {
  const below = upsertChild(root, 'section', { part: 'below' });
  setAttribute(below, 'data-open', model.state.open ?? '');
  updateQuotations(below, model);
  updateTable(below, model);
  updateMethod(below, model);
}
