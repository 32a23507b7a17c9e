import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root as project, temporaryFolder } from '../fixtures/project.ts';

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
  readonly root: string;
  /** Writes a file of `data/`, a string as it is and all else as JSON. @returns the text of the file */
  writeData(name: string, content: unknown): string;
  deleteData(name: string): void;
}

/**
 * Copies the project until the tests of the file or of the surrounding block have run. Its front story is to be
 * `data/letters.json`; its packages are those of the project.
 */
export function projectCopy(): ProjectCopy {
  const root = temporaryFolder();
  const inData = (name: string) => join(root, 'data', name);
  mkdirSync(join(root, 'data'));
  for (const part of parts) cpSync(join(project, part), join(root, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'vite.config.ts'), configuration);
  return {
    root,
    writeData(name, content) {
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      writeFileSync(inData(name), text);
      return text;
    },
    deleteData: (name) => rmSync(inData(name)),
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
