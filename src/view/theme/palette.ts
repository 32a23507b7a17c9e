import type { DrawnLook } from '../../story/looks.ts';

/** Every colour of the figure by the name of its custom property in `figure.css`, without the hyphens. */
export const tokens = [
  'ground',
  'ink',
  'secondary',
  'rule',
  'outline',
  'wash',
  'deep',
  'mid',
  'pale',
  'amber',
  'grey',
  'green',
  'stripe',
] as const;
export type Token = (typeof tokens)[number];

/** The colours of one theme, in hexadecimal: `{ ground: '#ffffff', … }`. */
export type Palette = Readonly<Record<Token, string>>;

const nearBlack = '#17141c';

/** The light theme. `amber` is the same in both. */
export const lightPalette: Palette = {
  ground: '#ffffff',
  ink: nearBlack,
  secondary: '#5f5b68',
  rule: '#e1dee7',
  outline: '#84759a',
  wash: '#f5f2f8',
  deep: '#340454',
  mid: '#824faa',
  pale: '#bf95dd',
  amber: '#f9b41a',
  grey: '#ecebe7',
  green: '#378e74',
  stripe: '#bf95dd',
};

/** The dark theme. */
export const darkPalette: Palette = {
  ground: '#17161b',
  ink: '#f4f1f8',
  secondary: '#aca7b6',
  rule: '#36333e',
  outline: '#877d97',
  wash: '#211e28',
  deep: '#d99bff',
  mid: '#8f4fc9',
  pale: '#553379',
  amber: '#f9b41a',
  grey: '#34333a',
  green: '#4fb796',
  stripe: '#7d54a6',
};

/** The plain colour of a look; `hatch` is striped besides. */
export const colourOf = (palette: Palette, look: DrawnLook): string =>
  look === 'blank' || look === 'dashed' || look === 'hatch' ? palette.ground : palette[look];

/** The colour of a look's outline, which a fill has that is under 3:1 against the ground; else `null`. */
export const edgeOf = (palette: Palette, look: DrawnLook): string | null =>
  contrast(colourOf(palette, look), palette.ground) < 3 ? palette.outline : null;

/** The colour of a text on a look: of near-black and white the one that can be read better. */
export function textOn(palette: Palette, look: DrawnLook): string {
  const fill = colourOf(palette, look);
  return contrast(fill, nearBlack) > contrast(fill, '#ffffff') ? nearBlack : '#ffffff';
}

/** The contrast of two colours, 1 to 21. Source: WCAG 2.2, "contrast ratio". */
export function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Source: WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
