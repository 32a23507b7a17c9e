import { storyDay } from '../../story/captions.ts';
import type { Source } from '../../story/form/schema.ts';
import { type NewsItem, type NewsLength, newsOf } from '../../story/newsItems.ts';
import { element } from '../dom/element.ts';
import { patch } from '../dom/patch.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';
import { publisherLink } from '../quotations/citation.ts';

/** The news of the stop: two or three lines under the chart, and a box of its own in wide figures. */
export function updateNews(slot: Element, model: Model): void {
  const { story, stop, snapshot, words } = model;
  const news = upsertChild(slot, 'section', { part: 'news' });
  const document = news.ownerDocument;
  const fill = (length: NewsLength) =>
    patch(upsertChild(news, 'div', { class: length }), [story, words, snapshot], () => {
      const heading = element(document, 'h3', {}, words.newsOf(storyDay(story, stop.date, words)));
      const items = newsOf(story, snapshot, length, words).map((item) =>
        paragraph(document, model, item, length),
      );
      return length === 'full' ? [heading, ...items] : items;
    });
  fill('brief');
  fill('full');
}

/** Where there is little room, what the aside is about leads to its sources by way of "How we count". */
function paragraph(document: Document, { story }: Model, item: NewsItem, length: NewsLength): HTMLElement {
  const { lead, text, isStorys, source } = item;
  const isAside = story.aside !== undefined && source?.id === story.aside.source;
  const link = source && !(isAside && length === 'brief') ? source : null;
  return element(
    document,
    'p',
    {},
    lead ? element(document, 'b', {}, lead) : null,
    lead ? ' ' : null,
    element(document, 'span', { lang: isStorys ? story.lang : null }, text),
    link ? ' ' : null,
    link ? publisherLink(document, story.sources[link.id] as Source) : null,
    isAside ? ' ' : null,
    isAside
      ? element(
          document,
          'button',
          { type: 'button', class: 'link', 'data-opens': 'method' },
          story.aside?.title ?? '',
        )
      : null,
  );
}
