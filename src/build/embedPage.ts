import { english } from '../domain/messages.ts';
import { articleText } from './articleText.ts';
import { inlineJson, inlineScript } from './inlineScript.ts';
import type { PageParts } from './page.ts';
import { contentPolicy } from './policy.ts';
import { prerenderFigure, shadowTemplate } from './prerender.ts';
import { frameScript } from './themeScript.ts';

const placeholder = /<tally-map>\s*<\/tally-map>/;
const moduleScript = /<script type="module" src="\/src\/embed\/main\.ts"><\/script>/;

/**
 * The graphic alone as one file that asks for nothing: opening view, record and script stand in it, under a policy
 * that lets it ask for nothing either.
 * @param html `embed.html` as it lies in the project
 * @param script the bundled classic script of the frame
 * @param head markup for its head: links that need the public address
 */
export function embedPage(html: string, parts: PageParts, script: string, head = ''): string {
  const inline = `<script>${inlineScript(script)}</script>`;
  const page = withElement(html, parts)
    .replace(moduleScript, () => inline)
    .replace('</head>', () => `${head}</head>`);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(page)}" />`;
  return page.replace('<meta charset="utf-8" />', (charset) => `${charset}${policy}`);
}

/** The page with the opening view and the record in its element; its script is still a link. */
export function withElement(html: string, { dataset, geometry, css, base }: PageParts): string {
  const figure = prerenderFigure(dataset, geometry, english, { 'data-page': base });
  const record = `<script type="application/json">${inlineJson(dataset)}</script>`;
  const element = `<tally-map>${frameScript}${shadowTemplate(figure, css)}${record}</tally-map>`;
  return articleText(html, dataset).replace(placeholder, () => element);
}
