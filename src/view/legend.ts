import { select } from 'd3-selection';
import type { Level } from '../domain/levels.ts';
import { legendLevels } from '../domain/snapshots.ts';
import { isLive } from '../state/viewState.ts';
import { keyedBy, setAttributes, setText } from './elements.ts';
import { ensure } from './ensure.ts';
import { labelOf, type Model } from './model.ts';
import { isStale } from './replaced.ts';

const byLevel = keyedBy('data-level', (level: Level) => level);

/** One entry a level of the shown clock, with its swatch, label and number of jurisdictions. */
export function updateLegend(root: Element, model: Model): void {
  const { state, words } = model;
  const legend = ensure(root, 'div', { part: 'legend' });
  setText(ensure(legend, 'p', { id: 'legend-title' }), words.legendTitle);
  const list = ensure(legend, 'ul');
  setAttributes(list, { 'aria-labelledby': 'legend-title' });
  select(list)
    .selectChildren<HTMLLIElement, Level>('li')
    .data<Level>([...legendLevels[state.clock]], byLevel)
    .join('li')
    .each(function (level) {
      updateEntry(this, model, level);
    });
}

/**
 * An entry; where a script runs, with a button over it, which brings its states forward, and whose name says what the
 * texts do, so they are told once.
 */
function updateEntry(entry: Element, model: Model, level: Level): void {
  const { dataset, state, snapshot, words } = model;
  const count = String(snapshot.counts.get(level) ?? 0);
  const live = isLive(state);
  const held = String(state.held === level);
  if (!isStale(entry, dataset, words, count, live, held)) return;
  const label = labelOf(model, level);
  const told = live ? 'true' : null;
  setAttributes(entry, {
    'data-level': level,
    'data-count': count,
    // The record's words are English, and an attribute cannot say so.
    title: words.lang === 'en' ? dataset.levels[level].description : null,
  });
  ensure(entry, 'span', { class: 'swatch' });
  const name = ensure(entry, 'span', { class: 'label' });
  setAttributes(name, { 'aria-hidden': told });
  setText(name, `${label} `);
  const figure = ensure(entry, 'b');
  setAttributes(figure, { 'aria-hidden': told });
  setText(figure, count);
  if (!live) return;
  setAttributes(ensure(entry, 'button', { class: 'hold' }), {
    type: 'button',
    'data-hold': level,
    'aria-pressed': held,
    'aria-label': `${label}: ${count}`,
  });
}
