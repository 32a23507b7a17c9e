import { latestAnswer } from '../domain/answers.ts';
import type { Source } from '../domain/dataset.ts';
import type { Postal } from '../domain/jurisdictions.ts';
import { nameSourcesOf } from '../domain/sentences.ts';
import { statusOf } from '../domain/snapshots.ts';
import type { ViewState } from '../state/viewState.ts';
import { element, setAttribute, setAttributes } from './elements.ts';
import { ensure } from './ensure.ts';
import { levelMark } from './levelMark.ts';
import { labelOf, type Model } from './model.ts';
import { previewText } from './preview.ts';
import { isStale, replace } from './replaced.ts';

/** The state that the tooltip is of: what is hovered, but for the pinned one, whose panel it could lie over and repeats. */
export const previewed = ({ state, hovered }: ViewState): Postal | null =>
  hovered === state ? null : hovered;

/** The preview of the state that the pointer or the keyboard is on; empty and hidden where there is none. */
export function updateTooltip(stage: Element, model: Model): void {
  const postal = previewed(model.state);
  const tooltip = ensure(stage, 'div', { part: 'tooltip' });
  setAttributes(tooltip, { role: 'tooltip', id: 'tooltip', 'data-shown': String(postal !== null) });
  if (!isStale(tooltip, model.dataset, model.words, model.stop, postal)) return;
  // Else it would be seen where the one before it stood, under a pointer that means a state.
  setAttribute(tooltip, 'data-placed', null);
  const { ownerDocument } = stage;
  replace(
    ensure(tooltip, 'div'),
    element(ownerDocument, 'div', {}, ...(postal ? lines(ownerDocument, model, postal) : [])),
  );
}

function lines(document: Document, model: Model, postal: Postal): HTMLElement[] {
  const { dataset, stop, snapshot, words } = model;
  const { level } = statusOf(snapshot, postal);
  const own = latestAnswer(dataset, postal, stop.date)?.level;
  const { body, sources } = previewText(document, model, postal);
  const mark = element(document, 'p', { class: 'standing' }, ...levelMark(document, model, level));
  if (own && own !== level) mark.append(` · ${words.ownAnswer(labelOf(model, own))}`);
  const outlets = sources.map(({ id }) => (dataset.sources[id] as Source).publisher);
  return [
    element(document, 'b', { class: 'name' }, words.stateName(postal)),
    mark,
    ...body,
    element(document, 'p', { class: 'outlets' }, [...countedBy(model, postal), ...outlets].join(' · ')),
  ];
}

/** Who says that the state is counted, where its level is not its own answer's. */
function countedBy({ dataset, snapshot, words }: Model, postal: Postal): string[] {
  const { from } = statusOf(snapshot, postal);
  if (!from) return [];
  const lists = nameSourcesOf(from).map((id) => (dataset.sources[id] as Source).publisher);
  return [words.countedBy(words.list([...new Set([from.outlet, ...lists])]))];
}
