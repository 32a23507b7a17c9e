import { isLive } from '../../state/viewState.ts';
import type { Level } from '../../story/levels.ts';
import { setAttributes, setText } from '../dom/attributes.ts';
import { addSpaceAfter, replaceChildren } from '../dom/children.ts';
import { joinChildren } from '../dom/joinChildren.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';

/** An entry for each level of the shown count: its look, its label and how many places have it. */
export function updateLegend(left: Element, model: Model): void {
  const { legend: levels } = model;
  const legend = upsertChild(left, 'div', { part: 'legend' });
  setAttributes(legend, { 'data-many': levels.length > 6 ? lengthOf(levels) : 'false' });
  const list = upsertChild(legend, 'ul');
  setAttributes(list, { 'aria-label': model.story.words.legend });
  // Entries of the other count are replaced: kept ones would move to other columns, which counts as a layout shift.
  const shown = [...list.children].map((entry) => entry.getAttribute('data-level'));
  const ids = levels.map(({ id }) => id);
  if (shown.join() !== ids.join()) replaceChildren(list);
  joinChildren(list, 'li', 'data-level', ids, (entry, id) => updateEntry(entry, model, model.level(id)));
}

/** Whether each label fits a line where the legend has four columns. */
const lengthOf = (levels: readonly Level[]) =>
  levels.some(({ short }) => [...short].length > 16) ? 'long' : 'short';

/** An entry. In a live figure it has a button that highlights its level, with the texts in its accessible name. */
function updateEntry(entry: Element, { state, snapshot, words }: Model, level: Level): void {
  const size = String(snapshot.levelSizes.get(level.id) ?? 0);
  setAttributes(entry, {
    'data-count': size,
    title: level.description,
  });
  const hidden = isLive(state) ? 'true' : null;
  setAttributes(upsertChild(entry, 'span', { class: 'swatch' }), { 'data-look': level.look });
  const label = upsertChild(entry, 'span', { class: 'label' });
  setAttributes(label, { 'aria-hidden': hidden });
  updateTexts(label, level);
  const number = upsertChild(entry, 'b');
  setAttributes(number, { 'aria-hidden': hidden });
  setText(number, size);
  if (!isLive(state)) return;
  setAttributes(upsertChild(entry, 'button', { class: 'select' }), {
    type: 'button',
    'data-select-level': level.id,
    'aria-pressed': String(state.selectedLevel === level.id),
    'aria-label': words.named(level.label, size),
  });
}

/** The label, and a shorter one if the level has it, which the style sheet shows in a narrow legend. */
function updateTexts(label: Element, { label: text, short }: Level): void {
  setText(upsertChild(label, 'span', { class: 'long' }), text);
  setText(upsertChild(label, 'span', { class: 'short' }), short === text ? '' : short);
  addSpaceAfter(label);
}
