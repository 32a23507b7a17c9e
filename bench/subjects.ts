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
  /** Whether its time to the map counts: settings other than the opening view are measured for changes alone. */
  opens: boolean;
}

/** The name of the subject that all ratios are taken to. */
export const FLOOR = 'floor';

/** What changes is seen by the levels, from which the style sheet takes the colours. */
const MAP: WrittenContract = {
  label: '',
  shapes: 'tally-map >>> [part=map] path[data-state]',
  slider: 'tally-map >>> [part=slider]',
  seenBy: 'data-level',
  level: 'data-level',
  live: 'document.querySelector("tally-map").defaults !== undefined',
};

/**
 * The map's shapes are not shown beside the table, whose rows carry the same levels. Those out of sight follow when a drag
 * pauses, so that the sentence above tells that a change is shown; the rows in sight are drawn with it.
 */
const TABLE: WrittenContract = {
  ...MAP,
  shapes: 'tally-map >>> [part=table] tr[data-state]',
  paintedBy: 'data-level',
  seenOn: 'tally-map >>> .stop',
  seenBy: 'text',
};

/** The three settings in which a change of the slider is measured. */
const settings = [
  { setting: '', query: '', contract: MAP, words: 'the opening view' },
  { setting: '-pinned', query: '?state=MS', contract: MAP, words: 'with Mississippi pinned' },
  { setting: '-table', query: '?view=table', contract: TABLE, words: 'with the table shown' },
] as const;

/** The name of one of the map's pages in a setting, e.g. `embed-table`. */
export const ourName = (page: 'index' | 'embed', setting: (typeof settings)[number]['setting']): string =>
  page + setting;

const ours: Subject[] = (['index', 'embed'] as const).flatMap((page) =>
  settings.map(({ setting, query, contract, words }) => ({
    name: ourName(page, setting),
    folder: site,
    entry: `/${page}.html${query}`,
    contract: contractOf({ ...contract, label: `Tally Map, \`${page}.html${query}\`: ${words}` }),
    opens: setting === '',
  })),
);

/** Names of all peers, the floor first: those folders of `peers` that have a contract. */
export const peerNames = (): string[] =>
  readdirSync(peers, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort((a, b) => Number(b === FLOOR) - Number(a === FLOOR) || a.localeCompare(b, 'en'));

/**
 * The subjects of a run.
 * @param only their names; `null` for all
 * @throws where a name is unknown
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
    opens: true,
  };
}
