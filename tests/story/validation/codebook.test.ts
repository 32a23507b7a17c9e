import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { warningNames } from '../../../src/story/validation/findProblems.ts';

const codebook = readFileSync(new URL('../../../data/README.md', import.meta.url), 'utf8');
const rows = codebook.split('| warning | where |')[1]?.split('\n\n')[0] ?? '';

it('The codebook lists every warning by its name, and no other.', () => {
  const listed = [...rows.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
  expect(listed).toEqual(['accepted-nothing', ...warningNames].sort());
});
