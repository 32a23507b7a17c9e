import { fillNumber } from '../../story/captions.ts';
import type { Story } from '../../story/form/schema.ts';
import { snapshotAt } from '../../story/snapshots.ts';
import { openingCount, openingStop } from '../../story/stops.ts';
import type { Html } from '../dom/htmlOf.ts';
import type { Model } from '../model.ts';
import { sourceLink } from '../quotations/citation.ts';

type Aside = NonNullable<Story['aside']>;
type Figure = Aside['figures'][number];

/** Two numbers about one matter side by side, and why they differ; nothing if the story has no aside. */
export function asideNodes(html: Html, model: Model): HTMLElement[] {
  const { story } = model;
  const { aside, lang } = story;
  if (!aside) return [];
  const figures = aside.figures.flatMap((figure) => figureNodes(html, model, figure));
  return [
    html.h4({ id: 'why', lang }, aside.title),
    html.div({ class: 'two-counts', lang }, ...figures),
    html.p(html.span({ lang }, aside.text), ' ', sourceLink(html, story, aside.source)),
  ];
}

function figureNodes(html: Html, { story, words }: Model, figure: Figure): HTMLElement[] {
  const { n, dc } = numberOf(story, figure);
  const text = fillNumber(figure.text, n, dc, words);
  const split = figure.split?.map((part) => `${part.n} ${part.label}`).join(', ');
  return [
    html.p({ class: 'figure-line' }, html.b(String(n)), ' ', text),
    ...(split ? [html.p({ class: 'split' }, split)] : []),
  ];
}

/** The number of a figure: that of its report, its own, or ours at the opening stop. */
function numberOf(story: Story, { n, dc = false, report }: Figure): { n: number; dc: boolean } {
  const printed = story.reports?.list.find(({ id }) => id === report)?.tally;
  if (printed && printed.states !== null) return { n: printed.states, dc: printed.dc };
  if (n !== undefined) return { n, dc };
  const ours = snapshotAt(story, openingStop(story, openingCount(story)));
  return { n: ours.tally, dc: ours.dc };
}
