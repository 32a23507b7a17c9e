import type { Level } from '../domain/levels.ts';

/** Every colour of the figure by the name of its custom property in `css/figure.css`, without the hyphens. */
export const tokens = [
  'ground',
  'ink',
  'secondary',
  'rule',
  'outline',
  'tint',
  'faint',
  'refused',
  'conditional',
  'public-only',
  'reviewing',
  'no-answer',
  'provided',
] as const;
export type Token = (typeof tokens)[number];

/** The colours of one theme, in hexadecimal: `{ ground: '#ffffff', … }`. */
export type Palette = Readonly<Record<Token, string>>;

const nearBlack = '#17141c';

/** The light theme. `reviewing` is the same in both. */
export const lightPalette: Palette = {
  ground: '#ffffff',
  ink: nearBlack,
  secondary: '#5f5b68',
  rule: '#e1dee7',
  outline: '#84759a',
  tint: '#efe7f6',
  faint: '#b7a8c6',
  refused: '#340454',
  conditional: '#824faa',
  'public-only': '#bf95dd',
  reviewing: '#f9b41a',
  'no-answer': '#ecebe7',
  provided: '#378e74',
};

/** The dark theme. */
export const darkPalette: Palette = {
  ground: '#17161b',
  ink: '#f4f1f8',
  secondary: '#aca7b6',
  rule: '#36333e',
  outline: '#877d97',
  tint: '#2c2437',
  faint: '#6f6180',
  refused: '#d9b8f2',
  conditional: '#a274cf',
  'public-only': '#5f3a86',
  reviewing: '#f9b41a',
  'no-answer': '#34333a',
  provided: '#4fb796',
};

/** The plain colour of a level; `unspecified` is hatched besides. */
export const colourOf = (palette: Palette, level: Level): string =>
  level === 'plain' || level === 'unspecified' ? palette.ground : palette[level];

/** The colour of a level's outline, which a fill has that is under 3:1 against the ground; else `null`. */
export const edgeOf = (palette: Palette, level: Level): string | null =>
  contrast(colourOf(palette, level), palette.ground) < 3 ? palette.outline : null;

/** The colour of a text on a level: of near-black and white the one that can be read better. */
export function textOn(palette: Palette, level: Level): string {
  const fill = colourOf(palette, level);
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
