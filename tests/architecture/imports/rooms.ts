/** What the files of a room may import and use. */
export interface Room {
  /** The rooms that it imports, besides itself. */
  rooms: readonly string[];
  /** The rooms from which it imports types alone. */
  types?: readonly string[];
  /** The packages that it imports: a name, a name with a sub-path, or `*` for each declared one. */
  packages: readonly string[];
  /** The packages from which it imports types alone. */
  typePackages?: readonly string[];
  /** Whether its files import one another. Default true. */
  isConnected?: boolean;
  /** Whether it imports style sheets as text (`?inline`). Default false. */
  hasStyles?: boolean;
  /** Whether it runs in Node: `node:` modules, files outside `src`. Default false. */
  isForNode?: boolean;
  /** Whether its code reaches the reader. Default false. */
  isForReader?: boolean;
  /** Whether it depends on its arguments alone. Default false. */
  isPure?: boolean;
}

/** The rooms that every story needs: places, words and days. */
const PURE = ['lib', 'geography', 'i18n'];
const STORY = [...PURE, 'story'];

/** What a picture shares with the figure: ways of making nodes, colours and patterns, and what both are drawn from. */
const DRAWING = ['view/dom', 'view/theme', 'view/model.ts'];

/** The table of what each room may import. A room has no other arrows. */
export const ROOMS: Readonly<Record<string, Room>> = {
  lib: { rooms: [], packages: [], isForReader: true, isPure: true },
  geography: { rooms: [], packages: [], isForReader: true, isPure: true },
  i18n: { rooms: ['lib', 'geography'], packages: [], isForReader: true, isPure: true },
  story: { rooms: PURE, packages: ['valibot'], isForReader: true, isPure: true },
  geometry: {
    rooms: ['geography'],
    packages: ['topojson-client', 'topojson-simplify', 'us-atlas'],
    typePackages: ['geojson', 'topojson-specification'],
    isPure: true,
  },
  state: { rooms: [...STORY], packages: ['zustand/vanilla'], isForReader: true, isPure: true },
  view: {
    rooms: [...STORY, 'state', ...DRAWING],
    types: ['geometry'],
    packages: ['d3-selection'],
    isForReader: true,
  },
  'view/dom': { rooms: ['lib'], packages: ['d3-selection'], isForReader: true },
  'view/theme': { rooms: [...STORY], packages: [], isForReader: true },
  'view/model.ts': { rooms: [...STORY, 'state'], packages: [], isForReader: true },
  picture: { rooms: [...STORY, 'state', ...DRAWING], types: ['geometry'], packages: [], isForReader: true },
  dialogs: {
    rooms: [...STORY, 'state', 'view', ...DRAWING, 'picture'],
    packages: ['d3-dsv'],
    hasStyles: true,
    isForReader: true,
  },
  element: {
    rooms: [...STORY, 'state', 'view', ...DRAWING],
    types: ['dialogs'],
    packages: [],
    isForReader: true,
  },
  page: { rooms: ['element', 'dialogs', 'view', 'state', ...STORY], packages: [], isForReader: true },
  embed: {
    rooms: ['element', 'dialogs', 'view', 'state', ...STORY, 'embed/hosts'],
    packages: ['virtual:tally-map/embed-template'],
    isForReader: true,
  },
  'embed/hosts': { rooms: [], packages: [], isConnected: false, isForReader: true },
  build: {
    rooms: [...STORY, 'geometry', 'state', 'view', ...DRAWING, 'picture', 'dialogs'],
    packages: ['*'],
    isForNode: true,
  },
  'vite.config.ts': { rooms: ['build'], packages: ['vite'], isForNode: true },
};

/** The key of `ROOMS` for a file: `roomOf('src/embed/hosts/pym.ts')` is `'embed/hosts'`. */
export function roomOf(path: string): string | undefined {
  return Object.keys(ROOMS)
    .filter((name) => path === name || path === `src/${name}` || path.startsWith(`src/${name}/`))
    .sort((a, b) => b.length - a.length)[0];
}
