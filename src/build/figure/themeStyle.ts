import { type DrawnLook, looks } from '../../story/looks.ts';
import { fonts } from '../../view/theme/fonts.ts';
import { lookColours, type Pattern, patterns } from '../../view/theme/lookStyles.ts';
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

/**
 * The rules that follow from palette, fonts and looks: their custom properties, and for each look the fill, the colour
 * of a text on it and its outline. In forced colours patterns take the place of fills.
 */
export function themeStyle(): { readonly opening: string; readonly later: string } {
  const tokens = (Object.keys(lightPalette) as Token[]).map(colourToken);
  const faces = Object.entries(fonts).map(([name, list]) => `--${name}: var(--tally-${name}, ${list});`);
  const lookRules = [...looks, 'dashed' as const].map(lookRule);
  const patternRules = Object.entries(patterns).map(patternRule).join('\n');
  return {
    opening: [`.figure { ${[...tokens, ...faces].join(' ')} }`, ...lookRules, hatchRule].join('\n'),
    later: `@layer interactive { @media (forced-colors: active), (monochrome) { ${patternRules} } }`,
  };
}

/** The colours that a page around the figure shares with it, as custom properties of its root. */
export const pageColours = (): string =>
  `html { ${(['ground', 'ink', 'secondary'] as const).map(colourToken).join(' ')} }`;

/** A colour as a custom property; that of a look behind the one that a host may set. */
function colourToken(name: Token): string {
  const value = inThemes((palette) => palette[name]);
  // The stripes are those of `pale`, so that a host that sets one sets both.
  const hosts = name === 'stripe' ? 'pale' : name;
  return `--${name}: ${name in lookColours ? `var(--tally-${hosts}, ${value})` : value};`;
}

function lookRule(look: DrawnLook): string {
  const text = inThemes((palette) => textOn(palette, look));
  const edge = inThemes((palette) => (edgeOf(palette, look) ? 'var(--outline)' : 'transparent'));
  return `[data-look="${look}"] { --fill: var(--${fillToken(look)}); --line: var(--${lineToken(look)}); --on: ${text}; --edge: ${edge}; --halo: transparent; }`;
}

/** Labels on stripes have a halo in the colour of the ground. */
const hatchRule =
  '[data-look="hatch"] { --halo: var(--ground); --weave: repeating-linear-gradient(135deg, var(--ground) 0 3px, var(--stripe) 3px 5px); }';

/** A value in both themes; one alone where they agree. */
function inThemes(valueIn: (palette: Palette) => string): string {
  const [light, dark] = [valueIn(lightPalette), valueIn(darkPalette)];
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}

/** Shapes, tiles and bars have the patterns of the map; what is no drawing has backgrounds. Stripes are drawn in any case. */
function patternRule([look, { weave }]: [string, Pattern]): string {
  const background = `.figure [data-look="${look}"] { --weave: ${weave.join(', ')}; }`;
  if (look === 'hatch') return background;
  return `${background}
.figure [part="map"] .shapes [data-look="${look}"] { fill: url(#${look}-wide); }
.figure :is([part="tiles"], .stacks) rect[data-look="${look}"] { fill: url(#${look}-bar); }`;
}
