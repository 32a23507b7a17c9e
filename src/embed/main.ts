import { defineTallyMap } from '../element/define.ts';
import { showAsked } from '../element/showAsked.ts';
import type { TallyMapElement } from '../element/tallyMapElement.ts';
import { packedRecord } from './packedRecord.ts';

const map = document.querySelector<TallyMapElement>('tally-map');
if (map && !map.hasAttribute('static')) {
  defineTallyMap({ record: packedRecord, saving: () => import('../view/save/saveDialog.ts') });
  showAsked(map, new URLSearchParams(location.search));
}
