import { posix } from 'node:path';
import type { ImportLine, SourceFile } from './readSource.ts';
import { ROOMS, type Room, roomOf } from './rooms.ts';

/** The names of the packages in `package.json`. */
export interface Declared {
  dependencies: string[];
  devDependencies: string[];
}

/** The kinds of violation. */
export const RULES = [
  'no-room',
  'room',
  'type-only',
  'outside',
  'style',
  'package',
  'undeclared',
  'computed',
  'purity',
] as const;

export type Rule = (typeof RULES)[number];

/** A violation of the table: the kind, and the import or the name. */
export type Violation = readonly [rule: Rule, subject: string];

/** Checks a file against the table. */
export function violations(file: SourceFile, declared: Declared): Violation[] {
  const name = roomOf(file.path);
  const room = name === undefined ? undefined : ROOMS[name];
  if (name === undefined || !room) return [['no-room', '']];
  const broken = file.imports.flatMap(({ specifier, kind }): Violation[] => {
    const rule = brokenRule(specifier, kind, { path: file.path, name, room }, declared);
    return rule ? [[rule, specifier ?? '']] : [];
  });
  return [...broken, ...(room.isPure ? file.impure : []).map((each): Violation => ['purity', each])];
}

/** The file that imports, and its room. */
interface Importer {
  path: string;
  name: string;
  room: Room;
}

function brokenRule(
  specifier: string | null,
  kind: ImportLine['kind'],
  importer: Importer,
  declared: Declared,
): Rule | undefined {
  if (specifier === null) return 'computed';
  return /^[./]/.test(specifier)
    ? brokenByFile(specifier, kind, importer)
    : brokenByPackage(specifier, kind, importer.room, declared);
}

function brokenByFile(
  specifier: string,
  kind: ImportLine['kind'],
  { path, name, room }: Importer,
): Rule | undefined {
  const [file = '', query] = specifier.split('?');
  if (file.endsWith('.css')) return room.hasStyles && query === 'inline' ? undefined : 'style';
  const target = file.startsWith('/') ? file.slice(1) : posix.join(posix.dirname(path), file);
  const to = target === 'vite.config.ts' ? undefined : roomOf(target);
  if (to === undefined)
    return room.isForNode && !/^(src\/|vite\.config)/.test(target) ? undefined : 'outside';
  const isOwnData = room.isForNode && to === name && target.endsWith('.json');
  if (!target.endsWith('.ts') && !isOwnData) return 'outside';
  if (to === name ? room.isConnected !== false : room.rooms.includes(to)) return undefined;
  if (!room.types?.includes(to)) return 'room';
  return kind === 'type' ? undefined : 'type-only';
}

function brokenByPackage(
  specifier: string,
  kind: ImportLine['kind'],
  room: Room,
  { dependencies, devDependencies }: Declared,
): Rule | undefined {
  if (specifier.startsWith('node:')) return room.isForNode ? undefined : 'package';
  const wanted = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  const allowed = kind === 'type' ? [...room.packages, ...(room.typePackages ?? [])] : room.packages;
  if (!['*', wanted, specifier].some((entry) => allowed.includes(entry))) return 'package';
  const lists = room.isForReader ? dependencies : [...dependencies, ...devDependencies];
  const isDeclared = lists.includes(wanted) || (kind === 'type' && lists.includes(`@types/${wanted}`));
  return isDeclared || specifier.startsWith('virtual:') ? undefined : 'undeclared';
}
