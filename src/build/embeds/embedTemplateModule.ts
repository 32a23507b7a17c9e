import { JSDOM } from 'jsdom';
import type { JsonMl } from '../../lib/jsonMl.ts';
import { prerenderFigure } from '../figure/prerenderFigure.ts';
import { wholeStyle } from '../figure/styleSheets.ts';
import type { Edition } from '../site/edition.ts';
import { pageUrl } from '../site/publicUrls.ts';

/** The name under which `embed.js` imports the opening view. */
export const embedTemplateName = 'virtual:tally-map/embed-template';

/**
 * The code of the module with an opening view, its style and the path of its story, for elements without a served figure.
 * @param source the path of the story from the folder of the script
 */
export const embedTemplateModule = (edition: Edition, source: string): string =>
  Object.entries({
    tree: openingView(edition),
    css: wholeStyle(edition.css),
    story: source,
  })
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');

/** The opening view without the rows of the table and the method, which are closed at first. The script draws them. */
function openingView(edition: Edition): JsonMl {
  const { base } = edition;
  const attributes = { 'data-page': base && pageUrl(base, edition) };
  const figure = JSDOM.fragment(prerenderFigure(edition, attributes));
  for (const closed of figure.querySelectorAll('tbody > tr, .method > *')) closed.remove();
  return jsonMlOf(figure.firstElementChild as Element);
}

const jsonMlOf = (node: Element): JsonMl => [
  node.localName,
  Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
  ...[...node.childNodes].map((child) => (isElement(child) ? jsonMlOf(child) : (child.nodeValue ?? ''))),
];

const isElement = (node: ChildNode): node is Element => node.nodeType === node.ELEMENT_NODE;
