import { type Edition, sourceOf } from '../site/edition.ts';
import { type BuildOptions, type Bundle, bundle } from './bundle.ts';
import { embedTemplateModule, embedTemplateName } from './embedTemplateModule.ts';

/** The inline scripts of every framed map. */
export interface FrameScripts {
  /** Reports the height to hosts. It runs at once, since a host may ask as soon as the frame exists. */
  readonly heightScript: Bundle;
  /** Makes the figure interactive, after the first paint. */
  readonly framedMap: Bundle;
}

/** Bundles the inline scripts of every framed map. */
export const frameScripts = async (options: BuildOptions): Promise<FrameScripts> => ({
  heightScript: await bundle('heightScript', 'iife', options),
  framedMap: await bundle('framedMap', 'iife', options),
});

/** The script for hosts that fits a frame to the height of its map. */
export const hostScript = (options: BuildOptions): Promise<Bundle> => bundle('frameScript', 'iife', options);

/**
 * The script of the element for articles. It shows any story.
 * @param edition the edition that an element without `src` shows
 * @param source the path of its story from the folder of the script
 */
export const elementScript = (
  edition: Edition,
  options: BuildOptions,
  source = sourceOf(edition),
): Promise<Bundle> =>
  bundle('embedScript', 'es', options, {
    [embedTemplateName]: () => embedTemplateModule(edition, source),
  });
