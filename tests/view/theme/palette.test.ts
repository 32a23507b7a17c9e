import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Level, levels } from '../../src/domain/levels.ts';
import { fonts } from '../../src/view/fonts.ts';
import {
  colourOf,
  contrast,
  darkPalette,
  edgeOf,
  lightPalette,
  type Palette,
  textOn,
  tokens,
} from '../../src/view/palette.ts';

const sheet = (name: string): string =>
  readFileSync(new URL(`../../src/view/css/${name}.css`, import.meta.url), 'utf8');
const colour = '#[0-9a-f]{6}';

/** The colours that a style sheet declares: by name, light and dark. */
function declared(css: string): Record<string, [light: string, dark: string]> {
  const pattern = new RegExp(
    `--([\\w-]+):\\s*(?:var\\(--tally-\\1,\\s*)?(?:light-dark\\((${colour}), (${colour})\\)|(${colour}))\\)?;`,
    'g',
  );
  const found = [...css.matchAll(pattern)].map(([, name, light, dark, both]) => [
    name,
    [light ?? both, dark ?? both],
  ]);
  return Object.fromEntries(found);
}

describe('the palette', () => {
  it('The palette is that of the style sheet, each colour in both themes.', () => {
    const palette = Object.fromEntries(
      tokens.map((token) => [token, [lightPalette[token], darkPalette[token]]]),
    );
    expect(palette).toEqual(declared(sheet('figure')));
  });

  it('The palette is not taken for that of a style sheet with another colour.', () => {
    const other = sheet('figure').replace('#378e74', '#378e75');
    expect(declared(other).provided).not.toEqual([lightPalette.provided, darkPalette.provided]);
  });

  it('The fonts are the families of the style sheet.', () => {
    for (const [name, families] of Object.entries(fonts)) {
      const [, list = ''] = new RegExp(`--${name}: var\\(\\s*--tally-${name},([^;]*?)\\s*\\);`).exec(
        sheet('figure'),
      ) as string[];
      expect(families.replaceAll("'", '"')).toBe(list.trim().replace(/,\s+/g, ', '));
    }
  });
});

describe.each([
  ['light', lightPalette, ['public-only', 'reviewing', 'no-answer', 'unspecified', 'plain']],
  ['dark', darkPalette, ['public-only', 'no-answer', 'unspecified', 'plain']],
] satisfies [string, Palette, Level[]][])('in the %s theme', (theme, palette, weak) => {
  it(`The ${theme} levels under 3:1 against the ground, and no others, have an outline, which is not under it.`, () => {
    expect(levels.filter((level) => edgeOf(palette, level))).toEqual(weak);
    expect(contrast(palette.outline, palette.ground)).toBeGreaterThanOrEqual(3);
  });

  it(`A text can be read on each ${theme} level.`, () => {
    for (const level of levels)
      expect(contrast(textOn(palette, level), colourOf(palette, level)), level).toBeGreaterThanOrEqual(4.5);
  });
});

describe('contrast', () => {
  it('Contrast is 21 between black and white, 1 between a colour and itself, and the same both ways.', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#824faa', '#824faa')).toBe(1);
    expect(contrast('#824faa', '#ffffff')).toBe(contrast('#ffffff', '#824faa'));
    // A known pair: the lightest grey that passes 4.5:1 on white.
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});
