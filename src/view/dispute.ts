import type { Report } from '../domain/dataset.ts';
import type { Level } from '../domain/levels.ts';
import { legendLevels, statusOf } from '../domain/snapshots.ts';
import { type Claim, claim } from './claim.ts';
import { element } from './elements.ts';
import type { Model } from './model.ts';

/** One set of answers, two figures: the press's count and the commission's, each over a strip of fifty marks. */
export function disputeFigures(document: Document, model: Model): HTMLElement {
  const { dataset, snapshot, words } = model;
  const { dispute } = dataset;
  const report = dataset.reports.find(({ id }) => id === dispute.report) as Report;
  const told = (each: Claim) => element(document, 'div', { class: 'item' }, ...claim(document, model, each));
  return element(
    document,
    'section',
    { class: 'dispute' },
    element(document, 'h4', {}, words.twoFigures),
    figureLine(document, snapshot.tally, words.pressFigure(snapshot.dc)),
    strip(document, statesByLevel(model)),
    figureLine(document, dispute.refused, words.commissionFigure(report.tally.dc)),
    strip(document, [
      ['own-refused', dispute.refused, words.refusedFigure],
      ['own-agreed', dispute.agreed, words.agreedFigure],
      ['own-reviewing', dispute.reviewing, words.reviewingFigure],
    ]),
    ...dataset.milestones
      .filter(({ source }) => source === dispute.source)
      .map(({ text, source, date }) => told({ text, sources: [source], date })),
    told({ text: report.note, sources: [report.source], date: report.date }),
  );
}

/** How many of the fifty states wear each level of the press's clock. */
function statesByLevel({ snapshot }: Model): [mark: Level, count: number, label: string][] {
  const own = statusOf(snapshot, 'DC').level;
  return legendLevels.counted.map((level) => [
    level,
    (snapshot.counts.get(level) ?? 0) - Number(level === own),
    '',
  ]);
}

const figureLine = (document: Document, figure: number, text: string): HTMLElement =>
  element(
    document,
    'p',
    { class: 'figure-line' },
    element(document, 'b', {}, String(figure)),
    ' ',
    element(document, 'span', {}, text),
  );

/** A row of marks, one a state, in runs with their number below. */
function strip(
  document: Document,
  runs: readonly (readonly [mark: string, count: number, label: string])[],
): HTMLElement {
  const groups = runs
    .filter(([, count]) => count > 0)
    .map(([mark, count, label]) =>
      element(
        document,
        'span',
        { class: 'run' },
        element(document, 'span', { class: 'marks', 'aria-hidden': 'true' }, ...marks(document, mark, count)),
        element(
          document,
          'span',
          { class: 'run-label' },
          element(document, 'b', {}, String(count)),
          label ? ` ${label}` : null,
        ),
      ),
    );
  return element(document, 'p', { class: 'strip' }, ...groups);
}

const marks = (document: Document, mark: string, count: number): HTMLElement[] =>
  Array.from({ length: count }, () => element(document, 'i', { 'data-mark': mark }));
