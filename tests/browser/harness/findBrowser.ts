import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { entriesIn, isProgram, onPath } from './onPath.ts';

/** A browser that was found and has named its version, with all that is needed to start it. */
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

/**
 * Flags of the browser from npm that would change what the tests look at (they lift the rules between
 * origins) or that make it fall over when a context is closed (one process for everything). Features and
 * headless mode are Playwright's to set: of two `--disable-features` the browser heeds only the last.
 */
const UNWANTED =
  /^--(single-process|no-zygote|disable-web-security|disable-site-isolation-trials|allow-running-insecure-content|headless|disable-features|enable-features)\b/;

/** The programs of applications on macOS. */
const MAC_APPS = {
  Chrome: 'Google Chrome.app/Contents/MacOS/Google Chrome',
  Chromium: 'Chromium.app/Contents/MacOS/Chromium',
} as const;

let found: Promise<FoundBrowser> | undefined;

/**
 * Finds a Chromium to test in, asks it for its version, and prints once which one it is. Looked at in turn: the one that
 * `TALLY_BROWSER` names; Chromium or Chrome on PATH or in its usual place on macOS; Playwright's own downloads; the one that
 * `@sparticuz/chromium` ships, unpacked at its first use.
 * @returns the first that starts; the same one at each call
 * @throws if `TALLY_BROWSER` names a program that does not start, or nothing was found at all
 */
export function findBrowser(): Promise<FoundBrowser> {
  found ??= search();
  return found;
}

async function search(): Promise<FoundBrowser> {
  const named = process.env.TALLY_BROWSER;
  const refused: string[] = [];
  for (const [executablePath, from] of named ? [[named, 'named in TALLY_BROWSER'] as const] : installed()) {
    try {
      return await introduce({ executablePath, args: flags(), from });
    } catch (error) {
      refused.push(`${executablePath} (${from}): ${firstLine(error)}`);
    }
  }
  if (named) throw new Error(`The browser does not start: ${refused.join('; ')}`);
  try {
    return await introduce(await fromNpm());
  } catch (error) {
    refused.push(`@sparticuz/chromium: ${firstLine(error)}`);
    throw new Error(
      `No Chromium starts here. Install one, or name one in TALLY_BROWSER.\n${refused.join('\n')}`,
    );
  }
}

/** The programs that may be a Chromium, each with where it is from. */
function installed(): (readonly [path: string, from: string])[] {
  const builds = ['.cache/ms-playwright', 'Library/Caches/ms-playwright']
    .flatMap((cache) => entriesIn(join(homedir(), cache), /^chromium-\d+$/).reverse())
    .flatMap((build) => entriesIn(build, /^chrome-(linux|mac)/));
  const downloads = builds.flatMap((folder) => [join(folder, 'chrome'), join(folder, MAC_APPS.Chromium)]);
  const apps = Object.values(MAC_APPS).map((app) => join('/Applications', app));
  return [
    ...NAMES.flatMap((name) => onPath(name) ?? []).map((path) => [path, 'on PATH'] as const),
    ...apps.filter(isProgram).map((path) => [path, 'installed application'] as const),
    ...downloads.filter(isProgram).map((path) => [path, "in Playwright's cache"] as const),
  ];
}

/** Asks for the version, since a program of the right name may be a stub that only says how to install it. */
async function introduce({ from, ...browser }: Candidate): Promise<FoundBrowser> {
  const { stdout } = await run(browser.executablePath, ['--no-sandbox', '--version'], {
    timeout: 30_000,
    ...(browser.env && { env: browser.env }),
  });
  const version = /[\w ]*\d+(\.\d+)+/.exec(stdout)?.[0].trim();
  if (!version) throw new Error('it does not name its version');
  const name = `${version} (${from}, ${browser.executablePath})`;
  console.log(`Browser: ${name}`);
  return { ...browser, name };
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

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
