import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { calloutStyle } from '../geometry/callouts.ts';
import type { Outlines } from '../geometry/outlines.ts';

/** The folder of the figure's style sheets, from the project's root. */
export const styleFolder = 'src/view/css';

/** The figure's style sheets in their order: a part each, then what changes with the box, the view, and without script. */
const sheets = [
  'figure',
  'tally',
  'legend',
  'switches',
  'map',
  'tiles',
  'tooltip',
  'marks',
  'timeline',
  'panel',
  'table',
  'tableTools',
  'credit',
  'dialogs',
  'save',
  'wide',
  'tableView',
  'forward',
  'contrast',
  'print',
  'served',
  'still',
] as const;

/** The figure's style sheets in one, with the places of the call-outs, minified. @param root the project's root. */
export async function styleSheet(root: string, outlines: Outlines): Promise<string> {
  const texts = await Promise.all(
    sheets.map((name) => readFile(join(root, styleFolder, `${name}.css`), 'utf8')),
  );
  const code = new TextEncoder().encode([...texts, calloutStyle(outlines.callouts)].join('\n'));
  return new TextDecoder().decode(transform({ filename: 'figure.css', code, minify: true }).code);
}
