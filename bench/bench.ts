import { buildPeers } from './build/peers.ts';
import { buildSite, expectBuilt, installPeers } from './build/prepare.ts';
import { launch } from './launch.ts';
import { checkAll, measureAll } from './measure/rounds.ts';
import { type Options, readOptions, usage } from './options.ts';
import { writeResults } from './report/write.ts';
import { type Served, serve } from './serve.ts';
import { peerNames, type Subject, subjectsOf } from './subjects.ts';

/**
 * Builds, checks and measures, and writes the tables.
 * @returns whether all went well: each page showed the data at each stop, and no run had an error
 */
async function main(options: Options): Promise<boolean> {
  const at = Date.now();
  const asked = subjectsOf(options.only);
  if (options.build) await build(asked);
  expectBuilt(asked);
  const browser = await launch();
  const servers = await serveAll(asked);
  const subjects = asked.map((subject) => ({ ...subject, server: servers.get(subject.folder) as Served }));
  try {
    const isRight = await checkAll(browser, subjects, options.verify);
    if (options.verify) return isRight;
    const context = { browser: `Chromium ${browser.version()}`, at };
    // After each round, so that an interrupted run leaves the tables of its complete rounds.
    const runs = await measureAll(browser, subjects, options, (soFar, rounds) =>
      writeResults(options, soFar, rounds, subjects, context),
    );
    return isRight && runs.every(({ errors }) => errors.length === 0);
  } finally {
    await browser.close();
    for (const server of servers.values()) await server.close();
  }
}

async function build(asked: readonly Subject[]): Promise<void> {
  installPeers();
  buildSite();
  await buildPeers(peerNames().filter((name) => asked.some((subject) => subject.name === name)));
}

/** One server for each folder. */
async function serveAll(subjects: readonly Subject[]): Promise<Map<string, Served>> {
  const servers = new Map<string, Served>();
  for (const { folder } of subjects) if (!servers.has(folder)) servers.set(folder, await serve(folder));
  return servers;
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') console.log(usage);
  else if (!(await main(options))) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
