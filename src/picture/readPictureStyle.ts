import { htmlOf } from '../view/dom/htmlOf.ts';
import { colours, type Palette } from '../view/theme/palette.ts';
import type { PictureStyle } from './scene.ts';

/**
 * The computed colours and fonts of a figure, in its theme and with the host's custom properties. Forced colours are left
 * out, since they are too few to tell the levels apart.
 * @param root the figure in a rendered document
 */
export function readPictureStyle(root: HTMLElement): PictureStyle {
  const { theme = null } = root.dataset;
  const html = htmlOf(root.ownerDocument);
  const probe = root.appendChild(html.span({ class: 'figure', 'data-theme': theme }));
  probe.style.setProperty('forced-color-adjust', 'none');
  const read = (property: string, token: string): string => {
    probe.style.setProperty(property, `var(--${token})`);
    return getComputedStyle(probe).getPropertyValue(property);
  };
  const palette = Object.keys(colours).map((token) => [token, hexOf(read('color', token))]);
  const fonts = { serif: read('font-family', 'serif'), sans: read('font-family', 'sans') };
  root.removeChild(probe);
  return { palette: Object.fromEntries(palette) as Palette, fonts };
}

/** A computed colour in hexadecimal, without its transparency: `"rgb(52, 4, 84)"` is `"#340454"`. */
function hexOf(computed: string): string {
  const plain = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(computed);
  const parts = plain ? plain.slice(1).map(Number) : pixelOf(computed);
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** A colour in a newer notation, read from a canvas. Some browsers falsify canvas pixels, so it is the last resort. */
function pixelOf(colour: string): number[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}
