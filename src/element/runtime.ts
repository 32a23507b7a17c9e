import type { openShare } from '../dialogs/share/shareDialog.ts';
import type { EmbedTemplate } from './loading/embedTemplate.ts';

/** The parts in which the scripts that define the element differ. */
export interface Runtime {
  /** Loads the code of the share dialog; called each time that the dialog is opened. */
  readonly loadSharing: () => Promise<{ readonly openShare: typeof openShare }>;
  /** The figure for an element that was served empty. Default none: such an element stays empty. */
  readonly template?: EmbedTemplate;
}
