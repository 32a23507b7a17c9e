import { setAttributes, setText, setValue } from '../dom/attributes.ts';
import { joinChildren } from '../dom/joinChildren.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';

/** The fields that filter the table: by a text, and by the selected level. */
export function updateFilters(section: Element, model: Model): void {
  const { state, words, legend } = model;
  const filters = upsertChild(section, 'div', { class: 'filters' });
  const label = upsertChild(filters, 'label');
  setText(upsertChild(label, 'span'), words.search);
  const search = upsertChild<HTMLInputElement>(label, 'input', { part: 'search' });
  setAttributes(search, { type: 'search', autocomplete: 'off', placeholder: words.searchExample });
  setValue(search, state.search);
  const list = upsertChild<HTMLSelectElement>(filters, 'select', { part: 'filter-level' });
  setAttributes(list, { 'aria-label': words.filterLevel, autocomplete: 'off' });
  setText(upsertChild(list, 'option', { value: '' }), words.allLevels);
  const ids = legend.map(({ id }) => id);
  joinChildren(list, 'option', 'value', ids, (option, id) => setText(option, model.level(id).label));
  setValue(list, state.selectedLevel ?? '');
}
