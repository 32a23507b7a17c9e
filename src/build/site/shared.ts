import { type Outlines, outlines } from '../../geometry/outlines.ts';
import { type FigureStyle, styleSheets } from '../figure/styleSheet.ts';

/** What all editions of a site share. */
export interface Shared {
  readonly geometry: Outlines;
  /** The figure's style sheets. */
  readonly css: FigureStyle;
  /** The public address of the site, from `publicAddress`; `null` where none is set. */
  readonly base: string | null;
}

let geometry: Outlines | undefined;

/** What all editions share, its style read anew. @param root the project's root @param base from `publicAddress` */
export async function sharedOf(root: string, base: string | null): Promise<Shared> {
  geometry ??= outlines();
  return { geometry, css: await styleSheets(root), base };
}
