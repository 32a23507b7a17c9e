import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { billOfMaterials, sbom } from '../../src/build/sbom.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('The bill of materials lists the packages that the runtime dependencies lead to, each with its licence and hash.', async () => {
  const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const bom = JSON.parse(await sbom(root));
  expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 });
  const names = bom.components.map(({ name }: { name: string }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  expect(names).not.toContain('vite');
  for (const { purl, licenses, hashes } of bom.components) {
    expect(purl).toMatch(/^pkg:npm\//);
    expect(licenses).toHaveLength(1);
    expect(hashes[0].content).toMatch(/^[\da-f]{128}$/);
  }
  expect(bom.dependencies[0].dependsOn).toHaveLength(Object.keys(dependencies).length);
});

it('The bill of materials tells no time and no number of its own, and follows packages that lie in others.', () => {
  const lock = {
    name: 'site',
    version: '1.0.0',
    packages: {
      '': { dependencies: { '@a/one': '1' }, license: 'MIT' },
      'node_modules/@a/one': { version: '1.0.0', license: '(MIT OR ISC)', dependencies: { two: '2' } },
      'node_modules/@a/one/node_modules/two': { version: '2.0.0', license: 'ISC' },
      'node_modules/two': { version: '3.0.0', license: 'ISC' },
    },
  };
  const text = billOfMaterials(lock);
  expect(text).not.toMatch(/serialNumber|timestamp/);
  const { components, dependencies } = JSON.parse(text);
  expect(components.map((each: { purl: string }) => each.purl)).toEqual([
    'pkg:npm/%40a/one@1.0.0',
    'pkg:npm/two@2.0.0',
  ]);
  expect(components[0].licenses).toEqual([{ expression: '(MIT OR ISC)' }]);
  expect(dependencies[1]).toEqual({ ref: 'pkg:npm/%40a/one@1.0.0', dependsOn: ['pkg:npm/two@2.0.0'] });
  expect(() => billOfMaterials({ ...lock, packages: { '': { dependencies: { gone: '1' } } } })).toThrow(
    'package-lock.json has no gone',
  );
});
