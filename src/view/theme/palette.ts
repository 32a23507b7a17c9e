import { entriesOf } from '../../lib/entriesOf.ts';
import type { DrawnLook } from '../../story/looks.ts';
import { contrast } from './contrast.ts';
import { type ColourPair, lookColours } from './lookColours.ts';

/** Every colour of the figure by the name of its custom property in the style sheet: `ground` is `--ground`. */
export const colours = {
  ground: ['#ffffff', '#17161b'],
  ink: ['#17141c', '#f4f1f8'],
  secondary: ['#5f5b68', '#aca7b6'],
  rule: ['#e1dee7', '#36333e'],
  outline: ['#84759a', '#877d97'],
  wash: ['#f5f2f8', '#211e28'],
  'button-line': ['#b9b4c4', '#5d5768'],
  focus: ['#0b5fd0', '#8fbcff'],
  ...lookColours,
} as const satisfies Record<string, ColourPair>;

export type Token = keyof typeof colours;

/** The colours of one theme, in hexadecimal: `{ ground: '#ffffff', … }`. */
export type Palette = Readonly<Record<Token, string>>;

const paletteOf = (theme: 0 | 1): Palette =>
  Object.fromEntries(entriesOf<ColourPair>(colours).map(([name, pair]) => [name, pair[theme]])) as Palette;

export const lightPalette = paletteOf(0);
export const darkPalette = paletteOf(1);

/** The token of a look's fill; for `hatch` of the ground under its stripes. */
export const fillToken = (look: DrawnLook): Token => (look in lookColours ? (look as Token) : 'ground');

/** The colour of a look's fill; for `hatch` of the ground under its stripes. */
export const colourOf = (palette: Palette, look: DrawnLook): string => palette[fillToken(look)];

/** The looks that differ from the ground only by their outline. */
export const weakLooks: readonly DrawnLook[] = ['grey', 'hatch', 'blank'];

/** The token of a line in a look: its fill if that is strong, else its stripes or its outline. */
export const lineToken = (look: DrawnLook): Token => {
  if (look === 'hatch') return 'stripe';
  return look === 'grey' || fillToken(look) === 'ground' ? 'outline' : fillToken(look);
};

/** The colour of a look's outline; `null` if its fill has a contrast of at least 3:1 with the ground. */
export const edgeOf = (palette: Palette, look: DrawnLook): string | null =>
  contrast(colourOf(palette, look), palette.ground) < 3 ? palette.outline : null;

/** The colours of labels on fills, in both themes. */
const white = '#ffffff';
const nearBlack = '#17141c';

/** The colour of a text on a look: the ink on a fill like the ground, else near-black or white, by contrast. */
export function textOn(palette: Palette, look: DrawnLook): string {
  const fill = colourOf(palette, look);
  if (contrast(fill, palette.ground) < 1.5) return palette.ink;
  return contrast(fill, nearBlack) > contrast(fill, white) ? nearBlack : white;
}
