import { type Outlines, outlines } from '../../geometry/outlines.ts';
import { type FigureStyle, styleSheets } from '../figure/styleSheet.ts';

/** What all editions of a site share: geometry, style and public address. */
export interface SiteResources {
  readonly geometry: Outlines;
  /** The figure's style sheets. */
  readonly css: FigureStyle;
  /** The public address of the site, from `parseBaseUrl`; `null` if none is set. */
  readonly base: string | null;
}

let geometry: Outlines | undefined;

/** The resources of a site. The style is read again on each call. @param root the project's root @param base from `parseBaseUrl` */
export async function siteResources(root: string, base: string | null): Promise<SiteResources> {
  geometry ??= outlines();
  return { geometry, css: await styleSheets(root), base };
}
