import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { entriesIn, isProgram, onPath } from '../browser/harness/onPath.ts';
import { root } from '../fixtures/project.ts';
import type { WebKitPrograms } from './adapters/webkit.ts';
import { startScreen } from './adapters/xvfb.ts';

/** The programs of the engines beside Chromium that are on this machine; where there is none, why. */
export interface FoundEngines {
  readonly Firefox: { readonly executablePath: string; readonly version: string } | Missing;
  readonly WebKit: (WebKitPrograms & { readonly version: string }) | Missing;
}

/** What is missing, in words. */
export type Missing = { readonly missing: string };

const run = promisify(execFile);
const installScript = join(root, '.ci/install-browsers');

/**
 * Finds the engines beside Chromium. Where one is missing, and Debian's packages can be installed, it is installed.
 * `TALLY_FIREFOX` names another Firefox.
 */
export async function findEngines(): Promise<FoundEngines> {
  const found = await search();
  if (!isMissing(found.Firefox) && !isMissing(found.WebKit)) return found;
  const canInstall = process.getuid?.() === 0 && onPath('apt-get') !== undefined;
  if (!canInstall) return found;
  console.log('Browsers that are missing are installed.');
  try {
    await run(installScript, { maxBuffer: 100_000_000 });
  } catch (error) {
    console.error(`They could not be installed: ${error}`);
  }
  return search();
}

/** Whether an engine was not found. */
export const isMissing = <T extends object>(found: T | Missing): found is Missing => 'missing' in found;

const search = async (): Promise<FoundEngines> => ({
  Firefox: await findFirefox(),
  WebKit: await findWebKit(),
});

async function findFirefox(): Promise<FoundEngines['Firefox']> {
  const app = '/Applications/Firefox.app/Contents/MacOS/firefox';
  const executablePath =
    process.env.TALLY_FIREFOX ?? onPath('firefox-esr') ?? onPath('firefox') ?? [app].find(isProgram);
  if (!executablePath) return { missing: 'there is no firefox-esr or firefox here' };
  return { executablePath, version: await versionOf(executablePath) };
}

async function findWebKit(): Promise<FoundEngines['WebKit']> {
  const webKitDriver = onPath('WebKitWebDriver');
  if (!webKitDriver) return { missing: 'there is no WebKitWebDriver here' };
  const miniBrowser = miniBrowserFolders()
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(isProgram);
  if (!miniBrowser) return { missing: 'there is no MiniBrowser of WebKit for GTK here' };
  const xvfb = onPath('Xvfb');
  if (!xvfb) return { missing: 'there is no Xvfb here' };
  // It does not even print its version without a display.
  const screen = await startScreen(xvfb);
  try {
    const version = await versionOf(miniBrowser, { ...process.env, DISPLAY: screen.display });
    return { webKitDriver, miniBrowser, xvfb, version };
  } finally {
    await screen.close();
  }
}

/** Where distributions put what belongs to WebKit for GTK and is no command. */
function miniBrowserFolders(): string[] {
  const parents = ['/usr/lib', '/usr/libexec', '/usr/lib64', ...entriesIn('/usr/lib', /./)];
  return parents.map((parent) => join(parent, 'webkit2gtk-4.1'));
}

/** The version of a program, in one line. */
async function versionOf(program: string, env = process.env): Promise<string> {
  const { stdout } = await run(program, ['--version'], { timeout: 30_000, env });
  return stdout.trim().split('\n').at(-1) ?? '';
}
