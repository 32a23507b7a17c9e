import { parseStory } from '../../src/story/form/parseStory.ts';
import type { Story } from '../../src/story/form/schema.ts';
import { rawStory } from '../fixtures/story.ts';

/** Fields that hold no text of a reader's: names, days, addresses, and what leads from one to another. */
const bound =
  /^(\$schema|id|lang|quotedIn|date|asOf|start|open|at|count|source|also|namedSources|url|published|said|state|states|level|look|role|precision|report|warning)$/;

/**
 * The made-up story with another text in each of its texts; templates keep their places.
 * @param textAt takes the number of the text, from 0
 */
export function hostileStory(textAt: (n: number) => string): Story {
  let n = 0;
  const changed = (value: unknown, name: string): unknown => {
    if (typeof value === 'string') {
      if (bound.test(name)) return value;
      const text = textAt(n++);
      return /\{\w+\}/.test(value) ? `${value} ${text.replace(/[{}]/g, '')}` : text;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((each) => changed(each, name));
    if (name === 'named') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        // What a count is called is a text; of an opening view it is none.
        changed(each, key === 'count' && name !== 'open' ? 'text' : key),
      ]),
    );
  };
  return parseStory(changed(rawStory(), ''));
}
