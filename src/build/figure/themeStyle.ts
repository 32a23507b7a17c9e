import { type DrawnLook, looks } from '../../story/looks.ts';
import { fonts } from '../../view/theme/fonts.ts';
import { lookColours, type Pattern, patterns } from '../../view/theme/lookColours.ts';
import {
  darkPalette,
  edgeOf,
  fillToken,
  lightPalette,
  lineToken,
  type Palette,
  type Token,
  textOn,
} from '../../view/theme/palette.ts';

/** Writes a value that depends on the palette. */
type Themed = (valueIn: (palette: Palette) => string) => string;

/** A value in both themes; one value if they agree. */
export const inThemes: Themed = (valueIn) => {
  const [light, dark] = [valueIn(lightPalette), valueIn(darkPalette)];
  return light === dark ? light : `light-dark(${light}, ${dark})`;
};

const inLight: Themed = (valueIn) => valueIn(lightPalette);

/**
 * The rules that follow from palette, fonts and looks: the custom properties, and each look's fill, outline and colour of
 * text on it. In forced colours patterns replace fills. Browsers without `light-dark()` have the light colours in every
 * theme: otherwise all shapes would be black.
 */
export function themeStyle(): { readonly opening: string; readonly later: string } {
  const faces = Object.entries(fonts).map(([name, list]) => `--${name}: var(--tally-${name}, ${list});`);
  const patternRules = Object.entries(patterns).map(patternRule).join('\n');
  return {
    opening: [
      colourRules(inThemes),
      `.figure { ${faces.join(' ')} }`,
      `@supports not (color: light-dark(red, red)) { ${colourRules(inLight)} }`,
      hatchRule,
    ].join('\n'),
    later: `@layer interactive { @media (forced-colors: active), (monochrome) { ${patternRules} } }`,
  };
}

/** The colours that the page shares with the figure, as custom properties of its root. */
export const pageColours = (): string =>
  `html { ${(['ground', 'ink', 'secondary'] as const).map((name) => colourToken(name, inThemes)).join(' ')} }`;

function colourRules(themed: Themed): string {
  const tokens = (Object.keys(lightPalette) as Token[]).map((name) => colourToken(name, themed));
  const lookRules = [...looks, 'dashed' as const].map((look) => lookRule(look, themed));
  return [`.figure { ${tokens.join(' ')} }`, ...lookRules].join('\n');
}

/** A colour as a custom property. A host may override the colours of looks. */
function colourToken(name: Token, themed: Themed): string {
  const value = themed((palette) => palette[name]);
  // The stripes follow `pale`, so that a host sets both at once.
  const hosts = name === 'stripe' ? 'pale' : name;
  return `--${name}: ${name in lookColours ? `var(--tally-${hosts}, ${value})` : value};`;
}

function lookRule(look: DrawnLook, themed: Themed): string {
  const text = themed((palette) => textOn(palette, look));
  const edge = themed((palette) => (edgeOf(palette, look) ? 'var(--outline)' : 'transparent'));
  return `[data-look="${look}"] { --fill: var(--${fillToken(look)}); --line: var(--${lineToken(look)}); --on: ${text}; --edge: ${edge}; --halo: transparent; }`;
}

/** Labels on stripes have a halo in the colour of the ground. */
const hatchRule =
  '[data-look="hatch"] { --halo: var(--ground); --pattern: repeating-linear-gradient(135deg, var(--ground) 0 3px, var(--stripe) 3px 5px); }';

/**
 * The rules for a look in forced colours: shapes, tiles and bars get the SVG pattern, other elements a background. The hatch
 * has its SVG pattern in all colours.
 */
function patternRule([look, { backgrounds }]: [string, Pattern]): string {
  const background = `.figure [data-look="${look}"] { --pattern: ${backgrounds.join(', ')}; }`;
  if (look === 'hatch') return background;
  return `${background}
.figure [part="map"] :is(.shapes, .selection) [data-look="${look}"] { fill: url(#${look}-wide); }
.figure :is(.map-box, .stacks) rect[data-look="${look}"] { fill: url(#${look}-bar); }`;
}
