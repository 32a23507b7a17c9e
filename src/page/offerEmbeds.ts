import { fetchStory } from '../element/loading/loadStory.ts';
import type { TallyMapElement } from '../element/tallyMapElement.ts';
import { embedSite } from './embedSite.ts';

/** Lets the map open the dialog of the embeds, whose code is loaded when it is first opened. */
export function offerEmbeds(map: TallyMapElement): void {
  map.openEmbed = async (root, model) => {
    const { openEmbed } = await import('../dialogs/dialogs.ts');
    const site = embedSite(map);
    const modelIn = (lang: string) => fetchStory(site.data, lang);
    openEmbed(root, { ...site, model, modelIn });
  };
}
