import { openShare } from '../dialogs/share/shareDialog.ts';
import { defineTallyMap } from '../element/define.ts';
import { applyParams } from '../element/loading/applyParams.ts';

const map = document.querySelector('tally-map');
if (map && !map.hasAttribute('static')) {
  defineTallyMap({ loadSharing: async () => ({ openShare }) });
  applyParams(map, new URLSearchParams(location.search));
}
