import { setAttribute } from './dom/attributes.ts';

/** Marks the controls as waiting for the story, or as done with it; what is pressed meanwhile is done later. */
export function setBusy(root: Element, busy: boolean): void {
  for (const control of root.querySelectorAll('button, select, input'))
    setAttribute(control, 'aria-busy', busy ? 'true' : null);
}
