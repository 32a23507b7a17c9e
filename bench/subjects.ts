import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Contract, contractOf, type WrittenContract } from './contract.ts';
import { builtPeers, peers, site } from './paths.ts';

/** A page in a setting, as it is opened and measured. */
export interface Subject {
  /** In the tables and for `--only`. */
  name: string;
  /** The folder that is served, absolute. */
  folder: string;
  /** The path of the document in it, with its query. */
  entry: string;
  contract: Contract;
  /** Whether it is the opening view, whose loading is measured too; of others only changes are. */
  isOpeningView: boolean;
}

/** The name of the subject that all ratios are taken to. */
export const FLOOR = 'floor';

/** The floor that does at a change what the map does. */
export const SAME_FLOOR = 'floor-same';

/** Whether a name is that of a floor, which is no peer. */
const isFloor = (name: string): boolean => name === FLOOR || name === SAME_FLOOR;

/** A change is seen on the levels, from which the style sheet takes the colours. */
const MAP = {
  shapes: 'tally-map >>> [part=map] path[data-state]',
  slider: 'tally-map >>> [part=slider]',
  level: 'data-level',
  live: 'document.querySelector("tally-map").defaults !== undefined',
} as const satisfies Omit<WrittenContract, 'label'>;

/** The map's pages. */
export const pages = ['index', 'embed'] as const;

/** The settings in which a change of the slider is measured, with their own shapes. A subject has its page's name and the ending. */
export const settings = [
  { ending: '', query: '', words: 'the opening view' },
  { ending: '-selected', query: '?state=MS', words: 'a state selected' },
  { ending: '-table', query: '?open=table', words: 'the table open' },
  {
    ending: '-tiles',
    query: '?view=tiles',
    words: 'the tiles',
    shapes: 'tally-map >>> [part=tiles] rect[data-state]',
  },
] as const;

const ours: Subject[] = pages.flatMap((page) =>
  settings.map(({ ending, query, words, ...setting }) => ({
    name: page + ending,
    folder: site,
    entry: `/${page}.html${query}`,
    contract: contractOf({ ...MAP, ...setting, label: `Tally Map, \`${page}.html${query}\`: ${words}` }),
    isOpeningView: ending === '',
  })),
);

/** Names of the libraries that are measured. */
export const rivalNames = (): string[] => peerNames().filter((name) => !isFloor(name));

/** Names of all peers, the floors first: those folders of `peers` that have a contract. */
export const peerNames = (): string[] =>
  readdirSync(peers, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort((a, b) => Number(isFloor(b)) - Number(isFloor(a)) || a.localeCompare(b, 'en'));

/**
 * The subjects of a run.
 * @param only their names; `null` for all
 * @throws if a name is unknown
 */
export function subjectsOf(only: string[] | null): Subject[] {
  const all = [...peerNames().map(peer), ...ours];
  const unknown = only?.filter((name) => !all.some((subject) => subject.name === name)) ?? [];
  if (unknown.length > 0)
    throw new Error(`Unknown: ${unknown.join(', ')}. There are: ${all.map(({ name }) => name).join(', ')}.`);
  return all.filter(({ name }) => only?.includes(name) ?? true);
}

function peer(name: string): Subject {
  const written: WrittenContract = JSON.parse(readFileSync(join(peers, name, 'contract.json'), 'utf8'));
  return {
    name,
    folder: join(builtPeers, name),
    entry: '/index.html',
    contract: contractOf(written),
    isOpeningView: true,
  };
}
