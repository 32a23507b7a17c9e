import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Look, looks } from '../../../src/story/looks.ts';
import { fonts } from '../../../src/view/theme/fonts.ts';
import {
  colourOf,
  contrast,
  darkPalette,
  edgeOf,
  lightPalette,
  type Palette,
  textOn,
  tokens,
} from '../../../src/view/theme/palette.ts';

const sheet = readFileSync(new URL('../../../src/view/theme/figure.css', import.meta.url), 'utf8');
const colour = '#[0-9a-f]{6}';

/** The colours of the palette that a style sheet declares: by name, light and dark. */
function declared(css: string): Record<string, [light: string, dark: string]> {
  const pattern = new RegExp(
    `--([\\w-]+):\\s*(?:var\\(--tally-[\\w-]+,\\s*)?(?:light-dark\\((${colour}), (${colour})\\)|(${colour}))\\)?;`,
    'g',
  );
  const found = [...css.matchAll(pattern)].map(([, name, light, dark, both]) => [
    name,
    [light ?? both, dark ?? both],
  ]);
  return Object.fromEntries(found.filter(([name]) => tokens.some((token) => token === name)));
}

describe('The palette', () => {
  it('The palette is that of the style sheet, each colour in both themes.', () => {
    const palette = Object.fromEntries(
      tokens.map((token) => [token, [lightPalette[token], darkPalette[token]]]),
    );
    expect(palette).toEqual(declared(sheet));
  });

  it('The palette is not taken for that of a style sheet with another colour.', () => {
    const other = sheet.replace('#378e74', '#378e75');
    expect(declared(other).green).not.toEqual([lightPalette.green, darkPalette.green]);
  });

  it('The fonts are the families of the style sheet.', () => {
    for (const [name, families] of Object.entries(fonts)) {
      const [, list = ''] = new RegExp(`--${name}: var\\(\\s*--tally-${name},([^;]*?)\\s*\\);`).exec(
        sheet,
      ) as string[];
      expect(families.replaceAll("'", '"')).toBe(list.trim().replace(/,\s+/g, ', '));
    }
  });
});

describe.each([
  ['light', lightPalette, ['pale', 'amber', 'grey', 'hatch', 'blank']],
  ['dark', darkPalette, ['pale', 'grey', 'hatch', 'blank']],
] satisfies [string, Palette, Look[]][])('In the %s theme', (theme, palette, weak) => {
  it(`The ${theme} looks under 3:1 against the ground, and no others, have an outline, which is not under it.`, () => {
    expect(looks.filter((look) => edgeOf(palette, look))).toEqual(weak);
    expect(contrast(palette.outline, palette.ground)).toBeGreaterThanOrEqual(3);
  });

  it(`A text can be read on each ${theme} look.`, () => {
    for (const look of looks)
      expect(contrast(textOn(palette, look), colourOf(palette, look)), look).toBeGreaterThanOrEqual(4.5);
  });
});

describe('Contrast', () => {
  it('Contrast is 21 between black and white, 1 between a colour and itself, and the same both ways.', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#824faa', '#824faa')).toBe(1);
    expect(contrast('#824faa', '#ffffff')).toBe(contrast('#ffffff', '#824faa'));
    // A known pair: the lightest grey that passes 4.5:1 on white.
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});
