import { readFileSync } from 'node:fs';
import {
  blend,
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { type AnswerLevel, answerLevels, type Level, levels } from '../../src/domain/levels.ts';
import { legendLevels } from '../../src/domain/snapshots.ts';

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** The text of one of the figure's style sheets. */
const sheet = (name: string): string =>
  readFileSync(new URL(`../../src/view/css/${name}.css`, import.meta.url), 'utf8');

/** The declarations of the first rule with this selector. */
function rule(name: string, selector: string): string {
  const text = sheet(name);
  const start = text.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`${name}.css has no rule for ${selector}`);
  return text.slice(start, text.indexOf('}', start));
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
  const value = written(rule('figure', '.figure'), property);
  if (!value) throw new Error(`figure.css has no --${property}`);
  return resolved(value, theme);
}

/** The sheet that colours a level: those of the states’ own answers alone come with the second. */
const sheetOf = (level: string): string =>
  ['reviewing', 'no-answer', 'provided'].includes(level) ? 'responses' : 'legend';

/** What a level sets for its fill, its label and its outline. */
function ofLevel(level: Level, property: 'fill' | 'on' | 'edge', theme: Theme): string | undefined {
  const value = written(rule(sheetOf(level), `[data-level="${level}"]`), property);
  return value && resolved(value, theme);
}

const fillOf = (level: Level, theme: Theme): string => ofLevel(level, 'fill', theme) as string;

/** How eyes see a colour: as it is, and without one of the three kinds of cones. */
const visions: Readonly<Record<string, (seen: Color) => Color>> = {
  normal: (seen) => seen,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

const apartBy = differenceCiede2000();
const parsed = (text: string): Color => parse(text) as Color;

/** The pairs that are nearer to one another than 12 in some vision, with their distance. */
function tooNear(colours: Readonly<Record<string, string>>): string[] {
  const names = Object.keys(colours);
  return Object.entries(visions).flatMap(([vision, see]) =>
    names.flatMap((a, i) =>
      names.slice(i + 1).flatMap((b) => {
        const apart = apartBy(see(parsed(colours[a] as string)), see(parsed(colours[b] as string)));
        return apart < 12 ? [`${vision}: ${a} and ${b} are ${apart.toFixed(1)} apart`] : [];
      }),
    ),
  );
}

/** A sentence where a colour stands out less than due from what is behind it. */
function tooFaint(what: string, front: string, behind: string | Color, due: number): string[] {
  const contrast = wcagContrast(front, behind);
  return contrast < due ? [`${what}: ${contrast.toFixed(2)} instead of ${due}`] : [];
}

/** The list of a constant in a source, which is not exported. */
const weakLevels = [
  ...(/weakLevels[^=]*= \[([^\]]+)\]/
    .exec(readFileSync(new URL('../../src/view/choropleth.ts', import.meta.url), 'utf8'))?.[1]
    ?.matchAll(/'([\w-]+)'/g) ?? []),
].map(([, level]) => level as Level);

/** The levels that have a colour of their own: `unspecified` is told by its hatch, `plain` by its outline. */
const coloured = Object.keys(answerLevels) as AnswerLevel[];

describe.each(themes)('the %s colours', (theme) => {
  const fills = (among: readonly Level[]) =>
    Object.fromEntries(
      among.filter((level) => level in answerLevels).map((level) => [level, fillOf(level, theme)]),
    );

  it.each([
    ['the legend of the news tallies', legendLevels.counted],
    ['the legend of the states’ own answers', legendLevels.answered],
    ['all answers', coloured],
  ] as const)(
    `The ${theme} colours in %s can be told apart, with all cones and without one kind.`,
    (_, among) => {
      expect(tooNear(fills(among))).toEqual([]);
    },
  );

  it(`Each ${theme} colour can be told from the ground, or its outline can.`, () => {
    for (const level of levels) {
      const contrast = wcagContrast(fillOf(level, theme), colour('ground', theme));
      if (contrast >= 3) continue;
      expect(weakLevels, `${level} at ${contrast.toFixed(2)} has an outline on the map`).toContain(level);
      const edge = ofLevel(level, 'edge', theme) ?? 'transparent';
      expect(tooFaint(`outline of ${level}`, edge, colour('ground', theme), 3)).toEqual([]);
    }
  });

  it(`Every text can be read in the ${theme} colours.`, () => {
    const ground = colour('ground', theme);
    expect([
      ...tooFaint('ink', colour('ink', theme), ground, 4.5),
      ...tooFaint('secondary', colour('secondary', theme), ground, 4.5),
      ...levels.flatMap((level) =>
        tooFaint(`label on ${level}`, ofLevel(level, 'on', theme) as string, fillOf(level, theme), 4.5),
      ),
    ]).toEqual([]);
  });

  it(`Labels can be read on ${theme} levels that step back.`, () => {
    const strength = Number(written(sheet('forward'), 'strength'));
    expect(strength).toBeGreaterThan(0);
    expect(
      coloured.flatMap((level) => {
        const behind = blend([colour('ground', theme), { ...parsed(fillOf(level, theme)), alpha: strength }]);
        return tooFaint(`label on ${level}, stepped back`, colour('secondary', theme), behind, 4.5);
      }),
    ).toEqual([]);
  });
});

describe('the checks', () => {
  it('The check of the colours finds two similar ones.', () => {
    expect(tooNear({ a: '#824faa', b: '#8a57b0' })).toHaveLength(4);
  });

  it('The check of the colours finds two that only eyes without a kind of cones confuse.', () => {
    expect(tooNear({ red: '#b35a3c', green: '#7a7a3c' }).map((each) => each.split(':')[0])).toEqual([
      'protanopia',
      'deuteranopia',
    ]);
  });

  it('The check of contrast finds a text that is too faint.', () => {
    expect(tooFaint('grey', '#999999', '#ffffff', 4.5)).toEqual(['grey: 2.85 instead of 4.5']);
  });

  it('The checks read the colours of both themes, through references and through what a host may set.', () => {
    expect(themes.map((theme) => colour('refused', theme))).toEqual(['#340454', '#d9b8f2']);
    expect(themes.map((theme) => ofLevel('reviewing', 'edge', theme))).toEqual(['#84759a', 'transparent']);
    expect(weakLevels).toContain('plain');
    expect(() => colour('none', 'light')).toThrow('no --none');
  });
});
