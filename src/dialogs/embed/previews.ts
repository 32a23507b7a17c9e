import { replaceChildren } from '../../view/dom/children.ts';
import { type Html, htmlOf } from '../../view/dom/htmlOf.ts';
import type { EmbedMessages } from './embedModel.ts';
import { previewSizes } from './snippets/frameHeights.ts';

/** Two boxes that show the embed at the width of a phone and of a column, scaled down and inert. */
export const previews = (html: Html, { previewNames }: EmbedMessages): HTMLElement =>
  html.div(
    { class: 'previews' },
    ...(['phone', 'column'] as const).map((name) => {
      const { width, height } = previewSizes[name];
      return html.figure(
        html.div({ class: `preview ${name}`, inert: '' }),
        html.figcaption(html.b(previewNames[name]), ` ${width} × ${height} px`),
      );
    }),
  );

/** Shows a URL in the previews. Each gets a new frame: a frame that navigates would add an entry to the history. */
export function showPreviews(form: Element, url: string, title: string): void {
  for (const box of form.querySelectorAll('.preview')) {
    if (box.querySelector('iframe')?.getAttribute('src') === url) continue;
    const attributes = { src: url, title, loading: 'lazy', scrolling: 'no', tabindex: '-1' };
    replaceChildren(box, htmlOf(box.ownerDocument).iframe(attributes));
  }
}
