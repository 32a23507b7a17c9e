import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { calloutStyle } from '../geometry/callouts.ts';
import type { Outlines } from '../geometry/outlines.ts';

/** The folder of the figure's style sheets, from the project's root. */
export const styleFolder = 'src/view/css';

/** What the opening view needs, at every width, in light and dark: a part each, then what changes with the box, without script. */
const openingSheets = [
  'figure',
  'tally',
  'legend',
  'switches',
  'map',
  'marks',
  'timeline',
  'panel',
  'wide',
  'served',
  'still',
] as const;

/** The rest, which overrules the first: what a reader comes to by pointing, typing, choosing, scrolling or printing. */
const laterSheets = [
  'answered',
  'focus',
  'controls',
  'emphasis',
  'tiles',
  'tooltip',
  'quoted',
  'scrubbing',
  'statement',
  'table',
  'tableTools',
  'credit',
  'dialogs',
  'save',
  'wideLater',
  'tableView',
  'forward',
  'contrast',
  'print',
  'servedLater',
  'stillLater',
] as const;

/** The figure's style in two sheets, minified: neither may be left out, and `later` follows `opening`. */
export interface FigureStyle {
  /** What the opening view needs, the places of the call-outs among it. It hides what needs `later`. */
  readonly opening: string;
  readonly later: string;
}

/** Both sheets of a figure in one. */
export const wholeStyle = ({ opening, later }: FigureStyle): string => opening + later;

/** The figure's style sheets. @param root the project's root. */
export async function styleSheets(root: string, outlines: Outlines): Promise<FigureStyle> {
  const [opening, later] = await Promise.all([joined(root, openingSheets), joined(root, laterSheets)]);
  return { opening: minified(`${opening}\n${calloutStyle(outlines.callouts)}`), later: minified(later) };
}

async function joined(root: string, names: readonly string[]): Promise<string> {
  const texts = names.map((name) => readFile(join(root, styleFolder, `${name}.css`), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}

function minified(text: string): string {
  const code = new TextEncoder().encode(text);
  return new TextDecoder().decode(transform({ filename: 'figure.css', code, minify: true }).code);
}
