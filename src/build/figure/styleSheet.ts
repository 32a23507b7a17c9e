import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { themeStyle } from './themeStyle.ts';

/** The folder of the figure's style sheets, from the project's root. */
export const styleFolder = 'src/view';

/** One style sheet a part, beside its code, in the order in which they build on one another. */
const sheets = [
  'theme/figure',
  'theme/elements',
  'theme/frame',
  'header/header',
  'legend/legend',
  'map/map',
  'map/labels',
  'map/chips',
  'map/find',
  'tiles/tiles',
  'timeline/timeline',
  'timeline/bars',
  'timeline/countBy',
  'card/news',
  'card/card',
  'card/ways',
  'footer/footer',
  'footer/below',
  'announce/notice',
  'theme/dialog',
  'quotations/quotations',
  'table/table',
  'tooltip/tooltip',
  'theme/static',
  'theme/contrast',
  'theme/print',
] as const;

/** The layer of what the opening view does without: what a reader comes to by pointing, typing, choosing or printing. */
const laterLayer = 'interactive';

/** The figure's style in two sheets, minified: neither may be left out, and `later` follows `opening`. */
export interface FigureStyle {
  /** What the opening view needs, served before the figure. */
  readonly opening: string;
  /** The layer `interactive`, served behind it. */
  readonly later: string;
}

/** Both sheets of a figure in one. */
export const wholeStyle = ({ opening, later }: FigureStyle): string => opening + later;

/** The figure's style sheets. @param root the project's root */
export async function styleSheets(root: string): Promise<FigureStyle> {
  const texts = await Promise.all(
    sheets.map((name) => readFile(join(root, styleFolder, `${name}.css`), 'utf8')),
  );
  const parts = [themeStyle(), ...texts.map(split)];
  const joined = (which: 'opening' | 'later') => parts.map((part) => part[which]).join('\n');
  return {
    // Rules without a layer would override those in a layer, so the opening view has a layer too.
    opening: minified(`@layer opening, ${laterLayer};\n@layer opening {\n${joined('opening')}\n}`),
    later: minified(joined('later')),
  };
}

/** Splits a style sheet before the layer `interactive` at its end. */
function split(text: string): FigureStyle {
  const at = text.indexOf(`@layer ${laterLayer} {`);
  return at < 0 ? { opening: text, later: '' } : { opening: text.slice(0, at), later: text.slice(at) };
}

function minified(text: string): string {
  const code = new TextEncoder().encode(text);
  return new TextDecoder().decode(transform({ filename: 'figure.css', code, minify: true }).code);
}
