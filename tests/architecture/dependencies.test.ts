import { expect, it } from 'vitest';
import { textOf } from '../fixtures/project.ts';

const own = JSON.parse(textOf('package.json'));

it('README names each runtime dependency with its version, what it is for, and its licence.', () => {
  const rows = [...textOf('README.md').matchAll(/^\| \[`([^`]+)`\]\([^)]+\) ([\d.]+) \| (.+) \| (.+) \|$/gm)];
  const listed = rows.map(([, name, version, purpose, licence]) => {
    expect(purpose?.length).toBeGreaterThan(10);
    return [name, version, licence];
  });
  const wanted = Object.entries<string>(own.dependencies).map(([name, version]) => [
    name,
    version,
    JSON.parse(textOf(`node_modules/${name}/package.json`)).license,
  ]);
  expect(wanted.length).toBeGreaterThan(0);
  expect(listed).toEqual(wanted);
});

it('No package runs a script when it is installed.', () => {
  expect(textOf('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
    expect(own.scripts).not.toHaveProperty(name);
});
