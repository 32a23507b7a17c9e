import { expect, it } from 'vitest';
import { lightOnly } from '../../../src/build/figure/lightOnly.ts';

it('What stands in for two colours is the light one, of each declaration that has two.', () => {
  const css = `/* { */ .figure { color: red; --ink: light-dark(#111, #eee);
    --deep: var(--tally-deep, light-dark(#340454, #d99bff)); }
  [data-look="amber"] { --edge: light-dark(var(--outline), transparent); --fill: gold; }
  p { margin: 0; }`;
  expect(lightOnly(css).split('\n')).toEqual([
    '@supports not (color: light-dark(red, red)) {',
    '.figure { --ink: #111; --deep: var(--tally-deep, #340454); }',
    '[data-look="amber"] { --edge: var(--outline); }',
    '}',
    '',
  ]);
  expect(lightOnly('p { margin: 0; }')).toBe('');
});
