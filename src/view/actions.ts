import type { Postal } from '../geography/places.ts';
import type { Messages } from '../i18n/en.ts';
import type { Transition } from '../state/transitions.ts';

/** The dialogs that are loaded on demand. */
export type DialogName = 'share' | 'embed';

/** The actions of the figure's controls. */
export interface Actions {
  /** The words of the shown language. */
  words(): Messages;
  /** Changes the view state. */
  act(transition: Transition): void;
  /** Sets the hovered state. */
  hover(postal: Postal | null): void;
  /** Begins or ends a drag of the date. */
  drag(isDragging: boolean): void;
  /** Starts or pauses the replay. */
  togglePlay(): void;
  /** Opens a dialog. @param button the pressed one */
  openDialog(name: DialogName, button: HTMLElement): void;
  /** Tries again to load the story. */
  retry(): void;
}
