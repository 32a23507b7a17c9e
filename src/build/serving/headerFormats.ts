import { everyFile, type Headers, ofFolder, ofOthers } from './fileHeaders.ts';

/** The files with the headers in the forms of hosts. They are not part of the site. */
export const headerFileNames = {
  headers: '_headers',
  nginx: '_nginx.map',
  cloudFront: '_cloudfront.js',
} as const;

/** The headers of each file, from `fileHeaders`. */
type Table = ReadonlyMap<string, Headers>;

/**
 * The file `_headers` for Netlify and Cloudflare Pages. They join the values of all rules that match a path, so no two
 * rules set one header of a path.
 */
export function headersFile(table: Table): string {
  const rules = new Map<string, Headers>([['/*', everyFile]]);
  for (const folder of foldersOf(table)) rules.set(`/${folder}*`, ofFolder[folder] ?? ofOthers);
  for (const [name, headers] of table)
    for (const path of pathsOf(name)) {
      const own = withoutFolderHeaders(path, headers);
      if (Object.keys(own).length > 0) rules.set(path, own);
    }
  return [...rules].map(([path, headers]) => ruleText(path, headers)).join('\n');
}

/** The folders at the root of the site, and all of `ofFolder`, even if they are empty. */
const foldersOf = (table: Table): Set<string> =>
  new Set([...Object.keys(ofFolder), ...[...table.keys()].flatMap((name) => folderOf(`/${name}`) ?? [])]);

const folderOf = (path: string): string | undefined => /^\/([^/]+\/)/.exec(path)?.[1];

/** The headers of a path that the rule of its folder lacks. */
function withoutFolderHeaders(path: string, headers: Headers): Headers {
  const folder = folderOf(path);
  const given = folder === undefined ? {} : (ofFolder[folder] ?? ofOthers);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !Object.hasOwn(given, name)));
}

/** All paths of a file. Hosts also serve a document without its extension, and `index.html` at its folder. */
function pathsOf(name: string): string[] {
  if (!name.endsWith('.html')) return [`/${name}`];
  const short = `/${name}`.replace(/(index)?\.html$/, '');
  return [`/${name}`, short, ...(short.length > 1 && short.endsWith('/') ? [short.slice(0, -1)] : [])];
}

const ruleText = (path: string, headers: Headers): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

/** The file that nginx includes beside its server block. Its variables have the headers of the file in `$tally_file`. */
export const nginxMap = (table: Table): string =>
  Object.entries(variables)
    .map(([header, variable]) => nginxVariable(variable, header, table))
    .join('\n');

/** The headers that differ between files, with their variables in nginx. */
const variables = {
  'Content-Security-Policy': '$tally_policy',
  'Cross-Origin-Embedder-Policy': '$tally_isolation',
  'Cache-Control': '$tally_cache',
};

/** The map of one variable. nginx sends no header without a value. */
function nginxVariable(variable: string, header: string, table: Table): string {
  const otherwise = ofOthers[header] ?? '';
  const files = [...table].map(([name, headers]) => [`/${name}`, headers[header]]);
  const folders = Object.entries(ofFolder).map(([folder, headers]) => [`~^/${folder}`, headers[header]]);
  const cases = [...files, ...folders].filter(([, value]) => value !== undefined && value !== otherwise);
  const lines = cases.map(([key, value]) => `  "${key}" "${value}";\n`);
  return `map $tally_file ${variable} {\n  default "${otherwise}";\n${lines.join('')}}\n`;
}

/**
 * The code of a CloudFront function for the event "viewer response", which sets the headers of each response. Equal sets of
 * headers are written once, since the size of a function is limited.
 */
export function cloudFrontFunction(table: Table): string {
  const kinds = new Map<string, number>();
  const files: Record<string, number> = {};
  for (const [name, headers] of table) {
    const kind = JSON.stringify(lowerCase(headers));
    if (!kinds.has(kind)) kinds.set(kind, kinds.size);
    files[`/${name}`] = kinds.get(kind) as number;
  }
  return `var every = ${JSON.stringify(lowerCase(everyFile))};
var kinds = [${[...kinds.keys()].join(', ')}];
var files = ${JSON.stringify(files)};
function handler(event) {
  var headers = event.response.headers;
  var uri = event.request.uri.replace(/\\/$/, '/index.html');
  var own = files.hasOwnProperty(uri) ? kinds[files[uri]] : {};
  [every, own].forEach(function (set) {
    Object.keys(set).forEach(function (name) {
      headers[name] = { value: set[name] };
    });
  });
  return event.response;
}
`;
}

/** The names of headers in lower case, as CloudFront requires. */
const lowerCase = (headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
