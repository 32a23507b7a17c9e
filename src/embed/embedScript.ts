import { css, story, tree } from 'virtual:tally-map/blank';
import { openShare } from '../dialogs/share/shareDialog.ts';
import { defineTallyMap } from '../element/define.ts';
import { recordBeside } from './storyBeside.ts';

defineTallyMap({
  // Imported at once: see `i18n/spanishWithin.ts`.
  sharing: async () => ({ openShare }),
  blank: { tree, css, src: recordBeside(import.meta.url, story) },
});
