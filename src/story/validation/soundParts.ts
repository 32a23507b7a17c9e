import { readForm } from '../form/parseStory.ts';
import type { Story } from '../form/schema.ts';
import type { Finding } from './rule.ts';

/** A story made of the entries of a file that have their form, and the way back to the file's own places. */
export interface SoundParts {
  readonly story: Story;
  /** `"responses[2].date"` of the story is `"responses[3].date"` of the file, where an answer before it is left out. */
  readonly pathInFile: (path: string) => string;
  /** Whether a block has its form, each entry of it. */
  readonly isSound: (block: keyof Story) => boolean;
}

/** What stands for a block whose form is broken and that every story has: rules find nothing in it. */
const empty: Readonly<Record<string, unknown>> = {
  title: '',
  deck: '',
  asOf: '9999-12-31',
  credits: [],
  words: {},
  levels: [],
  method: [],
  responses: [],
  sources: {},
};

/** Lists of which an entry can be left out. */
const lists =
  /^(?:levels|method|responses|responses\[\d+\]\.quotes|milestones|corrections|accepted|reports\.list)$/;

/** The place of a problem within the innermost entry of such a list. */
const entry =
  /^(?:(?:levels|method|milestones|corrections|accepted|reports\.list)\[\d+\]|responses\[\d+\](?:\.quotes\[\d+\])?)/;

/** Fields of an answer without which the rest of it can be looked at; what is said of the field itself is told already. */
const spared = /^responses\[\d+\]\.(?:state|date|level|summary|note|precision|source)$/;

/** Leaves out of a file what has not its form, so that the rules can be asked of all the rest. */
export function soundParts(file: object, problems: readonly Finding[]): SoundParts {
  const places = new Set(problems.map(({ path }) => path));
  const broken = new Set(
    [...places].filter((path) => !spared.test(path)).map((path) => entry.exec(path)?.[0]),
  );
  const moved = new Map<string, string>();
  const sound = (value: unknown, path: string, now: string): unknown => {
    if (Array.isArray(value) && lists.test(path)) {
      const kept = [...value.keys()].filter((index) => !broken.has(`${path}[${index}]`));
      return kept.map((index, place) => {
        moved.set(`${now}[${place}]`, `${path}[${index}]`);
        return sound(value[index], `${path}[${index}]`, `${now}[${place}]`);
      });
    }
    if (spared.test(path) && places.has(path)) return '';
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return mapped(value, (each, key) => sound(each, joined(path, key), joined(now, key)));
  };
  const outside = problems.filter(({ path }) => !entry.test(path));
  const brokenBlocks = new Set(outside.map(({ path }) => blockOf(path)));
  const whole = sound(file, '', '') as Record<string, unknown>;
  const story = Object.fromEntries(
    [...new Set([...Object.keys(empty), ...Object.keys(whole)])].flatMap((block) => {
      if (Object.hasOwn(whole, block) && !brokenBlocks.has(block)) return [[block, whole[block]]];
      if (block === 'sources') return [[block, soundSources(whole[block], outside)]];
      return Object.hasOwn(empty, block) ? [[block, empty[block]]] : [];
    }),
  );
  return {
    // With the lists that may be left out.
    story: readForm(story).output as Story,
    pathInFile: (path) => pathBefore(path, moved),
    isSound: (block) => !problems.some(({ path }) => blockOf(path) === block),
  };
}

/** A source that is broken is a source all the same: what cites it does not cite nothing. */
const soundSources = (sources: unknown, problems: readonly Finding[]): unknown =>
  mapped(sources !== null && typeof sources === 'object' ? sources : {}, (source, id) =>
    problems.some(({ path }) => path === `sources.${id}` || path.startsWith(`sources.${id}.`))
      ? { publisher: '', title: null, url: null, published: null }
      : source,
  );

const mapped = (object: object, change: (value: unknown, key: string) => unknown): object =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));

const joined = (path: string, key: string): string => (path ? `${path}.${key}` : key);

const blockOf = (path: string): string => /^[^.[]*/.exec(path)?.[0] ?? '';

/** The file's own path of a path in the story: that of the innermost entry, and what follows. */
function pathBefore(path: string, moved: ReadonlyMap<string, string>): string {
  for (let end = path.lastIndexOf(']'); end > 0; end = path.lastIndexOf(']', end - 1)) {
    const before = moved.get(path.slice(0, end + 1));
    if (before) return before + path.slice(end + 1);
  }
  return path;
}
