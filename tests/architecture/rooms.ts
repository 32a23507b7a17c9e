import { posix } from 'node:path';
import { parseSync } from 'vite';

/** One module that a file names: by `import`, `export … from`, `import()` or a type's `import('…')`. */
export interface ImportLine {
  /** As written, e.g. `../story/levels.ts`; `null` for an `import()` of something computed. */
  specifier: string | null;
  /** `type` where the whole line is erased (`import type`, `export type`, a type's `import('…')`). */
  kind: 'code' | 'type';
}

/** What the rules look at in one source file. */
export interface SourceFile {
  /** Path from the root of the repository, e.g. `src/view/map.ts`. */
  path: string;
  /** Its import lines, in order. */
  imports: ImportLine[];
  /** Names used that are not members, keys or imports, e.g. `document`; `new Date` and `Date.now` as such. */
  names: string[];
}

/** The names of the packages in `package.json`. */
export interface Declared {
  /** What reaches the reader. */
  dependencies: string[];
  /** What serves the build and the tests. */
  devDependencies: string[];
}

/** The kinds of violation: what is wrong with a file. */
export const RULES = [
  'no-room',
  'room',
  'type-only',
  'outside',
  'extension',
  'style',
  'virtual',
  'node',
  'bundle',
  'package',
  'undeclared',
  'computed',
  'purity',
] as const;

/** One of the kinds of violation. */
export type Rule = (typeof RULES)[number];

/** One breach of the table. */
export interface Violation {
  /** The file. */
  path: string;
  /** The kind. */
  rule: Rule;
  /** The import or the name that is at fault; empty where it is the file itself. */
  subject: string;
  /** The breach in a sentence. */
  message: string;
}

interface Room {
  /** Rooms it may import, besides itself. */
  rooms: readonly string[];
  /** Rooms of which it may import types, never code. */
  types?: readonly string[];
  /** Packages it may import; a name with a sub-path stands for that one alone, `*` for each declared one. */
  packages: readonly string[];
  /** Packages of which it may import types, never code. */
  typePackages?: readonly string[];
  /** Whether its files may import one another. Default true. */
  itself?: boolean;
  /** Whether it may import style sheets as text (`?inline`). Default false. */
  styles?: boolean;
  /** The `virtual:` modules it may import. Default none. */
  virtual?: readonly string[];
  /** Whether it runs in Node: `node:` modules, files outside `src`. Default false. */
  node?: boolean;
  /** Whether its code is sent to the reader. Default false. */
  reader?: boolean;
  /** Names it must not use. Default none. */
  impure?: readonly string[];
}

const OUTSIDE_WORLD = ['document', 'window', 'fetch', 'localStorage'];

/** What a pure room asks nobody for: a day may be written as a text, the present one is not known. */
const IMPURE = [...OUTSIDE_WORLD, 'new Date', 'Date.now', 'Date()'];

/** Places, words and days, of which every story is made. */
const PURE = ['lib', 'geography', 'i18n'];
const STORY = [...PURE, 'story'];

/** What a picture shares with the figure: ways of making nodes, colours and patterns, and what both are drawn from. */
const DRAWING = ['view/dom', 'view/theme', 'view/model.ts'];

/** The table: what each room may import. Arrows that are not here do not exist. */
export const ROOMS: Readonly<Record<string, Room>> = {
  lib: { rooms: [], packages: [], reader: true, impure: IMPURE },
  geography: { rooms: [], packages: [], reader: true, impure: IMPURE },
  i18n: { rooms: ['lib', 'geography'], packages: [], reader: true, impure: IMPURE },
  story: { rooms: PURE, packages: ['valibot'], reader: true, impure: IMPURE },
  geometry: {
    rooms: [...STORY],
    packages: ['d3', 'topojson-client', 'topojson-simplify', 'us-atlas'],
    typePackages: ['geojson', 'topojson-specification'],
    impure: [...OUTSIDE_WORLD, 'Date'],
  },
  state: {
    rooms: [...STORY],
    packages: ['zustand/vanilla'],
    reader: true,
    impure: [...OUTSIDE_WORLD, 'Date'],
  },
  view: {
    rooms: [...STORY, 'state', ...DRAWING],
    types: ['geometry'],
    packages: ['d3-selection'],
    reader: true,
  },
  'view/dom': { rooms: [], packages: [], reader: true },
  'view/theme': { rooms: [...STORY], packages: [], reader: true },
  'view/model.ts': { rooms: [...STORY, 'state'], packages: [], reader: true },
  picture: { rooms: [...STORY, 'state', ...DRAWING], types: ['geometry'], packages: [], reader: true },
  dialogs: {
    rooms: [...STORY, 'state', 'view', ...DRAWING, 'picture'],
    packages: ['d3-dsv'],
    styles: true,
    reader: true,
  },
  element: {
    rooms: [...STORY, 'state', 'view', ...DRAWING],
    types: ['dialogs'],
    packages: [],
    reader: true,
  },
  page: { rooms: ['element', 'dialogs', 'view', 'state', ...STORY], packages: [], reader: true },
  embed: {
    rooms: ['element', 'dialogs', 'view', 'state', ...STORY, 'embed/hosts'],
    packages: [],
    virtual: ['virtual:tally-map/embed-template'],
    reader: true,
  },
  'embed/hosts': { rooms: [], packages: [], itself: false, reader: true },
  build: {
    rooms: [...STORY, 'geometry', 'state', 'view', ...DRAWING, 'picture', 'dialogs'],
    packages: ['*'],
    node: true,
  },
  'vite.config.ts': { rooms: ['build'], packages: ['vite'], node: true },
};

