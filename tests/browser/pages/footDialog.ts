import type { Visit } from '../site.ts';

/**
 * Opens a dialog of the footer and waits until it has the focus. One that another test has left open is made anew, and
 * is still to be seen while the code of the new one is on its way: only the focus tells them apart.
 */
export async function openFootDialog({ map }: Visit, part: 'share' | 'embed'): Promise<void> {
  await map.locator(`[data-dialog=${part}]`).click();
  await map.locator(`dialog[part=${part}]:focus-within`).waitFor();
}
