import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench, peerDataFile, peers } from '../paths.ts';
import type { PeerData } from './peerData.ts';
import { shell } from './shell.ts';

/** What the tutorial's page loads: the libraries' own files, the topology, the data. */
const files = {
  'd3.min.js': 'node_modules/d3/dist/d3.min.js',
  'topojson-client.min.js': 'node_modules/topojson-client/dist/topojson-client.min.js',
  'states-albers-10m.json': 'node_modules/us-atlas/states-albers-10m.json',
} as const;

/** The page as D3's choropleth example has it: no bundler, script tags, topology and data fetched at run time. */
export function tutorialPage(data: PeerData, folder: string): string {
  for (const [name, from] of Object.entries(files)) cpSync(join(bench, from), join(folder, name));
  cpSync(peerDataFile, join(folder, 'peerData.json'));
  const scripts = ['d3.min.js', 'topojson-client.min.js'].map((name) => `<script src="${name}"></script>`);
  const own = readFileSync(join(peers, 'd3/main.js'), 'utf8');
  return shell(data, 'd3', { tail: `${scripts.join('\n')}\n<script>\n${own}</script>\n` });
}
