import type { Visit } from '../site.ts';

/**
 * Opens a dialog of the footer and waits until it has the focus. One that is open is closed first, since what it lies
 * over cannot be pressed; a closed one is made anew.
 */
export async function openFootDialog({ map }: Visit, part: 'share' | 'embed'): Promise<void> {
  const close = map.locator('dialog[open] [part=close]');
  if (await close.count()) await close.click();
  await map.locator(`[data-dialog=${part}]`).click();
  await map.locator(`dialog[part=${part}]:focus-within`).waitFor();
}
