import { debounce } from '../../lib/debounce.ts';
import { memoize } from '../../lib/memoize.ts';
import { editionsOf, problemsOf, readSite, type SiteOptions } from '../site/site.ts';
import { siteFiles } from '../site/siteFiles.ts';
import type { SiteStory } from '../site/siteStory.ts';

/** The pause after a change, in milliseconds: some editors remove a file before they write it. */
const settleMs = 40;

/** A site while it is edited. */
interface EditedSite {
  /** Each story in its last valid version. */
  readonly stories: readonly SiteStory[];
  /** The lines of the check for the files that cannot be published now. */
  readonly problems: readonly string[];
}

/** Keeps a site while it is edited. */
export interface SiteInMemory {
  /** The site as it was read last. The first call reads it. @throws if it cannot be read */
  now(): Promise<EditedSite>;
  /** Finds a file that a build publishes beside the pages. @param name from the root of the site */
  findFile(name: string): Promise<string | Uint8Array | undefined>;
  /** Reads the site again after a short pause. */
  refresh(): void;
}

/** Receives the changes of a site in memory. */
interface Listener {
  /** Called when the pages show something new. */
  onChange(): void;
  /** Called after each reading. @param problems the lines of the check, for stories that cannot be published */
  onProblems(problems: readonly string[]): void;
}

/** Keeps a site in memory. One reading at a time is under way. The files are made when the first one is requested. */
export function siteInMemory(options: SiteOptions, { onChange, onProblems }: Listener): SiteInMemory {
  let last: Promise<EditedSite> | undefined;
  let reading = Promise.resolve();

  const now = (): Promise<EditedSite> => {
    last ??= readEdited(options, []).then((site) => {
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
    const next = await readEdited(options, before.stories);
    last = Promise.resolve(next);
    onProblems(next.problems);
    if (visibleParts(before) !== visibleParts(next)) onChange();
  };
  const { schedule: refresh } = debounce(() => {
    reading = reading.then(read).catch(({ message }) => onProblems([message]));
  }, settleMs);
  const filesOf = memoize(({ stories }: EditedSite) =>
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

/** Reads the site. A story that cannot be published now, or whose file is gone, keeps its editions from before. */
async function readEdited(options: SiteOptions, before: readonly SiteStory[]): Promise<EditedSite> {
  const found = await readSite(options);
  const gone = before
    .filter(({ name }) => found.every((story) => story.name !== name))
    .map((story) => ({ ...story, editions: [], lines: [goneLine(story)] }));
  const all = [...found, ...gone];
  const stories = all.map((story): SiteStory => {
    const last = before.find(({ name }) => name === story.name);
    return story.editions.length > 0 ? story : { ...story, editions: last?.editions ?? [] };
  });
  return { stories, problems: problemsOf(all) };
}

const goneLine = ({ file }: SiteStory): string =>
  `${file}:1:1: This file is gone: put it back, or start npm run dev again without it.`;

/** All that the pages show, as a text to compare. The page of a story without editions shows its problems. */
const visibleParts = ({ stories, problems }: EditedSite): string =>
  JSON.stringify([
    stories.map(({ name, editions }) => [name, editions.map(({ folder, text, css }) => [folder, text, css])]),
    stories.every(({ editions }) => editions.length > 0) || problems,
  ]);
