import { setAttributes, setText } from './attributes.ts';
import { type IconName, updateIcon } from './icon.ts';
import { upsertChild } from './upsertChild.ts';

/** A button that shows an icon; its name is its title. */
export function updateIconButton(
  parent: Element,
  part: string,
  icon: IconName,
  name: string,
): HTMLButtonElement {
  const button = upsertChild<HTMLButtonElement>(parent, 'button', { part });
  setAttributes(button, { type: 'button', title: name });
  updateIcon(button, icon);
  return button;
}

/** A button with a text. */
export function updateButton(parent: Element, part: string, text: string): HTMLButtonElement {
  const button = upsertChild<HTMLButtonElement>(parent, 'button', { part });
  setAttributes(button, { type: 'button' });
  setText(button, text);
  return button;
}
