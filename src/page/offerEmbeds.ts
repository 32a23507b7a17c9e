import { fetchStory } from '../element/loading/loadStory.ts';
import type { TallyMapElement } from '../element/tallyMapElement.ts';
import { embedSite } from './embedSite.ts';

/** Lets the map open the dialog of the embeds, which is loaded when it is first asked for, and by the page alone. */
export function offerEmbeds(map: TallyMapElement): void {
  map.embedDialog = async (root, model) => {
    const { openEmbed } = await import('../dialogs/dialogs.ts');
    const site = embedSite(map);
    const modelIn = (lang: string) => fetchStory(site.data, lang);
    openEmbed(root, { ...site, model, modelIn });
  };
}