/**
 * Holds one file against the table.
 * @param file the file, from `readSource`
 * @param declared the packages of `package.json`
 * @returns its violations, at most one an import and one a name; none where it keeps to the table
 */
export function violations(file: SourceFile, declared: Declared): Violation[] {
  const { path } = file;
  const name = roomOf(path);
  const room = name === undefined ? undefined : ROOMS[name];
  if (name === undefined || !room) {
    return [{ path, rule: 'no-room', subject: '', message: `${path} is in none of the rooms.` }];
  }
  const breaches = [
    ...file.imports.map((line) => breachOfImport(line, { path, name, room }, declared)),
    ...(room.impure ?? [])
      .filter((banned) => file.names.includes(banned))
      .map((banned) => breach('purity', banned, `${name} must not use ${banned}.`)),
  ];
  return breaches.filter((found) => found !== undefined).map((found) => ({ path, ...found }));
}

/**
 * The room that a file belongs to.
 * @param path from the root of the repository, e.g. `src/embed/hosts/pym.ts`
 * @returns a key of `ROOMS`, a folder or a file, e.g. `embed/hosts`; undefined where it is in none
 */
export function roomOf(path: string): string | undefined {
  return Object.keys(ROOMS)
    .filter((name) => path === name || path === `src/${name}` || path.startsWith(`src/${name}/`))
    .sort((a, b) => b.length - a.length)[0];
}

type Breach = Omit<Violation, 'path'>;

interface Place {
  path: string;
  name: string;
  room: Room;
}

function breach(rule: Rule, subject: string, message: string): Breach {
  return { rule, subject, message };
}

function breachOfImport({ specifier, kind }: ImportLine, at: Place, declared: Declared): Breach | undefined {
  if (specifier === null) return breach('computed', '', `${at.name} imports something computed.`);
  if (specifier.startsWith('virtual:')) {
    if (at.room.virtual?.includes(specifier)) return undefined;
    return breach('virtual', specifier, `${at.name} must not import ${specifier}.`);
  }
  if (/^[./]/.test(specifier)) return breachOfFile(specifier, kind, at);
  return breachOfPackage(specifier, kind, at, declared);
}

function breachOfFile(specifier: string, kind: ImportLine['kind'], at: Place): Breach | undefined {
  const [file = '', query] = specifier.split('?');
  if (/\.css$/.test(file)) {
    if (at.room.styles && query === 'inline') return undefined;
    return breach('style', specifier, `${at.name} must not import the style sheet ${specifier}.`);
  }
  const target = file.startsWith('/') ? file.slice(1) : posix.join(posix.dirname(at.path), file);
  const to = roomOf(target);
  if (to === undefined || to === 'vite.config.ts') {
    if (at.room.node && to === undefined && !target.startsWith('src/')) return undefined;
    return breach('outside', specifier, `${at.name} must not import ${target}, which is in no room.`);
  }
  if (!posix.extname(file)) return breach('extension', specifier, `${specifier} lacks its extension.`);
  if (to === at.name ? at.room.itself !== false : at.room.rooms.includes(to)) return undefined;
  if (at.room.types?.includes(to)) {
    if (kind === 'type') return undefined;
    return breach('type-only', specifier, `${at.name} may take types from ${to}, by \`import type\` alone.`);
  }
  return breach('room', specifier, `${at.name} must not import from ${to}.`);
}

