import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { licences } from '../../src/build/licences.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const moduleIn = (path: string): string => join(root, 'node_modules', path);

it('Each package of others that is bundled is named once, with its version and the whole text of its licence.', async () => {
  const text = await licences([
    moduleIn('d3-selection/dist/d3-selection.mjs'),
    moduleIn('d3-selection/dist/other.mjs'),
    `\0${moduleIn('valibot/dist/index.mjs')}?commonjs`,
    moduleIn('zustand/esm/vanilla.mjs'),
    join(root, 'src/page/pageScript.ts'),
    '\0virtual:tally-map/embed-template',
  ]);
  expect(text.match(/^\S+ \d+\.\d+\.\d+ \((MIT|ISC)\)$/gm)?.map((each) => each.split(' ')[0])).toEqual([
    'd3-selection',
    'valibot',
    'zustand',
  ]);
  expect(text).toContain('Permission to use, copy, modify, and/or distribute this software');
  expect(text).toContain('Permission is hereby granted, free of charge');
  expect(text).not.toContain(root);
});

it('A package without the text of its licence is refused: a control.', async () => {
  await expect(licences([moduleIn('../tests/fixtures/node_modules/bare/index.js')])).rejects.toThrow();
});
