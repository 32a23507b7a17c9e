import { css, markup, story } from 'virtual:tally-map/blank';
import { defineTallyMap } from '../element/define.ts';
import { recordBeside } from './recordBeside.ts';

defineTallyMap({
  sharing: () => import('../dialogs/share/shareDialog.ts'),
  blank: { markup, css, src: recordBeside(import.meta.url, story) },
});
