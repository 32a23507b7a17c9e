import type { Postal } from '../geography/places.ts';
import type { Messages } from '../i18n/en.ts';
import type { Transition } from '../state/transitions.ts';

/** The dialogs that are loaded on demand. */
export type DialogName = 'share' | 'embed';

/** What the figure's controls ask for. */
export interface Actions {
  /** The words of the language that is shown. */
  words(): Messages;
  /** Changes the view state. */
  act(transition: Transition): void;
  /** Notes which state the pointer or the keyboard is on. */
  hover(postal: Postal | null): void;
  /** Begins or ends a drag of the date. */
  drag(on: boolean): void;
  /** Starts or pauses the replay. */
  togglePlay(): void;
  /** Opens a dialog. @param button the pressed one */
  openDialog(name: DialogName, button: HTMLElement): void;
  /** Copies the citation that a button is in. */
  copyCitation(button: HTMLElement): void;
  /** Tries again to load the story. */
  retry(): void;
}
