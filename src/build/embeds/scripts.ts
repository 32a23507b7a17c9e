import { type Edition, sourceOf } from '../site/edition.ts';
import type { SiteResources } from '../site/siteResources.ts';
import { type Bundle, bundle } from './bundle.ts';
import { embedTemplateModule, embedTemplateName } from './embedTemplateModule.ts';

/** How the scripts are bundled. */
export interface ScriptOptions {
  /** The project's root. */
  readonly root: string;
  /** Whether they are minified, as those of the page are unless a build is asked for readable ones. */
  readonly minify: boolean;
}

/** The scripts that stand in every framed map. */
export async function frameScripts(options: ScriptOptions): Promise<Record<'height' | 'main', Bundle>> {
  const [height, main] = await Promise.all([
    bundle({ ...options, entry: 'src/embed/heightScript.ts', format: 'iife' }),
    bundle({ ...options, entry: 'src/embed/framedMap.ts', format: 'iife' }),
  ]);
  return { height, main };
}

/** The script that makes the height of a frame follow its map, for hosts. */
export const hostScript = (options: ScriptOptions): Promise<Bundle> =>
  bundle({ ...options, entry: 'src/embed/frameScript.ts', format: 'iife' });

/**
 * The script of the element, for articles: one for all stories.
 * @param edition what it shows where no story is named
 * @param source where that story lies, from the folder of the script
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
