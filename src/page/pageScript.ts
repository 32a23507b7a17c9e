import { defineTallyMap } from '../element/define.ts';
import { fetchStory } from '../element/loading/loadStory.ts';
import type { TallyMapElement } from '../element/tallyMapElement.ts';
import { embedSite } from './embedSite.ts';
import { followUrl } from './followUrl.ts';

const loadDialogs = () => import('../dialogs/dialogs.ts');

defineTallyMap({ loadSharing: loadDialogs });
const map = document.querySelector('tally-map');
if (map) {
  followUrl(map, window);
  followTheme(map, document.documentElement);
  map.openEmbed = async (root, model) => {
    const { openEmbed } = await loadDialogs();
    const site = embedSite(map);
    openEmbed(root, { ...site, model, modelIn: (lang) => fetchStory(site.data, lang) });
  };
}

/** Keeps the theme of the page's root equal to that of the map, for background, scroll bars and article. */
function followTheme(map: TallyMapElement, root: HTMLElement): void {
  const figure = map.shadowRoot?.querySelector('[data-theme]');
  const follow = () => root.setAttribute('data-theme', map.theme);
  follow();
  if (figure) new MutationObserver(follow).observe(figure, { attributeFilter: ['data-theme'] });
}
