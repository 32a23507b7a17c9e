import type { openShare } from '../dialogs/share/shareDialog.ts';
import type { EmbedTemplate } from './loading/embedTemplate.ts';

/** What a script brings along for the elements that it defines. */
export interface Runtime {
  /** Loads what opens the dialog that shares and saves, each time that it is asked for. */
  readonly sharing: () => Promise<{ readonly openShare: typeof openShare }>;
  /** What a figure is made of where none was served; without it such an element stays empty. */
  readonly blank?: EmbedTemplate;
}
