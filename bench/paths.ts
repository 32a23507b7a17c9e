import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = fileURLToPath(new URL('../', import.meta.url));
/** This folder. */
export const bench = join(root, 'bench');
/** The built site, which is what is measured. */
export const site = join(root, 'dist');
/** The sources of the peers, a folder each. */
export const peers = join(bench, 'peers');
/** The story that is measured, from the root. */
export const storyFile = 'data/voter-rolls.json';
/** The data that the peers read. The build writes it; it is not in git. */
export const peerDataFile = join(bench, 'dist/peerData.json');
/** The built peers, a folder each; not in git. */
export const builtPeers = join(bench, 'dist/pages');
/** Each run's figures and the pictures of `--verify`; not in git. */
export const results = join(bench, 'results');
