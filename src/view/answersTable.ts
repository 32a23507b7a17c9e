import { select } from 'd3-selection';
import { previewOf } from '../domain/answers.ts';
import type { Response, Source } from '../domain/dataset.ts';
import { type Jurisdiction, jurisdictions, type Postal } from '../domain/jurisdictions.ts';
import { dayOfAnswer, nameSourcesOf, spoken } from '../domain/sentences.ts';
import type { Standing } from '../domain/snapshot.ts';
import { publisherLink } from './citation.ts';
import { byState, element, ensure, setAttribute, setAttributes, setText } from './elements.ts';
import { levelMark } from './levelMark.ts';
import type { Model } from './model.ts';
import { type PreviewText, previewText } from './preview.ts';
import { isStale } from './replaced.ts';

const columns = ['state', 'answer', 'date', 'said', 'source'] as const;

/** All 51 answers at the shown stop as a table, which also stands where no script runs. */
export function updateAnswers(root: Element, model: Model): void {
  const { state, sentence, words } = model;
  const details = ensure<HTMLDetailsElement>(root, 'details', { class: 'answers' });
  showAs(details, state.view === 'table' ? 'view' : 'list');
  setText(ensure(details, 'summary'), words.tableSummary(jurisdictions.length));
  const scroller = ensure(details, 'div', { class: 'table-scroller' });
  setAttributes(scroller, { tabindex: state.view === 'table' ? '0' : null });
  const table = ensure(scroller, 'table', { part: 'table' });
  setText(ensure(table, 'caption'), words.tableCaption(spoken(sentence)));
  updateHead(ensure(ensure(table, 'thead'), 'tr'), model);
  select(ensure(table, 'tbody'))
    .selectChildren<HTMLTableRowElement, Jurisdiction>('tr')
    .data(jurisdictions as readonly Jurisdiction[], byState)
    .join('tr')
    .each(function (jurisdiction) {
      updateRow(this, model, jurisdiction);
    });
}

/** As the view it stands open; as the list at the foot it is closed until the reader opens it, and stays so. */
function showAs(details: Element, as: 'view' | 'list'): void {
  const before = details.getAttribute('data-as');
  setAttribute(details, 'data-as', as);
  if (before !== as) setAttribute(details, 'open', as === 'view' ? '' : null);
}

function updateHead(row: Element, { words }: Model): void {
  for (const column of columns) {
    const cell = ensure(row, 'th', { class: column });
    setAttribute(cell, 'scope', 'col');
    setText(cell, words.columns[column]);
  }
}

function updateRow(row: Element, model: Model, { postal, name }: Jurisdiction): void {
  const { ownerDocument: document } = row;
  const { dataset, stop, snapshot, words } = model;
  const { level, from } = snapshot.standings.get(postal) as Standing;
  const preview = previewOf(dataset, postal, stop.date);
  const latest = preview?.latest;
  if (!isStale(row, dataset, level, from, latest ?? stop.date, preview?.quoted?.quote)) return;
  setAttributes(row, { 'data-state': postal, 'data-level': level });
  const head = ensure(row, 'th', { class: 'state' });
  setAttribute(head, 'scope', 'row');
  setText(head, name);
  const { body, sources } = previewText(document, model, postal);
  fill(
    row,
    'answer',
    element(document, 'p', { class: 'standing' }, ...levelMark(document, dataset, level)),
    ...countedBy(document, model, postal),
  );
  setText(ensure(row, 'td', { class: 'date' }), latest ? dayOfAnswer(dataset, latest, words) : '');
  fill(row, 'said', ...body);
  fill(
    row,
    'source',
    ...sourcesOf(latest, sources).map((id) =>
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
  const from = snapshot.standings.get(postal)?.from;
  if (!from) return [];
  return nameSourcesOf(from).map((id) =>
    element(document, 'p', { class: 'counted-by' }, publisherLink(document, dataset.sources[id] as Source)),
  );
}

/** Puts `children` into a cell, unless it holds their like already. */
function fill(row: Element, column: string, ...children: readonly HTMLElement[]): void {
  const cell = ensure(row, 'td', { class: column });
  const isSame =
    cell.childNodes.length === children.length &&
    children.every((child, i) => child.isEqualNode(cell.childNodes[i] ?? null));
  if (!isSame) cell.replaceChildren(...children);
}
