import { english } from '../../i18n/en.ts';
import { scriptJson } from '../figure/markup.ts';
import { prerenderFigure, shadowTemplate } from '../figure/prerender.ts';
import { articleText } from '../page/articleText.ts';
import { frameTags } from '../page/headTags.ts';
import type { PageParts } from '../page/page.ts';
import { pageLanguages } from '../page/pageWords.ts';
import { frameScript } from '../page/themeScript.ts';
import { inlineScript, patientScript } from './inlineScript.ts';
import { contentPolicy } from './policy.ts';

const placeholder = /<tally-map>\s*<\/tally-map>/;

/** The scripts of the frame, bundled: each classic, to stand in the page. */
export interface FrameScripts {
  /** What tells hosts of the height: it runs at once, since a host may ask as soon as the frame is there. */
  readonly height: string;
  /** What brings the figure to life, once it was painted. */
  readonly main: string;
}

/**
 * The graphic alone as one file that asks for nothing: opening view, record and script stand in it, under a policy
 * that lets it ask for nothing either.
 * @param html `embed.html` as it lies in the project
 */
export function embedPage(html: string, parts: PageParts, scripts: FrameScripts): string {
  const head = frameTags(parts.story, pageLanguages.en, parts.base);
  const page = withElement(html, parts)
    .replace(linkTo('height'), () => inlineScript(scripts.height))
    .replace(linkTo('main'), () => patientScript(scripts.main))
    .replace('</head>', () => `${head}</head>`);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(page)}" />`;
  return page.replace('<meta charset="utf-8" />', (charset) => `${charset}${policy}`);
}

const linkTo = (name: keyof FrameScripts): string =>
  `<script type="module" src="/src/embed/${name}.ts"></script>`;

/** The page with the opening view and the record in its element; its scripts are still links. */
export function withElement(html: string, { story, geometry, css, base }: PageParts): string {
  const figure = prerenderFigure(story, geometry, english, { 'data-page': base });
  const record = `<script type="application/json">${scriptJson(story)}</script>`;
  const element = `<tally-map>${frameScript}${shadowTemplate(figure, css.opening, css.later)}${record}</tally-map>`;
  return articleText(html, story).replace(placeholder, () => element);
}
