import { type Headers, ofFolder, ofOthers } from './fileHeaders.ts';

/**
 * The file that nginx includes beside its server block: the headers that differ, as variables by the file's name in
 * `$tally_file`.
 * @param table from `fileHeaders`
 */
export const nginxMap = (table: ReadonlyMap<string, Headers>): string =>
  Object.entries(variables)
    .map(([header, variable]) => map(variable, header, table))
    .join('\n');

/** The headers that differ between files, with their variables. */
const variables = {
  'Content-Security-Policy': '$tally_policy',
  'Cross-Origin-Embedder-Policy': '$tally_isolation',
  'Cache-Control': '$tally_cache',
};

/** The map of one variable. nginx sends no header without a value. */
function map(variable: string, header: string, table: ReadonlyMap<string, Headers>): string {
  const otherwise = ofOthers[header] ?? '';
  const files = [...table].map(([name, headers]) => [`/${name}`, headers[header]]);
  const folders = Object.entries(ofFolder).map(([folder, headers]) => [`~^/${folder}`, headers[header]]);
  const cases = [
    ['default', otherwise],
    ...[...files, ...folders].filter(([, value]) => differs(value, otherwise)),
  ];
  return [
    `map $tally_file ${variable} {`,
    ...cases.map(([key, value]) => `  ${key === 'default' ? key : `"${key}"`} "${value}";`),
    '}',
    '',
  ].join('\n');
}

const differs = (value: string | undefined, otherwise: string): boolean =>
  value !== undefined && value !== otherwise;
