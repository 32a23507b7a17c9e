import { openShare } from '../dialogs/share/shareDialog.ts';
import { defineTallyMap } from '../element/define.ts';
import { applyParams } from '../element/loading/applyParams.ts';
import type { TallyMapElement } from '../element/tallyMapElement.ts';

const map = document.querySelector<TallyMapElement>('tally-map');
if (map && !map.hasAttribute('static')) {
  defineTallyMap({ sharing: async () => ({ openShare }) });
  applyParams(map, new URLSearchParams(location.search));
}
