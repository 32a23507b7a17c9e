import { select } from 'd3-selection';
import type { Level } from '../domain/levels.ts';
import { legendLevels } from '../domain/snapshots.ts';
import { keyedBy, setAttributes, setText } from './elements.ts';
import { ensure } from './ensure.ts';
import { labelOf, type Model } from './model.ts';

const byLevel = keyedBy('value', (level: Level) => level);

/** The table's filters: by text, and by level, which is the one that the legend keeps. */
export function updateTableTools(tools: Element, model: Model): void {
  const { state, words } = model;
  const search = ensure<HTMLInputElement>(tools, 'input', { part: 'filter' });
  setAttributes(search, {
    type: 'search',
    autocomplete: 'off',
    'aria-label': words.filterText,
    placeholder: words.filter,
  });
  if (search.value !== state.search) search.value = state.search;
  const list = ensure<HTMLSelectElement>(tools, 'select', { part: 'filter-level' });
  setAttributes(list, { 'aria-label': words.filterLevel, autocomplete: 'off' });
  setText(ensure(list, 'option', { value: '' }), words.allLevels);
  select(list)
    .selectChildren<HTMLOptionElement, Level>('option:not([value=""])')
    .data<Level>([...legendLevels[state.clock]], byLevel)
    .join('option')
    .each(function (level) {
      setAttributes(this, { value: level });
      setText(this, labelOf(model, level));
    });
  const held = state.held ?? '';
  if (list.value !== held) list.value = held;
}
