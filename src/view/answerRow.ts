import { previewOf } from '../domain/answers.ts';
import type { Response, Source } from '../domain/dataset.ts';
import type { Postal } from '../domain/jurisdictions.ts';
import { dayOfAnswer, nameSourcesOf } from '../domain/sentences.ts';
import { statusOf } from '../domain/snapshots.ts';
import { publisherLink } from './citation.ts';
import { element, setAttribute, setAttributes, setText } from './elements.ts';
import { ensure } from './ensure.ts';
import { levelMark } from './levelMark.ts';
import type { Model } from './model.ts';
import { type PreviewText, previewText } from './preview.ts';
import { fill, isStale } from './replaced.ts';

/** The row of a state: its answer, the answer's day, a quotation, and the sources of what is shown. */
export function updateAnswerRow(row: Element, model: Model, postal: Postal): void {
  const { ownerDocument: document } = row;
  const { dataset, stop, snapshot, words } = model;
  const { level, from } = statusOf(snapshot, postal);
  const preview = previewOf(dataset, postal, stop.date);
  const latest = preview?.latest;
  if (!isStale(row, dataset, words, level, from, latest ?? stop.date, preview?.quoted?.quote)) return;
  setAttributes(row, { role: 'row', 'data-state': postal, 'data-level': level });
  const head = ensure(row, 'th', { class: 'state' });
  setAttributes(head, { role: 'rowheader', scope: 'row' });
  setText(head, words.stateName(postal));
  const { body, sources } = previewText(document, model, postal);
  fill(cellOf(row, 'answer'), [
    element(document, 'p', { class: 'standing' }, ...levelMark(document, model, level)),
    ...countedBy(document, model, postal),
  ]);
  setText(cellOf(row, 'date'), latest ? dayOfAnswer(dataset, latest, words) : '');
  fill(cellOf(row, 'said'), body);
  fill(
    cellOf(row, 'source'),
    sourcesOf(latest, sources).map((id) =>
      element(document, 'p', {}, publisherLink(document, dataset.sources[id] as Source)),
    ),
  );
}

/** The latest answer's source, since level and day come from it, and those of what is shown beside it. */
const sourcesOf = (latest: Response | undefined, shown: PreviewText['sources']): string[] => [
  ...new Set([...(latest ? [latest.source] : []), ...shown.map(({ id }) => id)]),
];

/** The count that a level comes from, where it is not the state's own answer. */
function countedBy(document: Document, { dataset, snapshot }: Model, postal: Postal): HTMLElement[] {
  const from = statusOf(snapshot, postal).from;
  if (!from) return [];
  return nameSourcesOf(from).map((id) =>
    element(document, 'p', { class: 'counted-by' }, publisherLink(document, dataset.sources[id] as Source)),
  );
}

function cellOf(row: Element, column: string): Element {
  const cell = ensure(row, 'td', { class: column });
  setAttribute(cell, 'role', 'cell');
  return cell;
}
