import type { Messages } from '../domain/messages.ts';
import { milestonesBefore } from '../domain/news.ts';
import { isBy, sourcesOfReport } from '../domain/sentences.ts';
import { reportsInOrder } from '../domain/stops.ts';
import { citation } from './citation.ts';
import { claim } from './claim.ts';
import { element, setAttribute, setAttributes, setText } from './elements.ts';
import { ensure } from './ensure.ts';
import type { Model } from './model.ts';
import { isStale, replace } from './replaced.ts';

/** The foot of the figure: how it is counted, by whom, and as of which day. */
export function updateCredit(root: Element, model: Model): void {
  const { ownerDocument: document } = root;
  const { dataset, words } = model;
  const credit = ensure(root, 'footer', { part: 'credit' });
  if (!isStale(credit, dataset, words)) return;
  const details = ensure(credit, 'details', { class: 'method' });
  setText(ensure(details, 'summary'), words.howWeCount);
  replace(ensure(details, 'div'), element(document, 'div', {}, ...method(document, model)));
  updatePageLink(credit, root.getAttribute('data-page'), words);
  const data = ensure(credit, 'a', { class: 'data' });
  if (!data.hasAttribute('download')) setAttribute(data, 'download', '');
  setText(data, words.getTheData);
  for (const [name, label] of dialogsOf(root, model)) {
    const button = ensure(credit, 'button', { class: 'opens', 'data-opens': name });
    setAttributes(button, { type: 'button', 'aria-haspopup': 'dialog' });
    setText(button, label);
  }
  replace(ensure(credit, 'p', { class: 'as-of' }), asOf(document, model));
}

/** The link to the page that the map has to itself, where the build knows its address. */
function updatePageLink(credit: Element, page: string | null, words: Messages): void {
  if (page === null) return;
  const link = ensure(credit, 'a', { class: 'page' });
  setAttributes(link, { href: page, target: '_blank', rel: 'noopener noreferrer' });
  setText(link, words.openPage);
}

/** The dialogs that the foot opens; that of the embeds only where the page says that there are some (`data-embeds`). */
const dialogsOf = (root: Element, { words }: Model): (readonly [name: string, label: string])[] => [
  ['save', words.shareAndSave],
  ...(root.hasAttribute('data-embeds') ? [['embed', words.embed] as const] : []),
  ['keys', words.keys],
];

const asOf = (document: Document, { dataset, words }: Model): HTMLElement =>
  element(
    document,
    'p',
    { class: 'as-of' },
    words.recordAsOf(words.fullDay(dataset.asOf)),
    ...dataset.credits.flatMap((credit) => [' ', element(document, 'span', { lang: 'en' }, credit)]),
  );

function method(document: Document, model: Model): HTMLElement[] {
  const { dataset, words } = model;
  const paragraph = (...children: (Node | string)[]) =>
    element(document, 'div', { class: 'before' }, ...children);
  const { counted, answered, dispute } = dataset.method;
  return [
    ...[counted, answered, dispute].map((text) => element(document, 'p', { lang: 'en' }, text)),
    ...milestonesBefore(dataset).map(({ date, text, source }) =>
      paragraph(
        `${words.beforeTheLetter} ${words.fullDay(date)} · `,
        ...claim(document, model, { text, sources: [source], date }),
      ),
    ),
    paragraph(words.sourcesOfTheCount),
    element(
      document,
      'ul',
      {},
      ...reportsInOrder(dataset).map((report) =>
        element(
          document,
          'li',
          {},
          `${words.fullDay(report.date)} ·${isBy(dataset, report, report.source) ? '' : ` ${report.outlet}:`}`,
          ...sourcesOfReport(report).flatMap((id) => [' ', citation(document, model, id, report.date)]),
        ),
      ),
    ),
  ];
}
