import { debounce } from '../../lib/debounce.ts';
import { memoize } from '../../lib/memoize.ts';
import { editionsOf, type SiteOptions } from '../site/site.ts';
import { siteFiles } from '../site/siteFiles.ts';
import { type LastGood, looksAlike, readLastGood } from './lastGood.ts';

/** How long to wait after a change, in milliseconds: some editors remove a file before they write it. */
const settleMs = 40;

/** The site while it is edited: each story as it was when it could last be published. */
export interface SiteInMemory {
  /** The site as it was read last. The first call reads it. @throws if it cannot be read */
  now(): Promise<LastGood>;
  /** Finds what a build would publish beside the pages, by its name from the root of the site. */
  findFile(name: string): Promise<string | Uint8Array | undefined>;
  /** Reads the site again soon. */
  refresh(): void;
}

/** What a site in memory calls. */
export interface Listener {
  /** The pages show something new. */
  onChange(): void;
  /** The stories were read: what keeps them from being published, in lines. */
  onProblems(problems: readonly string[]): void;
}

/** Keeps a site in memory. It is read once at a time; its files but for the stories are made when one is asked for. */
export function siteInMemory(options: SiteOptions, { onChange, onProblems }: Listener): SiteInMemory {
  let last: Promise<LastGood> | undefined;
  let reading = Promise.resolve();

  const now = (): Promise<LastGood> => {
    last ??= readLastGood(options).then((site) => {
      onProblems(site.problems);
      return site;
    });
    last.catch(() => {
      last = undefined;
    });
    return last;
  };
  const read = async () => {
    const before = await now();
    const next = await readLastGood(options, before);
    last = Promise.resolve(next);
    onProblems(next.problems);
    if (!looksAlike(before, next)) onChange();
  };
  const { wait: refresh } = debounce(() => {
    reading = reading.then(read, read);
  }, settleMs);
  const filesOf = memoize((site: LastGood) => siteFiles(site, { root: options.root, minify: false }));
  const findFile = async (name: string) => {
    const site = await now();
    const story = editionsOf(site).find(({ data }) => data === name);
    if (story) return story.text;
    return (await filesOf(site))[name];
  };
  return { now, findFile, refresh };
}
