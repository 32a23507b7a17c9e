import { expect, it } from 'vitest';
import { themeStyle } from '../../../src/build/figure/themeStyle.ts';
import { lookColours, patterns } from '../../../src/view/theme/lookColours.ts';
import { darkPalette, lightPalette, textOn } from '../../../src/view/theme/palette.ts';

const { opening, later } = themeStyle();

it('Each colour has a light and a dark form, and a host may set the colours of looks.', () => {
  expect(opening).toContain(`--ground: light-dark(${lightPalette.ground}, ${darkPalette.ground});`);
  const { deep, amber, stripe } = lookColours;
  expect(opening).toContain(`--deep: var(--tally-deep, light-dark(${deep.join(', ')}));`);
  expect(opening).toContain(`--amber: var(--tally-amber, ${amber[0]});`);
  expect(opening).toContain(`--stripe: var(--tally-pale, light-dark(${stripe.join(', ')}));`);
  expect(opening).toMatch(/--serif: var\(--tally-serif, 'Iowan Old Style', [^;]+, serif\);/);
});

it('Browsers without light-dark() have the light colours, and stripes keep their halo.', () => {
  const [, fallback = ''] = opening.split('@supports not (color: light-dark(red, red)) {');
  expect(fallback).toContain(`.figure { --ground: ${lightPalette.ground};`);
  expect(fallback).not.toContain('light-dark');
  expect(fallback.lastIndexOf('--halo: var(--ground)')).toBeGreaterThan(
    fallback.lastIndexOf('--halo: transparent'),
  );
});

it('Each look has its fill, the colour of text on it, and an outline if the fill is weak.', () => {
  const rule = (look: string) => opening.split('\n').find((line) => line.startsWith(`[data-look="${look}"]`));
  expect(rule('deep')).toContain(
    `--fill: var(--deep); --line: var(--deep); --on: light-dark(${textOn(lightPalette, 'deep')}, ${textOn(darkPalette, 'deep')}); --edge: transparent;`,
  );
  expect(rule('amber')).toContain('--edge: light-dark(var(--outline), transparent);');
  expect(rule('dashed')).toContain('--fill: var(--ground);');
});

it('In forced colours a pattern replaces each fill, except that of the hatch, which has one already.', () => {
  const drawn = [...later.matchAll(/url\(#(\w+)-(\w+)\)/g)].map(([, look, set]) => `${look} ${set}`);
  const filled = Object.keys(patterns).filter((look) => look !== 'hatch');
  expect(drawn).toEqual(filled.flatMap((look) => [`${look} wide`, `${look} bar`]));
  expect(later.match(/--pattern/g)).toHaveLength(filled.length + 1);
});
