import type { Messages } from '../../i18n/en.ts';
import { setAttribute, setText } from '../dom/attributes.ts';
import { updateIconButton } from '../dom/button.ts';
import { upsertChild } from '../dom/upsertChild.ts';

/** The header of a section below the figure: its title, and the button that closes it. */
export function belowHeading(section: Element, title: string, words: Messages): void {
  const header = upsertChild(section, 'header');
  const heading = upsertChild(header, 'h3');
  setAttribute(heading, 'tabindex', '-1');
  setText(heading, title);
  updateIconButton(header, 'close', 'close', words.close);
}
