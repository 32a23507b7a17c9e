import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { looks } from '../../../src/story/looks.ts';
import { contrast } from '../../../src/view/theme/contrast.ts';
import { colourOf, darkPalette, edgeOf, lightPalette, textOn } from '../../../src/view/theme/palette.ts';

/** How eyes see a colour: as it is, and without one of the three kinds of cones. */
const visions: Readonly<Record<string, (seen: Color) => Color>> = {
  normal: (seen) => seen,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

const apartBy = differenceCiede2000();

/** The pairs that are nearer to one another than 12 in some vision, with their distance. */
function tooNear(colours: Readonly<Record<string, Color>>): string[] {
  const all = Object.entries(colours);
  return Object.entries(visions).flatMap(([vision, see]) =>
    all.flatMap(([a, one], i) =>
      all.slice(i + 1).flatMap(([b, other]) => {
        const apart = apartBy(see(one), see(other));
        return apart < 12 ? [`${vision}: ${a} and ${b} are ${apart.toFixed(1)} apart`] : [];
      }),
    ),
  );
}

/** A sentence where a colour stands out less than due from what is behind it. */
function tooFaint(what: string, front: string, behind: string, due: number): string[] {
  const contrast = wcagContrast(front, behind);
  return contrast < due ? [`${what}: ${contrast.toFixed(2)} instead of ${due}`] : [];
}

const parsed = (text: string): Color => parse(text) as Color;

describe.each([
  ['light', lightPalette],
  ['dark', darkPalette],
])('The %s palette', (theme, palette) => {
  it(`Any two ${theme} looks differ by their fill, with every kind of colour vision, except grey and blank.`, () => {
    // The hatch differs by its stripes, and blank beside grey by its dashes.
    const filled = looks.filter((look) => look !== 'hatch');
    for (const beside of ['grey', 'blank']) {
      const shown = filled.filter((look) => look !== beside);
      const colours = shown.map((look) => [look, parsed(colourOf(palette, look))]);
      expect(tooNear(Object.fromEntries(colours))).toEqual([]);
    }
  });

  it(`The ${theme} stripes of the hatch differ from their ground.`, () => {
    expect(tooNear({ stripe: parsed(palette.stripe), ground: parsed(palette.ground) })).toEqual([]);
  });

  it(`The ${theme} looks under 3:1 against the ground, and no others, have an outline, which has at least 3:1.`, () => {
    const isWeak = (colour: string) => wcagContrast(colour, palette.ground) < 3;
    expect(looks.map((look) => edgeOf(palette, look))).toEqual(
      looks.map((look) => (isWeak(colourOf(palette, look)) ? palette.outline : null)),
    );
    expect(tooFaint('outline', palette.outline, palette.ground, 3)).toEqual([]);
  });

  it(`Every text can be read in the ${theme} colours.`, () => {
    const { ground, ink, secondary, wash, focus } = palette;
    expect([
      ...tooFaint('ink', ink, ground, 4.5),
      ...tooFaint('secondary', secondary, ground, 4.5),
      ...tooFaint('secondary on a wash', secondary, wash, 4.5),
      ...tooFaint('focus', focus, ground, 3),
      ...looks.flatMap((look) =>
        tooFaint(`label on ${look}`, textOn(palette, look), colourOf(palette, look), 4.5),
      ),
    ]).toEqual([]);
  });
});

describe('The checks of the colours', () => {
  it('The check of the colours finds two similar ones.', () => {
    expect(tooNear({ a: parsed('#824faa'), b: parsed('#8a57b0') })).toHaveLength(4);
  });

  it('The check of the colours finds two that only colour-blind eyes confuse.', () => {
    const near = tooNear({ red: parsed('#b35a3c'), green: parsed('#7a7a3c') });
    expect(near.map((each) => each.split(':')[0])).toEqual(['protanopia', 'deuteranopia']);
  });

  it('The check of contrast finds a text that is too faint.', () => {
    expect(tooFaint('grey', '#999999', '#ffffff', 4.5)).toEqual(['grey: 2.85 instead of 4.5']);
  });
});

it.each([
  ['#000000', '#ffffff'],
  ['#ffffff', '#767676'],
  ['#824faa', '#824faa'],
])('The contrast of %s and %s equals that of a library.', (one, other) => {
  expect(contrast(one, other)).toBeCloseTo(wcagContrast(one, other), 3);
});
