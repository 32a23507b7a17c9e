import { defineTallyMap } from '../element/define.ts';
import { followTheme } from './followTheme.ts';
import { followUrl } from './followUrl.ts';
import { offerEmbeds } from './offerEmbeds.ts';

defineTallyMap({ loadSharing: () => import('../dialogs/dialogs.ts') });
const map = document.querySelector('tally-map');
if (map) {
  followUrl(map, window);
  followTheme(map, document.documentElement);
  offerEmbeds(map);
}
