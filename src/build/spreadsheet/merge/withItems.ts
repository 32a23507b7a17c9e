import type { Item, StoryText } from '../storyText.ts';

/** The story's text with other answers and sources; what was not changed stays letter by letter. */
export function withItems(story: StoryText, responses: readonly Item[], sources: readonly Item[]): string {
  const parts = [
    { ...story.responses, items: responses, old: story.responses.items },
    { ...story.sources, items: sources, old: story.sources.items },
  ].filter(({ items, old }) => items.length !== old.length || items.some((item, at) => item !== old[at]));
  return parts
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, items }) => {
      const written = writeBlock(items, text.slice(start, start + 1), formatOf(story.text));
      return text.slice(0, start) + written + text.slice(end);
    }, story.text);
}

/** How a file is set: one level of indentation, and what stands at the end of a line; both empty in a single line. */
interface Format {
  readonly indent: string;
  readonly lineEnd: string;
}

function formatOf(text: string): Format {
  const [, lineEnd = '', indent = ''] = /(\r?\n)([ \t]*)"/.exec(text) ?? [];
  return { indent, lineEnd };
}

function writeBlock(items: readonly Item[], open: string, format: Format): string {
  const close = open === '[' ? ']' : '}';
  if (items.length === 0) return open + close;
  const [outer, inner] = [1, 2].map((depth) => format.lineEnd + format.indent.repeat(depth)) as [
    string,
    string,
  ];
  return (
    open + inner + items.map((item) => item.text ?? writeItem(item, format)).join(`,${inner}`) + outer + close
  );
}

function writeItem({ key, entry }: Item, { indent, lineEnd }: Format): string {
  const value = JSON.stringify(entry, null, indent).replaceAll('\n', lineEnd + indent.repeat(2));
  return key === '' ? value : `${JSON.stringify(key)}:${indent && ' '}${value}`;
}
