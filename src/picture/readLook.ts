import { element } from '../view/dom/element.ts';
import { colours, type Palette } from '../view/theme/palette.ts';
import { canvasOf } from './canvas.ts';
import type { Look } from './scene.ts';

/**
 * The colours and faces of a figure, with its theme and what the host has changed: the browser's own answer, asked for
 * by an element that is gone again when this returns. A reader's forced colours are few, and a picture keeps the
 * levels apart, so they are not among them.
 * @param root the figure in a rendered document
 */
export function readLook(root: HTMLElement): Look {
  const { theme = null } = root.dataset;
  const probe = root.appendChild(
    element(root.ownerDocument, 'span', { class: 'figure', 'data-theme': theme }),
  );
  probe.style.setProperty('forced-color-adjust', 'none');
  const read = (property: string, token: string): string => {
    probe.style.setProperty(property, `var(--${token})`);
    return getComputedStyle(probe).getPropertyValue(property);
  };
  const palette = Object.keys(colours).map((token) => [
    token,
    hexOf(root.ownerDocument, read('color', token)),
  ]);
  const fonts = { serif: read('font-family', 'serif'), sans: read('font-family', 'sans') };
  root.removeChild(probe);
  return { palette: Object.fromEntries(palette) as Palette, fonts };
}

/** A computed colour in hexadecimal, without its transparency: `"rgb(52, 4, 84)"` is `"#340454"`. */
export function hexOf(document: Document, computed: string): string {
  const plain = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(computed);
  const parts = plain ? plain.slice(1).map(Number) : painted(document, computed);
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** What the newer notations come to is asked of a canvas; it is not where it can be helped, since some browsers blur it. */
function painted(document: Document, colour: string): number[] {
  const { pen } = canvasOf(document, 1, 1);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}
