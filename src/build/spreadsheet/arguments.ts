import { basename } from 'node:path';

/** What stands behind the name of a command. */
export interface Arguments {
  readonly name: string;
  readonly folder: string;
  /** The story's path from the project's root. */
  readonly file: string;
  readonly mayRemove: boolean;
}

/** @throws where they are too few, too many or unknown, with a line to follow. */
export function parseArguments(command: 'export' | 'import', args: readonly string[]): Arguments {
  const [given, folder, ...more] = args.filter((arg) => !arg.startsWith('--'));
  const flags = args.filter((arg) => arg.startsWith('--'));
  const isUnknown = (flag: string) => command !== 'import' || flag !== '--remove';
  if (!given || !folder || more.length > 0 || flags.some(isUnknown))
    throw new Error(
      `Write npm run ${command} -- <story> <folder>${command === 'import' ? ' [--remove]' : ''}, for example: npm run ${command} -- voter-rolls out/`,
    );
  const name = basename(given, '.json');
  return { name, folder, file: `data/${name}.json`, mayRemove: flags.length > 0 };
}
