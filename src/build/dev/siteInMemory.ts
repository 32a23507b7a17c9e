import type { SiteOptions } from '../site/site.ts';
import { type FileAt, filesOf } from './fileAt.ts';
import { isShownAlike, type LastGood, nextGood } from './lastGood.ts';
import { refreshing } from './refreshing.ts';

/** How long an editor may take to replace a file, in milliseconds: some take it away first. */
const settleMs = 40;

/** A site that is being edited, as it could be published last. */
export interface SiteInMemory {
  /** What was read last; it is read at once where it was not yet. @throws where it never could be read */
  now(): Promise<LastGood>;
  /** What lies beside its pages. */
  readonly fileAt: FileAt;
  /** Reads it anew, soon. */
  refresh(): void;
}

/** What a site in memory tells of. */
export interface Listener {
  /** Its pages show something else than before. */
  changed(): void;
  /** What keeps its stories from being published was read, alike or not. */
  told(problems: readonly string[]): void;
}

/** Holds a site in memory. */
export function siteInMemory(options: SiteOptions, { changed, told }: Listener): SiteInMemory {
  let last: Promise<LastGood> | undefined;
  let files: Promise<FileAt> | undefined;

  const now = (): Promise<LastGood> => {
    last ??= nextGood(options).then((site) => {
      told(site.problems);
      return site;
    });
    last.catch(() => {
      last = undefined;
    });
    return last;
  };
  const refresh = refreshing(async () => {
    const before = await now();
    const next = await nextGood(options, before);
    last = Promise.resolve(next);
    files = undefined;
    told(next.problems);
    if (!isShownAlike(before, next)) changed();
  }, settleMs);
  const fileAt: FileAt = async (name) => {
    files ??= now().then((site) => filesOf(options.root, site));
    return (await files)(name);
  };
  return { now, fileAt, refresh };
}
