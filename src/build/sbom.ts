import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The path of the software bill of materials from the root of the site. */
export const sbomFile = 'sbom.cdx.json';

/** A package in `package-lock.json`, version 3. `dev`, `devOptional` and `optional` mark packages that the runtime lacks. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

/**
 * The software bill of materials in the format CycloneDX: each runtime dependency, direct or not, with version, licence and
 * hash. It has no serial number and no time, so that two builds of one commit are equal.
 * @param root the folder of `package-lock.json`
 */
export async function sbom(root: string): Promise<string> {
  const { name, version, packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  const { '': own, ...others }: Record<string, Locked> = packages;
  const needed = Object.entries(others).filter(
    ([, { dev, devOptional, optional }]) => !dev && !devOptional && !optional,
  );
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name, version, licenses: licencesOf(own) } },
    components: needed.map(([path, locked]) => component(path, locked)),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

function component(path: string, locked: Locked) {
  const name = path.slice(path.lastIndexOf('node_modules/') + 13);
  // Source: package-url, "npm": the @ of a scope is encoded.
  const purl = `pkg:npm/${name.replace('@', '%40')}@${locked.version}`;
  const { version } = locked;
  return { type: 'library', name, version, purl, licenses: licencesOf(locked), hashes: hashesOf(locked) };
}

const licencesOf = ({ license }: Locked = {}) =>
  !license ? [] : /\s/.test(license) ? [{ expression: license }] : [{ license: { id: license } }];

const hashesOf = ({ integrity }: Locked) =>
  (integrity?.split(' ') ?? []).map((hash) => {
    const [, bits, digest = ''] = /^sha(\d+)-(.*)$/.exec(hash) ?? [];
    return { alg: `SHA-${bits}`, content: Buffer.from(digest, 'base64').toString('hex') };
  });
