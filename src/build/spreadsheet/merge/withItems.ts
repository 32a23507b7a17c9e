import type { Block, Item, StoryText } from '../storyText.ts';

/** The story's text with other responses and sources; unchanged items keep their piece of the file. */
export function withItems(story: StoryText, responses: readonly Item[], sources: readonly Item[]): string {
  return [
    { block: story.responses, items: responses },
    { block: story.sources, items: sources },
  ]
    .filter(({ block, items }) => hasChanged(block, items))
    .sort((a, b) => b.block.start - a.block.start)
    .reduce(
      (text, { block: { start, end }, items }) =>
        text.slice(0, start) + writeBlock(items, text.charAt(start), formatOf(story.text)) + text.slice(end),
      story.text,
    );
}

const hasChanged = ({ items: old }: Block, items: readonly Item[]): boolean =>
  items.length !== old.length || items.some((item, at) => item !== old[at]);

/** One level of indentation, and the end of a line; both are empty in a file of one line. */
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
  const lineAt = (depth: number) => format.lineEnd + format.indent.repeat(depth);
  const written = items.map(({ name, entry, text }) => {
    if (text !== undefined) return text;
    const value = JSON.stringify(entry, null, format.indent).replaceAll('\n', lineAt(2));
    return open === '[' ? value : `${JSON.stringify(name)}:${format.indent && ' '}${value}`;
  });
  return open + lineAt(2) + written.join(`,${lineAt(2)}`) + lineAt(1) + close;
}
