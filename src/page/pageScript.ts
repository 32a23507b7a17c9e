import { defineTallyMap } from '../element/define.ts';
import type { TallyMapElement } from '../element/tallyMapElement.ts';
import { followTheme } from './followTheme.ts';
import { followUrl } from './followUrl.ts';
import { offerEmbeds } from './offerEmbeds.ts';

defineTallyMap({ sharing: () => import('../dialogs/dialogs.ts') });
const map = document.querySelector<TallyMapElement>('tally-map');
if (map) {
  followUrl(map, window);
  followTheme(map, document.documentElement);
  offerEmbeds(map);
}
