import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const own = JSON.parse(read('package.json'));

it('README names each runtime dependency with its version, what it is for, and its licence.', () => {
  const rows = [...read('README.md').matchAll(/^\| \[`([^`]+)`\]\([^)]+\) ([\d.]+) \| (.+) \| (.+) \|$/gm)];
  const listed = rows.map(([, name, version, purpose, licence]) => {
    expect(purpose?.length).toBeGreaterThan(10);
    return [name, version, licence];
  });
  const wanted = Object.entries<string>(own.dependencies).map(([name, version]) => [
    name,
    version,
    JSON.parse(read(`node_modules/${name}/package.json`)).license,
  ]);
  expect(wanted.length).toBeGreaterThan(0);
  expect(listed).toEqual(wanted);
});

it('No package runs a script when it is installed.', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
    expect(own.scripts).not.toHaveProperty(name);
});
