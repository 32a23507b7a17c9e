import type { Plugin, ViteDevServer } from 'vite';
import { embedTemplateModule, embedTemplateName } from '../embeds/embedTemplateModule.ts';
import { virtualModules } from '../embeds/virtualModules.ts';
import { editionsOf } from '../site/site.ts';
import type { SiteInMemory } from './siteInMemory.ts';

/**
 * Lets a page of the dev server import `src/embed/embedScript.ts` itself, as `gallery.html` does: the template in it is
 * that of the front story as it was last good.
 * @param site the site that is edited; `undefined` before the server has started
 */
export const templateInDev = (site: () => SiteInMemory | undefined): Plugin => ({
  ...virtualModules({
    [embedTemplateName]: async () => {
      const good = await site()?.now();
      const [edition] = good ? editionsOf(good) : [];
      if (!good || !edition) throw new Error('No story can be published: npm run check says why.');
      return embedTemplateModule(edition, good.resources, `/${edition.name}.json`);
    },
  }),
  apply: 'serve',
});

/** Makes the next page take a new template, since the story or a style sheet has changed. */
export function dropTemplate({ moduleGraph }: ViteDevServer): void {
  const module = moduleGraph.getModuleById(`\0${embedTemplateName}`);
  if (module) moduleGraph.invalidateModule(module);
}
