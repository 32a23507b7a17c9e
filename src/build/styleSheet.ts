import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import { calloutStyle } from '../geometry/callouts.ts';
import type { Outlines } from '../geometry/outlines.ts';

/** The figure's style sheet, from the project's root. */
export const styleFile = 'src/view/figure.css';

/** The style sheet of the figure, with the places of the call-outs, minified. */
export async function styleSheet(root: string, outlines: Outlines): Promise<string> {
  const source = await readFile(fileURLToPath(new URL(styleFile, `file://${root}/`)), 'utf8');
  const code = new TextEncoder().encode(source + calloutStyle(outlines.callouts));
  return new TextDecoder().decode(transform({ filename: styleFile, code, minify: true }).code);
}
