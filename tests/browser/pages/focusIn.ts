import type { TallyMapElement } from '../../../src/element/tallyMapElement.ts';

/**
 * What has the focus: a place of a view or of the chips, a part, or what its data or its text says. Runs in
 * the page.
 * @returns `map TX`, `chip DC`, `slider`; outside of the element `outside: body`
 */
export function focusIn({ shadowRoot }: TallyMapElement): string {
  const node = shadowRoot?.activeElement as HTMLElement | null | undefined;
  if (!node) return `outside: ${document.activeElement?.localName}`;
  const drawing = node.closest('.map-box > [part]')?.getAttribute('part');
  const { state, chip, countBy, selectLevel, opens, dialog } = node.dataset;
  if (drawing && state) return `${drawing} ${state}`;
  if (chip) return `chip ${chip}`;
  const name = node.getAttribute('part') ?? countBy ?? selectLevel ?? opens ?? dialog;
  return name ?? node.textContent?.trim() ?? '';
}
