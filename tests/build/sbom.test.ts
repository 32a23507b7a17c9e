import { expect, it } from 'vitest';
import { sbom } from '../../src/build/sbom.ts';
import { root, textOf } from '../fixtures/project.ts';

it('The bill of materials lists all runtime dependencies, each with its licence and hash.', async () => {
  const { dependencies } = JSON.parse(textOf('package.json'));
  const text = await sbom(root);
  const bom = JSON.parse(text);
  expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 });
  const names = bom.components.map(({ name }: { name: string }) => name);
  expect(names).toEqual(expect.arrayContaining([...Object.keys(dependencies), 'iconv-lite']));
  expect(names).not.toContain('vite');
  expect(names).not.toContain('typescript');
  for (const { purl, licenses, hashes } of bom.components) {
    expect(purl).toMatch(/^pkg:npm\//);
    expect(licenses).toHaveLength(1);
    expect(hashes[0].content).toMatch(/^[\da-f]{128}$/);
  }
  expect(text).not.toMatch(/serialNumber|timestamp/);
});
