import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The name of the published bill of materials, in the format CycloneDX. */
export const sbomFile = 'sbom.cdx.json';

/** A package in `package-lock.json`. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

type Packages = Readonly<Record<string, Locked>>;

/** A `package-lock.json` of version 3. */
interface Lock {
  readonly name: string;
  readonly version: string;
  /** By path: `""` for the project itself, `"node_modules/d3-dsv"` for a package. */
  readonly packages: Packages;
}

/** Reads the bill of materials of a project. @param root the project's root, with `package-lock.json` in it */
export const sbom = async (root: string): Promise<string> =>
  billOfMaterials(JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')));

/**
 * The software bill of materials: each package that `dependencies` lead to, with version, licence and hash, and what
 * each needs. It has no serial number and no time, so that two builds of one commit are the same.
 * @throws if the lock lacks a package
 */
export function billOfMaterials({ name, version, packages }: Lock): string {
  const paths = new Set(['']);
  // The loop also reaches the paths that are added meanwhile.
  for (const from of paths) for (const path of neededBy(from, packages)) paths.add(path);
  const [own, ...others] = [...paths].sort() as [string, ...string[]];
  const refOf = (path: string) => (path === own ? `${name}@${version}` : purl(path, packages[path]));
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': refOf(own),
        name,
        version,
        licenses: licencesOf(packages[own]),
      },
    },
    components: others.map((path) => component(path, packages[path])),
    dependencies: [...paths]
      .sort()
      .map((path) => ({ ref: refOf(path), dependsOn: neededBy(path, packages).map(refOf) })),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

const component = (path: string, locked: Locked = {}) => ({
  type: 'library',
  'bom-ref': purl(path, locked),
  name: nameOf(path),
  version: locked.version,
  purl: purl(path, locked),
  licenses: licencesOf(locked),
  hashes: hashesOf(locked),
});

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);

/** Source: package-url, "npm": the @ of a scope is encoded. */
const purl = (path: string, { version = '' }: Locked = {}): string =>
  `pkg:npm/${nameOf(path).replace('@', '%40')}@${version}`;

const licencesOf = ({ license }: Locked = {}) =>
  !license ? [] : /\s/.test(license) ? [{ expression: license }] : [{ license: { id: license } }];

const hashesOf = ({ integrity }: Locked) =>
  (integrity?.split(' ') ?? []).map((hash) => {
    const [, bits, digest = ''] = /^sha(\d+)-(.*)$/.exec(hash) ?? [];
    return { alg: `SHA-${bits}`, content: Buffer.from(digest, 'base64').toString('hex') };
  });

/** The paths of the packages that a package names as its dependencies. */
const neededBy = (from: string, packages: Packages): string[] =>
  Object.keys(packages[from]?.dependencies ?? {}).map((name) => pathOf(name, from, packages));

/** The path of a package as another finds it: in its own folder, or in a folder above. */
function pathOf(name: string, from: string, packages: Packages): string {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('node_modules/') - 1, 0))) {
    const path = `${folder && `${folder}/`}node_modules/${name}`;
    if (packages[path]) return path;
    if (folder === '') throw new Error(`package-lock.json has no ${name}: run npm install.`);
  }
}
