import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headerFileNames } from '../../../src/build/serving/headerFormats.ts';
import { filesIn, textOf } from '../../fixtures/project.ts';
import { freePort, stopped, untilAnswers } from './program.ts';

const program = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find(existsSync);
const types = ['/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types'].find(existsSync);

/** Whether there is an nginx here to serve with. @throws on a machine for checks (`CI`) that has none */
export function hasNginx(): boolean {
  if (program && types) return true;
  if (process.env.CI) throw new Error('There is no nginx here: install nginx-light.');
  console.log('There is no nginx here: its tests are skipped.');
  return false;
}

/** The files of a built site with their contents, without those that set the headers on hosts. */
export function servedFiles(folder: string): Map<string, Uint8Array> {
  const hidden: readonly string[] = Object.values(headerFileNames);
  const names = filesIn(folder).filter((name) => !hidden.includes(name));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/** A running nginx. */
export type Nginx = Awaited<ReturnType<typeof startNginx>>;

/**
 * Serves a built site by nginx as `docs/serving.md` says, on a free port, by a process without rights.
 * @param site the folder of the site, which is copied
 * @param change to the server block of the document
 */
export async function startNginx(site: string, change = (block: string) => block) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  cpSync(site, join(folder, 'site'), { recursive: true });
  mkdirSync(join(folder, 'temp'));
  const block = serverBlock()
    .replaceAll('/srv/tally-map', join(folder, 'site'))
    .replace('listen 80;', `listen 127.0.0.1:${port};`);
  writeFileSync(join(folder, 'nginx.conf'), configuration(change(block)));
  // Whoever runs the tests may be root, whose folders nobody else can read.
  const isRoot = process.getuid?.() === 0;
  for (const each of [folder, join(folder, 'site')]) chmodSync(each, 0o755);
  if (isRoot) chmodSync(join(folder, 'temp'), 0o777);
  const child = spawn(program as string, ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(isRoot && { uid: 65534, gid: 65534 }),
  });
  let errors = '';
  child.stderr?.on('data', (text) => {
    errors += text;
  });
  const origin = `http://127.0.0.1:${port}`;
  try {
    await untilAnswers(origin, child);
  } catch (cause) {
    await stopped(child);
    throw new Error(`nginx does not start: ${errors}`, { cause });
  }
  return {
    origin,
    /** The copy of the site that it serves. */
    folder: join(folder, 'site'),
    /** The whole address of a path of the site. */
    url: (path = '') => `${origin}/${path}`,
    async close() {
      await stopped(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server block of the document. */
function serverBlock(): string {
  const [, block] = /```nginx\n([\s\S]*?)```/.exec(textOf('docs/serving.md')) ?? [];
  if (!block) throw new Error('docs/serving.md has no block for nginx.');
  return block;
}

const configuration = (block: string): string => `daemon off;
worker_processes 2;
pid temp/nginx.pid;
events {}
http {
  include ${types};
  default_type application/octet-stream;
  access_log off;
  sendfile on;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `  ${each}_temp_path temp/${each};`).join('\n')}
${block}}
`;
