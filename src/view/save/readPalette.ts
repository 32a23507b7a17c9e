import { element } from '../elements.ts';
import { darkPalette, lightPalette, type Palette, tokens } from '../palette.ts';

/**
 * The colours that a figure is shown in, with the theme and what the host has changed: the browser's own answer,
 * asked for by an element that is gone again when this returns.
 * @param root the figure in a rendered document
 */
export function readPalette(root: HTMLElement): Palette {
  // A reader's forced colours are few, and a picture keeps the levels apart.
  if (matchMedia('(forced-colors: active)').matches)
    return getComputedStyle(root).colorScheme === 'dark' ? darkPalette : lightPalette;
  const probe = root.appendChild(element(root.ownerDocument, 'span'));
  const read = tokens.map((token) => {
    probe.style.setProperty('color', `var(--${token})`);
    return [token, hexOf(root.ownerDocument, getComputedStyle(probe).color)];
  });
  probe.remove();
  return Object.fromEntries(read);
}

/** A computed colour in hexadecimal, without its transparency: `"rgb(52, 4, 84)"` is `"#340454"`. */
export function hexOf(document: Document, computed: string): string {
  const plain = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(computed);
  const parts = plain ? plain.slice(1).map(Number) : painted(document, computed);
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** What the newer notations come to is asked of a canvas; it is not where it can be helped, since some browsers blur it. */
function painted(document: Document, colour: string): number[] {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser has no canvas.');
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}
