import type { Postal } from '../domain/jurisdictions.ts';

let moveTooltip: typeof import('./moveTooltip.ts').moveTooltip | undefined;

/**
 * Places the tooltip beside its state. What finds the place is loaded with the first one; from then on the tooltip
 * is placed before the browser does anything else.
 * @param previewed what the tooltip is of, asked for once it can be placed: by then another state may be meant, or none
 */
export async function placeTooltip(root: HTMLElement, previewed: () => Postal | null): Promise<void> {
  try {
    moveTooltip ??= (await import('./moveTooltip.ts')).moveTooltip;
  } catch {
    // Nothing is lost: the panel holds all that the tooltip says, and the next state asks again.
    return;
  }
  const postal = previewed();
  if (postal) await moveTooltip(root, postal);
}
