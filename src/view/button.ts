import { setAttribute, setAttributes } from './elements.ts';
import { ensure } from './ensure.ts';

/** Outlines of the buttons' signs on a grid of 24. */
const signs = {
  play: 'M8 5v14l11-7z',
  pause: 'M7 5h4v14h-4zM13 5h4v14h-4z',
  previous: 'M14.5 6l-6 6 6 6',
  next: 'M9.5 6l6 6-6 6',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
};

/** A button that shows a sign and says its name: by its title alone, which beside a label would be told as well. */
export function updateButton(
  parent: Element,
  part: string,
  label: string,
  sign: keyof typeof signs,
): Element {
  const button = ensure(parent, 'button', { part });
  setAttributes(button, { type: 'button', title: label });
  const svg = ensure(button, 'svg', { viewBox: '0 0 24 24' });
  setAttribute(svg, 'aria-hidden', 'true');
  setAttribute(ensure(svg, 'path'), 'd', signs[sign]);
  return button;
}
