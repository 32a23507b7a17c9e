import { svg } from '../svg.ts';
import { type Block, page, type Sheet } from './page.ts';
import { textLine } from './text.ts';
import { wrapped } from './textWidth.ts';

const size = 14;
const line = 21;

/** As of which day the record is, whose work else is in the picture, and where the view can be seen. */
export function foot({ document, model, palette }: Sheet, link: string | null, top: number): Block {
  const { dataset, words } = model;
  const credit = [words.recordAsOf(words.fullDay(dataset.asOf)), ...dataset.credits].join(' ');
  const lines = [credit, link ?? ''].flatMap((text) => wrapped(text, size, page.inner));
  const style = { font: 'sans', size, fill: palette.secondary } as const;
  const baseLine = (index: number) => top + 28 + index * line;
  return {
    nodes: [
      svg(document, 'rect', { x: page.margin, y: top, width: page.inner, height: 1, fill: palette.rule }),
      ...lines.map((text, index) => textLine(document, page.margin, baseLine(index), style, text)),
    ],
    bottom: baseLine(lines.length - 1),
  };
}
