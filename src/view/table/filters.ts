import { select } from 'd3-selection';
import type { Level } from '../../story/levels.ts';
import { setAttributes, setText } from '../dom/attributes.ts';
import { ownChildren } from '../dom/children.ts';
import { joinKey } from '../dom/joinKey.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';

const byLevel = joinKey('value', ({ id }: Level) => id);

/** What the table is held to: a text, and a level, which is the one that the legend brings forward. */
export function updateFilters(section: Element, model: Model): void {
  const { state, words, legend } = model;
  const filters = upsertChild(section, 'div', { class: 'filters' });
  const label = upsertChild(filters, 'label');
  setText(upsertChild(label, 'span'), words.search);
  const search = upsertChild<HTMLInputElement>(label, 'input', { part: 'search' });
  setAttributes(search, { type: 'search', autocomplete: 'off', placeholder: words.searchExample });
  if (search.value !== state.search) search.value = state.search;
  const list = upsertChild<HTMLSelectElement>(filters, 'select', { part: 'filter-level' });
  setAttributes(list, { 'aria-label': words.filterLevel, autocomplete: 'off' });
  setText(upsertChild(list, 'option', { value: '' }), words.allLevels);
  select(list)
    .selectAll<HTMLOptionElement, Level>(ownChildren('option:not([value=""])'))
    .data([...legend], byLevel)
    .join('option')
    .each(function ({ id, label: text }) {
      setAttributes(this, { value: id });
      setText(this, text);
    });
  const selected = state.selectedLevel ?? '';
  if (list.value !== selected) list.value = selected;
}
