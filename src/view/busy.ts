import { setAttribute } from './elements.ts';

/** Marks the controls as waiting for the record, or as done with it; they can be used all the same. */
export function setBusy(root: Element, busy: boolean): void {
  for (const control of root.querySelectorAll('button, select, input'))
    setAttribute(control, 'aria-busy', busy ? 'true' : null);
}
