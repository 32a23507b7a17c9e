import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The name of the file that lists the packages of the published scripts, in the form CycloneDX. */
export const sbomFile = 'sbom.cdx.json';

/** A package as `package-lock.json` has it. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

type Packages = Readonly<Record<string, Locked>>;

/** Reads the bill of materials of a project. @param root the project's root, with `package-lock.json` in it */
export const sbom = async (root: string): Promise<string> =>
  billOfMaterials(JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')));

/**
 * The software bill of materials: each package that `dependencies` lead to, with version, licence and hash, and
 * which needs which. It has neither a serial number nor a time, so that two builds of one commit are alike.
 * @param lock a `package-lock.json` of version 3
 */
export function billOfMaterials(lock: {
  readonly name: string;
  readonly version: string;
  readonly packages: Packages;
}): string {
  const own = lock.packages[''] ?? {};
  const paths = new Map([['', own]]);
  // Each package that is met is looked through after those before it: a map keeps on where it grows.
  for (const [path, locked] of paths)
    for (const needed of neededBy(path, locked, lock.packages)) paths.set(...needed);
  const packages = [...paths]
    .filter(([path]) => path !== '')
    .map(([path, locked]) => ({ path, name: nameOf(path), ...locked }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const needed = (path: string, locked: Locked) =>
    neededBy(path, locked, lock.packages).map(([found, { version }]) => purl(nameOf(found), version));
  const itself = { 'bom-ref': `${lock.name}@${lock.version}`, name: lock.name, version: lock.version };
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', ...itself, licenses: licencesOf(own) } },
    components: packages.map((each) => ({
      type: 'library',
      'bom-ref': purl(each.name, each.version),
      name: each.name,
      version: each.version,
      purl: purl(each.name, each.version),
      licenses: licencesOf(each),
      hashes: hashesOf(each),
    })),
    dependencies: [
      { ref: itself['bom-ref'], dependsOn: needed('', own) },
      ...packages.map((each) => ({
        ref: purl(each.name, each.version),
        dependsOn: needed(each.path, each),
      })),
    ],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);

/** Source: package-url, "npm": the at of a scope is encoded. */
const purl = (name: string, version = ''): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const licencesOf = ({ license }: Locked) =>
  !license ? [] : /\s/.test(license) ? [{ expression: license }] : [{ license: { id: license } }];

const hashesOf = ({ integrity }: Locked) =>
  (integrity?.split(' ') ?? []).map((hash) => {
    const [, bits, digest = ''] = /^sha(\d+)-(.*)$/.exec(hash) ?? [];
    return { alg: `SHA-${bits}`, content: Buffer.from(digest, 'base64').toString('hex') };
  });

/** The packages that one names as its dependencies, each where the lock has it. */
const neededBy = (from: string, { dependencies = {} }: Locked, packages: Packages): [string, Locked][] =>
  Object.keys(dependencies).map((name) => {
    const path = pathOf(name, from, packages);
    return [path, packages[path] as Locked];
  });

/** Where a package finds another: in its own folder, or in that of one above. */
function pathOf(name: string, from: string, packages: Packages): string {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('node_modules/') - 1, 0))) {
    const path = `${folder && `${folder}/`}node_modules/${name}`;
    if (packages[path]) return path;
    if (folder === '') throw new Error(`package-lock.json has no ${name}: run npm install.`);
  }
}
