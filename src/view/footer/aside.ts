import { fillCount } from '../../story/captions.ts';
import type { Source, Story } from '../../story/form/schema.ts';
import { snapshotAt } from '../../story/snapshots.ts';
import { openingCount, openingStop } from '../../story/stops.ts';
import { element } from '../dom/element.ts';
import type { Model } from '../model.ts';
import { publisherLink } from '../quotations/citation.ts';

type Aside = NonNullable<Story['aside']>;
type Figure = Aside['figures'][number];

/** Two figures of the same matter side by side, and why they differ; nothing where the story has none. */
export function asideNodes(document: Document, model: Model): HTMLElement[] {
  const { story } = model;
  const { aside } = story;
  if (!aside) return [];
  const { title, text, figures, source } = aside;
  return [
    element(document, 'h4', { id: 'why', lang: story.lang }, title),
    element(
      document,
      'div',
      { class: 'two-counts', lang: story.lang },
      ...figures.flatMap((figure) => figureNodes(document, model, figure)),
    ),
    element(
      document,
      'p',
      {},
      element(document, 'span', { lang: story.lang }, text),
      ' ',
      publisherLink(document, story.sources[source] as Source),
    ),
  ];
}

function figureNodes(document: Document, { story, words }: Model, figure: Figure): HTMLElement[] {
  const { n, dc } = numberOf(story, figure);
  const text = fillCount(figure.text, n, dc, words);
  const split = figure.split?.map((part) => `${part.n} ${part.label}`).join(', ');
  return [
    element(document, 'p', { class: 'figure-line' }, element(document, 'b', {}, String(n)), ' ', text),
    ...(split ? [element(document, 'p', { class: 'split' }, split)] : []),
  ];
}

/** The figure itself: its own, that of its report, or ours at the opening stop. */
function numberOf(story: Story, { n, dc = false, report }: Figure): { n: number; dc: boolean } {
  const printed = story.reports?.list.find(({ id }) => id === report)?.tally;
  if (printed && printed.states !== null) return { n: printed.states, dc: printed.dc };
  if (n !== undefined) return { n, dc };
  const ours = snapshotAt(story, openingStop(story, openingCount(story)));
  return { n: ours.tally, dc: ours.dc };
}
