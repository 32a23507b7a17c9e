import { writeFile } from 'node:fs/promises';
import { checkStories } from './check/checkCommand.ts';
import { budget, keepSizes } from './commands/budget.ts';
import { writeElementDocs } from './commands/elementDocs.ts';
import { freezeStory } from './commands/freezeStory.ts';
import { jsonSchema } from './commands/jsonSchema.ts';
import { newStory } from './commands/newStory.ts';
import { exportCommand, importCommand } from './spreadsheet/commands.ts';

const commands: Record<string, (...args: string[]) => Promise<string>> = {
  async check(...stories) {
    const { lines, failed } = await checkStories(process.cwd(), stories);
    if (failed) throw new Error(lines.join('\n'));
    return lines.join('\n');
  },
  async schema() {
    await writeFile('data/schema.json', jsonSchema());
    return 'data/schema.json is written.';
  },
  async docs() {
    return writeElementDocs(process.cwd());
  },
  async freeze(name) {
    return freezeStory(process.cwd(), name);
  },
  async new(name) {
    return newStory(process.cwd(), name);
  },
  async export(...args) {
    return exportCommand(args);
  },
  async import(...args) {
    return importCommand(args);
  },
  async budget() {
    return budget(process.cwd());
  },
  async 'budget:keep'() {
    return keepSizes(process.cwd());
  },
};

/** Runs a command by name and says what came of it. @throws where a story cannot be published. */
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
