import { setAttribute, setAttributes } from './attributes.ts';
import { upsertChild } from './upsertChild.ts';

/** Icons as path data on a grid of 16. */
const icons = {
  play: 'M3 1l11 7-11 7z',
  pause: 'M3 2h4v12H3zM9 2h4v12H9z',
  replay: 'M8 3a5.5 5.5 0 1 1-5.3 4M2 2v5h5',
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  close: 'M2 2l12 12M14 2L2 14',
  chevron: 'M3 5.5l5 5 5-5',
  hand: 'M6 1.5a1.3 1.3 0 0 1 2.6 0v5l3.6.8c1 .2 1.6 1 1.5 2l-.5 4a2 2 0 0 1-2 1.7H7.4a2 2 0 0 1-1.6-.8L2.6 10c-.8-1 .4-2.2 1.4-1.5l2 1.3z',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof icons;

/** Icons that are outlines; the others are filled. */
const outlined: readonly IconName[] = ['replay', 'previous', 'next', 'close', 'chevron'];

/** Draws an icon into `parent`, hidden from assistive technology. */
export function updateIcon(parent: Element, name: IconName): void {
  const svg = upsertChild(parent, 'svg', { viewBox: '0 0 16 16' });
  setAttributes(svg, { class: outlined.includes(name) ? 'icon outlined' : 'icon', 'aria-hidden': 'true' });
  setAttribute(upsertChild(svg, 'path'), 'd', icons[name]);
}
