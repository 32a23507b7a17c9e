import { select } from 'd3-selection';
import { isLive } from '../../state/viewState.ts';
import type { Level } from '../../story/levels.ts';
import { setAttributes, setText } from '../dom/attributes.ts';
import { insertAfter, ownChildren, replaceChildren } from '../dom/children.ts';
import { joinKey } from '../dom/joinKey.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';

const byLevel = joinKey('data-level', ({ id }: Level) => id);

/** An entry for each level of the shown count: its look, its label and how many places wear it. */
export function updateLegend(left: Element, model: Model): void {
  const { legend: levels } = model;
  const legend = upsertChild(left, 'div', { part: 'legend' });
  const list = upsertChild(legend, 'ul');
  setAttributes(list, { 'aria-label': model.story.words.legend, 'data-levels': String(levels.length) });
  // The other count has other levels, and other columns, in which a kept entry would move.
  const shown = [...list.children].map((entry) => entry.getAttribute('data-level'));
  if (shown.join() !== levels.map(({ id }) => id).join()) replaceChildren(list);
  select(list)
    .selectAll<HTMLLIElement, Level>(ownChildren('li'))
    .data([...levels], byLevel)
    .join('li')
    .each(function (level) {
      updateEntry(this, model, level);
    });
}

/** An entry. Where a script runs, a button over it brings its states forward; its name says what the texts do. */
function updateEntry(entry: Element, { state, snapshot }: Model, level: Level): void {
  const count = String(snapshot.counts.get(level.id) ?? 0);
  setAttributes(entry, {
    'data-level': level.id,
    'data-count': count,
    title: level.description,
  });
  const live = isLive(state);
  const hidden = live ? 'true' : null;
  setAttributes(upsertChild(entry, 'span', { class: 'swatch' }), { 'data-look': level.look });
  const label = upsertChild(entry, 'span', { class: 'label' });
  setAttributes(label, { 'aria-hidden': hidden });
  updateTexts(label, level);
  const number = upsertChild(entry, 'b');
  setAttributes(number, { 'aria-hidden': hidden });
  setText(number, count);
  if (!live) return;
  setAttributes(upsertChild(entry, 'button', { class: 'select' }), {
    type: 'button',
    'data-select-level': level.id,
    'aria-pressed': String(state.selectedLevel === level.id),
    'aria-label': `${level.label}: ${count}`,
  });
}

/** The label, and where it is too long for a narrow legend, a shorter one that the style sheet shows there. */
function updateTexts(label: Element, { label: text, short }: Level): void {
  setText(upsertChild(label, 'span', { class: 'long' }), text);
  setText(upsertChild(label, 'span', { class: 'short' }), short === text ? '' : short);
  if (!label.nextSibling || label.nextSibling === label.nextElementSibling) insertAfter(label, ' ');
}
