import { storyDay } from '../../story/captions.ts';
import { type NewsItem, type NewsLength, newsOf, publisherInNews } from '../../story/newsItems.ts';
import type { Html } from '../dom/htmlOf.ts';
import { patch } from '../dom/patch.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';
import { publisherLink } from '../quotations/citation.ts';

/** The news of the stop: two or three lines under the chart, and a separate box in wide figures. */
export function updateNews(slot: Element, model: Model): void {
  const { story, stop, snapshot, words } = model;
  const news = upsertChild(slot, 'section', { part: 'news' });
  for (const length of ['brief', 'full'] as const)
    patch(upsertChild(news, 'div', { class: length }), [story, words, snapshot], (html) => {
      const heading = html.h3(words.newsOf(storyDay(story, stop.date, words)));
      const items = newsOf(story, snapshot, length, words).map((item) =>
        paragraph(html, model, item, length),
      );
      return length === 'full' ? [heading, ...items] : items;
    });
}

/** An item of the news. In the brief form the source of the aside is left out: the link to "How we count" leads there. */
function paragraph(html: Html, { story }: Model, item: NewsItem, length: NewsLength): HTMLElement {
  const { lead, text, isFromStory, source } = item;
  const isAside = story.aside !== undefined && source?.id === story.aside.source;
  const cited = source && !(isAside && length === 'brief') ? story.sources[source.id] : undefined;
  const link = cited ? [' ', publisherLink(html, cited, publisherInNews(cited))] : [];
  const toMethod = { type: 'button', class: 'link', 'data-opens': 'method', 'data-needs-script': '' };
  const aside = isAside ? [' ', html.button(toMethod, story.aside?.title ?? '')] : [];
  return html.p(
    ...(lead ? [html.b(lead), ' '] : []),
    html.span({ lang: isFromStory ? story.lang : null }, text),
    ...link,
    ...aside,
  );
}
