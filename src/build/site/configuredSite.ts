import { type Plugin, resolveConfig } from 'vite';
import { pluginName } from '../plugin.ts';
import type { SiteOptions } from './site.ts';

/**
 * The options of a project's site, from its `vite.config.ts`.
 * @throws if the configuration has no `tallyMap()`
 */
export async function configuredSite(root: string): Promise<SiteOptions> {
  const { plugins } = await resolveConfig({ root, logLevel: 'silent' }, 'build');
  const plugin = plugins.find(({ name }) => name === pluginName) as Plugin<() => SiteOptions> | undefined;
  const options = plugin?.api?.();
  if (!options) throw new Error('vite.config.ts has no tallyMap(): add it to its plugins.');
  return options;
}
