import { writeFile } from 'node:fs/promises';
import { addressSetting, publicAddress } from './baseUrl.ts';
import { budget, keepSizes } from './budget.ts';
import { freeze } from './freeze.ts';
import { jsonSchema } from './jsonSchema.ts';
import { loadStory, storyFile } from './loadStory.ts';
import { partsOf } from './site.ts';
import { exportCommand, importCommand } from './spreadsheet/commands.ts';

const commands: Record<string, () => Promise<string>> = {
  async check() {
    const { responses, sources } = await loadStory(storyFile);
    return `${storyFile} can be published: ${responses.length} answers, ${Object.keys(sources).length} sources.`;
  },
  async schema() {
    await writeFile('data/schema.json', jsonSchema());
    return 'data/schema.json is written.';
  },
  async freeze() {
    const base = publicAddress(process.env[addressSetting]);
    const said = await freeze(process.cwd(), await partsOf(process.cwd(), base));
    return base ? said : `${said} It holds no public address, since ${addressSetting} is not set.`;
  },
  async export() {
    return exportCommand(process.argv.slice(3));
  },
  async import() {
    return importCommand(process.argv.slice(3));
  },
  async budget() {
    return budget(process.cwd());
  },
  async 'budget:keep'() {
    return keepSizes(process.cwd());
  },
};

/** Runs a command by name and says what came of it. @throws where the record cannot be published. */
export async function run(name = ''): Promise<string> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new Error(`There is no command "${name}": use one of ${Object.keys(commands).join(', ')}.`);
  return command();
}

if (process.argv[1]?.endsWith('cli.ts')) {
  try {
    console.log(await run(process.argv[2]));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
