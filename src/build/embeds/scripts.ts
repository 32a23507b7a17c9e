import { type Edition, sourceOf } from '../site/edition.ts';
import type { SiteResources } from '../site/site.ts';
import { type Bundle, bundle } from './bundle.ts';
import { embedTemplateModule, embedTemplateName } from './embedTemplateModule.ts';

/** The options of all scripts. */
export interface ScriptOptions {
  /** The project's root. */
  readonly root: string;
  /** Whether they are minified. */
  readonly minify: boolean;
}

/** The inline scripts of every framed map. */
export async function frameScripts(
  options: ScriptOptions,
): Promise<Record<'heightScript' | 'framedMap', Bundle>> {
  const [heightScript, framedMap] = await Promise.all([
    bundle({ ...options, entry: 'src/embed/heightScript.ts', format: 'iife' }),
    bundle({ ...options, entry: 'src/embed/framedMap.ts', format: 'iife' }),
  ]);
  return { heightScript, framedMap };
}

/** The script for hosts that fits a frame to the height of its map. */
export const hostScript = (options: ScriptOptions): Promise<Bundle> =>
  bundle({ ...options, entry: 'src/embed/frameScript.ts', format: 'iife' });

/**
 * The script of the element for articles, one for all stories.
 * @param edition shown by an element that names no story
 * @param source the path of that story from the folder of the script
 */
export const elementScript = (
  edition: Edition,
  resources: SiteResources,
  options: ScriptOptions,
  source = sourceOf(edition),
): Promise<Bundle> =>
  bundle({
    ...options,
    entry: 'src/embed/embedScript.ts',
    format: 'es',
    modules: { [embedTemplateName]: () => embedTemplateModule(edition, resources, source) },
  });
