import type { Postal } from '../../domain/jurisdictions.ts';
import type { Messages } from '../../domain/messages.ts';
import type { Transition } from '../../state/viewState.ts';

/** What the figure's controls ask for. */
export interface Actions {
  /** The words of the language that is shown. */
  words(): Messages;
  /** Changes the view state. */
  act(transition: Transition): void;
  /** Notes which state the pointer or the keyboard is on. */
  hover(postal: Postal | null): void;
  /** Begins or ends a drag, during which nothing is at rest. */
  drag(on: boolean): void;
  /** Plays, or stops playing. */
  togglePlay(): void;
  /** Opens a dialog of the foot, which is not there before it is asked for. @param button what was pressed for it */
  open(name: 'save' | 'embed', button: HTMLElement): void;
  /** Copies a text of the panel. */
  copy(button: HTMLElement): void;
  /** Draws at once what would be drawn in the next pause. */
  settle(): void;
  /** Tries again to load the record. */
  retry(): void;
}
