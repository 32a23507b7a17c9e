import type { openShare } from '../dialogs/share/shareDialog.ts';
import type { EmbedTemplate } from './loading/embedTemplate.ts';

/** What differs between the scripts that define the element. */
export interface Runtime {
  /** Loads the code of the dialog that shares and saves; called each time that the dialog is opened. */
  readonly loadSharing: () => Promise<{ readonly openShare: typeof openShare }>;
  /** The figure for an element that was served without one, which else stays empty. */
  readonly template?: EmbedTemplate;
}
