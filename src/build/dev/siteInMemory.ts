import { debounce } from '../../lib/debounce.ts';
import { memoize } from '../../lib/memoize.ts';
import { editionsOf, problemsOf, readSite, type SiteOptions } from '../site/site.ts';
import { siteFiles } from '../site/siteFiles.ts';
import type { SiteStory } from '../site/siteStory.ts';

/** How long to wait after a change, in milliseconds: some editors remove a file before they write it. */
const settleMs = 40;

/** A site while it is edited. */
export interface LastGood {
  /** Each story as it was when it could last be published. */
  readonly stories: readonly SiteStory[];
  /** What keeps the files as they are now from being published, in lines. */
  readonly problems: readonly string[];
}

/** Keeps a site as it was last good. */
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
    last ??= readLastGood(options, []).then((site) => {
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
    const next = await readLastGood(options, before.stories);
    last = Promise.resolve(next);
    onProblems(next.problems);
    if (visibleParts(before) !== visibleParts(next)) onChange();
  };
  const { schedule: refresh } = debounce(() => {
    reading = reading.then(read).catch(({ message }) => onProblems([message]));
  }, settleMs);
  const filesOf = memoize(({ stories }: LastGood) =>
    siteFiles(editionsOf(stories), { root: options.root, minify: false }),
  );
  const findFile = async (name: string) => {
    const site = await now();
    const story = editionsOf(site.stories).find(({ data }) => data === name);
    if (story) return story.text;
    return (await filesOf(site))[name];
  };
  return { now, findFile, refresh };
}

/** Reads the site. A story that cannot be published now keeps the editions that it had before. */
async function readLastGood(options: SiteOptions, before: readonly SiteStory[]): Promise<LastGood> {
  const found = await readSite(options);
  const stories = found.map((story): SiteStory => {
    const last = before.find(({ name }) => name === story.name);
    return story.editions.length > 0 ? story : { ...story, editions: last?.editions ?? [] };
  });
  return { stories, problems: problemsOf(found) };
}

/** What the pages show. The page of a story without editions shows its problems. */
const visibleParts = ({ stories, problems }: LastGood): string =>
  JSON.stringify([
    stories.map(({ name, editions }) => [name, editions.map(({ folder, text, css }) => [folder, text, css])]),
    stories.every(({ editions }) => editions.length > 0) || problems,
  ]);
