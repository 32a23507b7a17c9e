import { select } from 'd3-selection';
import type { Level } from '../domain/levels.ts';
import { legendLevels } from '../domain/snapshot.ts';
import { ensure, keyedBy, setAttributes, setText } from './elements.ts';
import type { Model } from './model.ts';

const byLevel = keyedBy('data-level', (level: Level) => level);

/** One entry a level of the shown clock, with its swatch, label and number of jurisdictions. */
export function updateLegend(root: Element, { dataset, state, snapshot, words }: Model): void {
  const legend = ensure(root, 'div', { part: 'legend' });
  setText(ensure(legend, 'p', { id: 'legend-title' }), words.legendTitle);
  const list = ensure(legend, 'ul');
  setAttributes(list, { 'aria-labelledby': 'legend-title' });
  select(list)
    .selectChildren<HTMLLIElement, Level>('li')
    .data<Level>([...legendLevels[state.clock]], byLevel)
    .join('li')
    .each(function (level) {
      updateEntry(this, level, dataset.levels[level], snapshot.counts.get(level) ?? 0);
    });
}

function updateEntry(
  entry: Element,
  level: Level,
  { label, description }: { label: string; description: string },
  count: number,
) {
  setAttributes(entry, { 'data-level': level, 'data-count': String(count), title: description });
  ensure(entry, 'span', { class: 'swatch' });
  setText(ensure(entry, 'span', { class: 'label' }), `${label} `);
  setText(ensure(entry, 'b'), String(count));
}
