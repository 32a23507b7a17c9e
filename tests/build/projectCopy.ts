import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** What the project builds from, beside the stories. */
const parts = [
  'src',
  'public',
  'index.html',
  'embed.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A copy of what the project builds from, in a temporary folder, with no story in it. */
export interface ProjectCopy {
  /** The copy's root. */
  readonly root: string;
  /** Writes a file of `data/`, as it is or as JSON, and gives its text: `hold('letters.es.json', translation)`. */
  hold(name: string, content: unknown): string;
  /** Takes a file of `data/` away. */
  drop(name: string): void;
  /** Takes the copy away. */
  remove(): void;
}

/** Makes such a copy, whose front story is to be `data/letters.json`; the packages are those of the project. */
export function projectCopy(): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'tally-map-'));
  const inData = (name: string) => join(root, 'data', name);
  mkdirSync(join(root, 'data'));
  for (const part of parts) cpSync(join(project, part), join(root, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'vite.config.ts'), configuration);
  return {
    root,
    hold(name, content) {
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      writeFileSync(inData(name), text);
      return text;
    },
    drop: (name) => rmSync(inData(name)),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

const configuration = `import { tallyMap } from './src/build/plugin.ts';

export default {
  base: './',
  appType: 'mpa',
  plugins: [tallyMap({ front: 'letters' })],
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
};
`;
