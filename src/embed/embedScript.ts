import { css, story, tree } from 'virtual:tally-map/embed-template';
import { openShare } from '../dialogs/share/shareDialog.ts';
import { defineTallyMap } from '../element/define.ts';
import { storyBeside } from './storyBeside.ts';

defineTallyMap({
  // Imported at once, as the languages are: see `build/embeds/bundle.ts`.
  loadSharing: async () => ({ openShare }),
  template: { tree, css, src: storyBeside(import.meta.url, story) },
});