function breachOfPackage(
  specifier: string,
  kind: ImportLine['kind'],
  { name, room }: Place,
  declared: Declared,
): Breach | undefined {
  if (specifier.startsWith('node:')) {
    return room.node ? undefined : breach('node', specifier, `${name} must not import ${specifier}.`);
  }
  const wanted = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  if (room.reader && wanted === 'd3') {
    return breach('bundle', specifier, `${name} reaches the reader: import the modules of d3 by name.`);
  }
  const allowed = kind === 'type' ? [...room.packages, ...(room.typePackages ?? [])] : room.packages;
  if (!['*', wanted, specifier].some((entry) => allowed.includes(entry))) {
    return breach('package', specifier, `${name} must not import the package ${specifier}.`);
  }
  const { dependencies, devDependencies } = declared;
  const types = kind === 'type' ? [`@types/${wanted}`] : [];
  const lists = room.reader ? dependencies : [...dependencies, ...devDependencies];
  if ([wanted, ...types].some((entry) => lists.includes(entry))) return undefined;
  const list = room.reader ? 'dependencies' : 'dependencies or devDependencies';
  return breach('undeclared', specifier, `${wanted} is not among the ${list} of package.json.`);
}

/** The files of a project with those that each imports, code or types. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Which of some files imports which. */
export const importGraph = (files: readonly SourceFile[]): ImportGraph =>
  new Map(
    files.map(({ path, imports }) => [
      path,
      imports
        .map(({ specifier }) => specifier?.split('?')[0] ?? '')
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => posix.join(posix.dirname(path), specifier)),
    ]),
  );

/** The sets of files that import one another in a circle, each in order of name. */
export function circles(graph: ImportGraph): string[][] {
  const reached = new Map([...graph.keys()].map((path) => [path, reachedFrom(graph, path)]));
  const circleOf = (path: string) =>
    [...graph.keys()]
      .filter((other) => reached.get(path)?.has(other) && reached.get(other)?.has(path))
      .sort();
  const all = [...graph.keys()].map(circleOf).filter((circle) => circle.length > 0);
  return [...new Map(all.map((circle) => [circle.join(), circle])).values()];
}

/** What a file imports, and what that imports, and so on. */
function reachedFrom(graph: ImportGraph, path: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [path];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const imported of graph.get(next) ?? [])
      if (!found.has(imported)) {
        found.add(imported);
        open.push(imported);
      }
  return found;
}

/**
 * Reads what the rules need to know from the text of a file.
 * @param path from the root of the repository
 * @param code TypeScript
 * @returns its imports and the names it uses
 * @throws where it does not parse
 */
export function readSource(path: string, code: string): SourceFile {
  const { program, errors } = parseSync(path, code, { lang: path.endsWith('.d.ts') ? 'dts' : 'ts' });
  const error = errors[0];
  if (error) throw new SyntaxError(`${path}: ${error.message}`);
  const file: SourceFile = { path, imports: [], names: [] };
  visit(program as unknown as TreeNode, undefined, '', file);
  return file;
}

interface TreeNode {
  type: string;
  [key: string]: unknown;
}

function visit(node: TreeNode, parent: TreeNode | undefined, key: string, file: SourceFile): void {
  const line = importLine(node);
  if (line) file.imports.push(line);
  const name = usedName(node, parent, key);
  if (name !== undefined) file.names.push(name);
  for (const [childKey, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) visit(child, node, childKey, file);
    }
  }
}

function isNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && typeof (value as TreeNode).type === 'string';
}

function importLine(node: TreeNode): ImportLine | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
      return { specifier: literal(node.source), kind: node.importKind === 'type' ? 'type' : 'code' };
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      if (!node.source) return undefined;
      return { specifier: literal(node.source), kind: node.exportKind === 'type' ? 'type' : 'code' };
    case 'ImportExpression':
      return { specifier: literal(node.source), kind: 'code' };
    case 'TSImportType':
      return { specifier: literal(node.source), kind: 'type' };
    case 'TSExternalModuleReference':
      return { specifier: literal(node.expression), kind: 'code' };
    default:
      return undefined;
  }
}

function literal(source: unknown): string | null {
  return isNode(source) && typeof source.value === 'string' ? source.value : null;
}

/** Where a child of this type stands under this key it is a label, not a use. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  MemberExpression: ['property'],
  Property: ['key'],
  PropertyDefinition: ['key'],
  MethodDefinition: ['key'],
  TSPropertySignature: ['key'],
  TSMethodSignature: ['key'],
  TSQualifiedName: ['right'],
  ImportSpecifier: ['imported'],
  ExportSpecifier: ['local', 'exported'],
};

function usedName(node: TreeNode, parent: TreeNode | undefined, key: string): string | undefined {
  if (node.type === 'NewExpression' && named(node.callee) === 'Date') return 'new Date';
  if (node.type === 'CallExpression' && named(node.callee) === 'Date') return 'Date()';
  if (node.type === 'MemberExpression') {
    const member = named(node.property) ?? literal(node.property) ?? '';
    if (named(node.object) === 'globalThis') return member;
    if (named(node.object) === 'Date' && member === 'now') return 'Date.now';
  }
  const isLabel = parent && !parent.computed && !parent.shorthand && LABELS[parent.type]?.includes(key);
  return isLabel ? undefined : named(node);
}

function named(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier' ? (node.name as string) : undefined;
}
