/** A position in a file as an editor shows it, both from 1. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/**
 * Gives the line and the column of an offset in a text. A byte-order mark takes no column.
 * @example lineIndex('{\n  "a": 1\n}')(4) // { line: 2, column: 3 }
 */
export function lineIndex(text: string): (offset: number) => LineAndColumn {
  const starts = [text.startsWith('\ufeff') ? 1 : 0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = Math.max(
      starts.findLastIndex((start) => start <= offset),
      0,
    );
    return { line: line + 1, column: offset - (starts[line] as number) + 1 };
  };
}
