import { everyFile, type Headers, ofFolder, ofOthers } from './fileHeaders.ts';

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read. They join the values of all rules that meet an address,
 * so that no header of an address stands in two of them.
 * @param table from `fileHeaders`
 */
export function headersFile(table: ReadonlyMap<string, Headers>): string {
  const rules = new Map<string, Headers>([['/*', everyFile]]);
  for (const folder of foldersOf(table)) rules.set(`/${folder}*`, ofFolder[folder] ?? ofOthers);
  for (const [name, headers] of table)
    for (const address of addressesOf(name)) {
      const own = withoutThoseOf(address, headers);
      if (Object.keys(own).length > 0) rules.set(address, own);
    }
  return [...rules].map(([address, headers]) => ruleText(address, headers)).join('\n');
}

/** The folders at the root of the site; those of what never changes are named even where nothing lies in them yet. */
const foldersOf = (table: ReadonlyMap<string, Headers>): Set<string> =>
  new Set([...Object.keys(ofFolder), ...[...table.keys()].flatMap((name) => folderOf(`/${name}`) ?? [])]);

const folderOf = (address: string): string | undefined => /^\/([^/]+\/)/.exec(address)?.[1];

/** What an address needs beside the rule of its folder. */
function withoutThoseOf(address: string, headers: Headers): Headers {
  const folder = folderOf(address);
  const given = folder === undefined ? {} : (ofFolder[folder] ?? ofOthers);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !Object.hasOwn(given, name)));
}

/** Every address that hosts give a file: a document is also met without its ending, and that of a folder by the folder. */
function addressesOf(name: string): string[] {
  if (!name.endsWith('.html')) return [`/${name}`];
  const short = `/${name}`.replace(/(index)?\.html$/, '');
  return [`/${name}`, short, ...(short.length > 1 && short.endsWith('/') ? [short.slice(0, -1)] : [])];
}

const ruleText = (address: string, headers: Headers): string =>
  [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
