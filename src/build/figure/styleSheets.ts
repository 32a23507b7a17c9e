import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { themeStyle } from './themeStyle.ts';

/** The folder of the figure's style sheets, from the project's root. */
export const styleFolder = 'src/view';

/** The style sheets before and after those of the parts, in their order. */
const first = ['theme/figure.css', 'theme/elements.css', 'theme/frame.css'];
const last = ['theme/static.css', 'theme/contrast.css', 'theme/print.css'];

/** The paths of all style sheets from `styleFolder`, in the order of the cascade. */
async function sheetsIn(folder: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
  const parts = files.filter((file) => file.endsWith('.css') && ![...first, ...last].includes(file));
  return [...first, ...parts.sort(), ...last];
}

/** The layer of rules that the opening view does not need: for pointing, typing, selecting and printing. */
const laterLayer = 'interactive';

/** The figure's style in two sheets. A page needs both, `opening` first. */
export interface FigureStyle {
  /** The rules of the opening view, served before the figure. */
  readonly opening: string;
  /** The layer `interactive`, served after the figure. */
  readonly later: string;
}

/** Both sheets in one. */
export const wholeStyle = ({ opening, later }: FigureStyle): string => opening + later;

/** The figure's style, minified. @param root the project's root */
export async function styleSheets(root: string): Promise<FigureStyle> {
  const folder = join(root, styleFolder);
  const sheets = await sheetsIn(folder);
  const texts = await Promise.all(sheets.map((file) => readFile(join(folder, file), 'utf8')));
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
