import { readFileSync } from 'node:fs';
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
import { type Look, looks } from '../../../src/story/looks.ts';

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

const sheet = readFileSync(new URL('../../../src/view/theme/figure.css', import.meta.url), 'utf8');

/** The declarations of the first rule with this selector, alone or in a list of `:is()`. */
function rule(selector: string): string {
  const has = (written: string) =>
    written === selector || /^:is\((.*)\)$/.exec(written)?.[1]?.split(', ').includes(selector);
  const found = [...sheet.matchAll(/^([^\s@{}][^{}\n]*) \{([^}]*)/gm)].find(([, written = '']) =>
    has(written),
  );
  if (!found) throw new Error(`figure.css has no rule for ${selector}`);
  return found[2] ?? '';
}

/** A custom property as it is written; `undefined` where the rule does not set it. */
const written = (declarations: string, property: string): string | undefined =>
  new RegExp(`--${property}:\\s*([^;]+);`).exec(declarations)?.[1];

/** A written value in a theme: the default of what a host may set, one of the two of `light-dark()`, a reference. */
function resolved(value: string, theme: Theme): string {
  const hosts = /^var\(--tally-[\w-]+,\s*(.+)\)$/.exec(value)?.[1];
  if (hosts) return resolved(hosts, theme);
  const [, light, dark] = /^light-dark\((.+),\s*(.+)\)$/.exec(value) ?? [];
  if (light && dark) return resolved(theme === 'light' ? light : dark, theme);
  const reference = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return reference ? colour(reference, theme) : value;
}

/** A colour of the figure by the name of its custom property. */
function colour(property: string, theme: Theme): string {
  const value = written(rule('.figure'), property);
  if (!value) throw new Error(`figure.css has no --${property}`);
  return resolved(value, theme);
}

/** What a look sets for its fill, its label and its outline; what it does not set is that of all looks. */
function ofLook(look: Look | 'dashed', property: 'fill' | 'on' | 'edge' | 'halo', theme: Theme): string {
  const value = written(rule(`[data-look="${look}"]`), property) ?? written(rule('[data-look]'), property);
  return resolved(value ?? '', theme);
}

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

describe.each(themes)('The %s looks', (theme) => {
  it(`Any two of the ${theme} looks can be told apart by their fill, with all cones and without one kind, but grey and blank.`, () => {
    // The hatch is told by its stripes, and blank beside grey by its dashes.
    const filled = looks.filter((look) => look !== 'hatch');
    for (const beside of ['grey', 'blank']) {
      const shown = filled.filter((look) => look !== beside);
      const colours = shown.map((look) => [look, parsed(ofLook(look, 'fill', theme))]);
      expect(tooNear(Object.fromEntries(colours))).toEqual([]);
    }
  });

  it(`The ${theme} stripes of the hatch can be told from their ground.`, () => {
    const [stripe, ground] = [parsed(colour('stripe', theme)), parsed(colour('ground', theme))];
    expect(tooNear({ stripe, ground })).toEqual([]);
  });

  it(`Each ${theme} look can be told from the ground, or its outline can.`, () => {
    const ground = colour('ground', theme);
    const weak = looks.filter((look) => wcagContrast(ofLook(look, 'fill', theme), ground) < 3);
    expect(weak).toContain('blank');
    expect(
      weak.flatMap((look) => tooFaint(`outline of ${look}`, ofLook(look, 'edge', theme), ground, 3)),
    ).toEqual([]);
  });

  it(`Every text can be read in the ${theme} colours.`, () => {
    const ground = colour('ground', theme);
    expect([
      ...tooFaint('ink', colour('ink', theme), ground, 4.5),
      ...tooFaint('secondary', colour('secondary', theme), ground, 4.5),
      ...tooFaint('secondary on a wash', colour('secondary', theme), colour('wash', theme), 4.5),
      ...tooFaint('focus', colour('focus', theme), ground, 3),
      ...looks.flatMap((look) =>
        tooFaint(`label on ${look}`, ofLook(look, 'on', theme), ofLook(look, 'fill', theme), 4.5),
      ),
    ]).toEqual([]);
  });

  it(`Labels on the ${theme} hatch have a halo in the colour of its ground, and no others have one.`, () => {
    const halos = looks.filter((look) => ofLook(look, 'halo', theme) !== 'transparent');
    expect(halos).toEqual(['hatch']);
    expect(ofLook('hatch', 'halo', theme)).toBe(colour('ground', theme));
  });
});

describe('The checks of the colours', () => {
  it('The check of the colours finds two similar ones.', () => {
    expect(tooNear({ a: parsed('#824faa'), b: parsed('#8a57b0') })).toHaveLength(4);
  });

  it('The check of the colours finds two that only eyes without a kind of cones confuse.', () => {
    const near = tooNear({ red: parsed('#b35a3c'), green: parsed('#7a7a3c') });
    expect(near.map((each) => each.split(':')[0])).toEqual(['protanopia', 'deuteranopia']);
  });

  it('The check of contrast finds a text that is too faint.', () => {
    expect(tooFaint('grey', '#999999', '#ffffff', 4.5)).toEqual(['grey: 2.85 instead of 4.5']);
  });

  it('The checks read the colours of both themes, through references and through what a host may set.', () => {
    expect(themes.map((theme) => colour('deep', theme))).toEqual(['#340454', '#d99bff']);
    expect(themes.map((theme) => ofLook('amber', 'edge', theme))).toEqual(['#84759a', 'transparent']);
    expect(() => colour('none', 'light')).toThrow('no --none');
  });
});
