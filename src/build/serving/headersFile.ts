import { everyFile, type Headers, ofFolder, ofOthers } from './fileHeaders.ts';

/**
 * The file `_headers` for Netlify and Cloudflare Pages. They join the values of all rules that match an address, so no header
 * of an address is in two rules.
 * @param table from `fileHeaders`
 */
export function headersFile(table: ReadonlyMap<string, Headers>): string {
  const rules = new Map<string, Headers>([['/*', everyFile]]);
  for (const folder of foldersOf(table)) rules.set(`/${folder}*`, ofFolder[folder] ?? ofOthers);
  for (const [name, headers] of table)
    for (const address of addressesOf(name)) {
      const own = beyondFolder(address, headers);
      if (Object.keys(own).length > 0) rules.set(address, own);
    }
  return [...rules].map(([address, headers]) => ruleText(address, headers)).join('\n');
}

/** The folders at the root of the site, and those of `ofFolder` even if they are empty. */
const foldersOf = (table: ReadonlyMap<string, Headers>): Set<string> =>
  new Set([...Object.keys(ofFolder), ...[...table.keys()].flatMap((name) => folderOf(`/${name}`) ?? [])]);

const folderOf = (address: string): string | undefined => /^\/([^/]+\/)/.exec(address)?.[1];

/** The headers of an address that the rule of its folder lacks. */
function beyondFolder(address: string, headers: Headers): Headers {
  const folder = folderOf(address);
  const given = folder === undefined ? {} : (ofFolder[folder] ?? ofOthers);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !Object.hasOwn(given, name)));
}

/** All addresses of a file: hosts also serve a document without its extension, and `index.html` as its folder. */
function addressesOf(name: string): string[] {
  if (!name.endsWith('.html')) return [`/${name}`];
  const short = `/${name}`.replace(/(index)?\.html$/, '');
  return [`/${name}`, short, ...(short.length > 1 && short.endsWith('/') ? [short.slice(0, -1)] : [])];
}

const ruleText = (address: string, headers: Headers): string =>
  [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
