import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A browser that has been found and has told its version, with all that is needed to start it. */
export interface FoundBrowser {
  /** Absolute path of the program. */
  executablePath: string;
  /** Command line flags to start it with. */
  args: string[];
  /** The whole environment to start it in; absent where the inherited one will do. */
  env?: Record<string, string>;
  /** Version and provenance in words, e.g. `Chromium 147.0.7727.0 (on PATH, /usr/bin/chromium)`. */
  name: string;
}

type Candidate = Omit<FoundBrowser, 'name'> & { from: string };

const run = promisify(execFile);

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The headless build first: the same engine, without a window's cost. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Flags of the browser from npm that would change what the tests look at (they lift the rules between
 * origins) or that make it fall over when a context is closed (one process for everything). Features and
 * headless mode are Playwright's to set: of two `--disable-features` the browser heeds only the last.
 */
const UNWANTED =
  /^--(single-process|no-zygote|disable-web-security|disable-site-isolation-trials|allow-running-insecure-content|headless|disable-features|enable-features)\b/;

let found: Promise<FoundBrowser> | undefined;

/**
 * Finds a Chromium to test in, asks it for its version, and prints once which one it is. Looked at in turn:
 * `TALLY_BROWSER` and `CHROME_PATH`; Chromium or Chrome on PATH or in its usual place on macOS;
 * Playwright's own downloads; the one that `@sparticuz/chromium` ships, unpacked at its first use.
 * @returns the first that starts; the same one at each call
 * @throws where a variable names a program that does not start, or nothing was found at all
 */
export function findBrowser(): Promise<FoundBrowser> {
  found ??= search();
  return found;
}

async function search(): Promise<FoundBrowser> {
  const named = fromVariable();
  const passedOver: string[] = [];
  for (const candidate of named ? [named] : [...onPath(), ...inMacApps(), ...inPlaywrightCache()]) {
    try {
      return await introduce(candidate);
    } catch (error) {
      passedOver.push(`${candidate.executablePath} (${candidate.from}): ${firstLine(error)}`);
    }
  }
  if (named) throw new Error(`The browser does not start: ${passedOver.join('; ')}`);
  try {
    return await introduce(await fromNpm());
  } catch (error) {
    passedOver.push(`@sparticuz/chromium: ${firstLine(error)}`);
    throw new Error(
      `No Chromium starts here. Install one, or name one in TALLY_BROWSER.\n${passedOver.join('\n')}`,
    );
  }
}

/** Asks for the version, since a program of the right name may be a stub that only says how to install it. */
async function introduce({ from, ...browser }: Candidate): Promise<FoundBrowser> {
  const { stdout } = await run(browser.executablePath, ['--no-sandbox', '--version'], {
    timeout: 30_000,
    ...(browser.env && { env: browser.env }),
  });
  const version = /[\w ]*\d+(\.\d+)+/.exec(stdout)?.[0].trim();
  if (!version) throw new Error('it does not tell its version');
  const name = `${version} (${from}, ${browser.executablePath})`;
  console.log(`Browser: ${name}`);
  return { ...browser, name };
}

function fromVariable(): Candidate | undefined {
  for (const variable of ['TALLY_BROWSER', 'CHROME_PATH']) {
    const executablePath = process.env[variable];
    if (executablePath) return { executablePath, args: flags(), from: `named in ${variable}` };
  }
  return undefined;
}

function onPath(): Candidate[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter(isProgram)
    .map((executablePath) => ({ executablePath, args: flags(), from: 'on PATH' }));
}

function inMacApps(): Candidate[] {
  if (process.platform !== 'darwin') return [];
  return MAC_APPS.filter(isProgram).map((executablePath) => ({
    executablePath,
    args: flags(),
    from: 'installed application',
  }));
}

function inPlaywrightCache(): Candidate[] {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
  ];
  return caches
    .filter((cache) => cache !== undefined)
    .flatMap((cache) => folders(cache, /^chromium-\d+$/).reverse())
    .flatMap((build) => folders(build, /^chrome-(linux|mac)/))
    .flatMap((folder) => [
      join(folder, 'chrome'),
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
      join(folder, 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
    ])
    .filter(isProgram)
    .map((executablePath) => ({ executablePath, args: flags(), from: "in Playwright's cache" }));
}

async function fromNpm(): Promise<Candidate> {
  const before = { ...process.env };
  const home = fileURLToPath(new URL('../../../node_modules/.cache/chromium-from-npm/', import.meta.url));
  try {
    // The package unpacks into the folder for temporary files and takes whatever lies there for its own:
    // a folder apart, thrown away unless the last unpacking ended, keeps half a browser from being used.
    process.env.TMPDIR = home.replace(/\/$/, '');
    // Without this, read when the package is imported, it leaves out the libraries a bare system lacks.
    process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
    const complete = join(home, 'complete');
    if (!existsSync(complete)) rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    writeFileSync(join(home, 'fonts/fonts.conf'), fontsConfiguration(home));
    writeFileSync(complete, '');
    const args = [...flags(), ...chromium.args.filter((flag) => !UNWANTED.test(flag))];
    return { executablePath, args: [...new Set(args)], env: environment(before), from: 'from npm' };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** The package's own looks for its fonts in /tmp alone: nothing would have a height. */
function fontsConfiguration(home: string): string {
  const folders = [join(home, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `  <dir>${folder}</dir>`),
    `  <cachedir>${join(home, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

/** The environment as the package has set it up, with the real folder for temporary files. */
function environment(before: NodeJS.ProcessEnv): Record<string, string> {
  const all: NodeJS.ProcessEnv = { ...process.env, TMPDIR: before.TMPDIR };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function flags(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox', ...FLAGS] : [...FLAGS];
}

function folders(parent: string, pattern: RegExp): string[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((name) => pattern.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => join(parent, name));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
