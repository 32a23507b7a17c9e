import { writeFile } from 'node:fs/promises';
import { checkStories } from './check/checkStories.ts';
import { budget, keepSizes } from './commands/budget.ts';
import { freezeStory } from './commands/freezeStory.ts';
import { jsonSchema } from './commands/jsonSchema.ts';
import { newStory } from './commands/newStory.ts';
import { newTranslation } from './commands/newTranslation.ts';
import { writeElementDocs } from './element/elementTables.ts';
import { exportCommand, importCommand } from './spreadsheet/commands.ts';

const root = process.cwd();

/** Each command returns what it prints. */
const commands: Record<string, (...args: string[]) => Promise<string> | string> = {
  async check(...stories) {
    const { lines, hasFailed } = await checkStories(root, stories);
    if (hasFailed) throw new Error(lines.join('\n'));
    return lines.join('\n');
  },
  async schema() {
    await writeFile('data/schema.json', jsonSchema());
    return 'data/schema.json is written.';
  },
  docs: () => writeElementDocs(root),
  freeze: (name) => freezeStory(root, name),
  new: (name, lang) => (name && lang ? newTranslation(root, name, lang) : newStory(root, name)),
  export: (...args) => exportCommand(args, root),
  import: (...args) => importCommand(args, root),
  budget: () => budget(root),
  'budget:keep': () => keepSizes(root),
};

/** Runs a command by name and returns what it prints. @throws if the command fails, or if there is no such command */
export async function run(name = '', ...args: string[]): Promise<string> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new Error(`There is no command "${name}": use one of ${Object.keys(commands).join(', ')}.`);
  return command(...args);
}

if (process.argv[1]?.endsWith('cli.ts')) {
  try {
    console.log(await run(...process.argv.slice(2)));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
