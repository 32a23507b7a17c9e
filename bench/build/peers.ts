import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { builtPeers, peers } from '../paths.ts';
import { floorPage, sameFloorPage } from './floor.ts';
import { type PeerData, writePeerData } from './peerData.ts';
import { type ShellParts, shell } from './shell.ts';
import { tutorialPage } from './tutorial.ts';

/** Builds these peers, each into a folder of its own, from the present story. */
export async function buildPeers(names: string[]): Promise<void> {
  const data = await writePeerData();
  for (const name of names) {
    const folder = join(builtPeers, name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    if (name === 'floor') writePage(folder, floorPage(data));
    else if (name === 'floor-same') writePage(folder, sameFloorPage(data, data.texts));
    else if (name === 'd3') writePage(folder, tutorialPage(data, folder));
    else await bundle(name, folder, data);
  }
}

const writePage = (folder: string, html: string) => writeFileSync(join(folder, 'index.html'), html);

/** Bundles a peer with Vite as `npm create vite` sets it up: its defaults, and the peer's own configuration. */
async function bundle(name: string, folder: string, data: PeerData): Promise<void> {
  const root = join(peers, name);
  const config = join(root, 'vite.config.js');
  await build({
    root,
    base: './',
    configFile: existsSync(config) && config,
    logLevel: 'warn',
    plugins: [inShell(name, root, data)],
    build: {
      outDir: folder,
      emptyOutDir: true,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      reportCompressedSize: false,
    },
  });
}

/** Puts the common page around a peer's own `index.html`, which holds its script alone. */
function inShell(name: string, root: string, data: PeerData): Plugin {
  const file = join(root, 'shell.json');
  const parts: ShellParts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return {
    name: 'common-page',
    transformIndexHtml: { order: 'pre', handler: (tail) => shell(data, name, { ...parts, tail }) },
  };
}
