import { captionText } from '../story/captions.ts';
import { svg } from '../view/dom/svg.ts';
import { type Block, column, type Scene, shownLevel } from './scene.ts';
import { type Line, type TextStyle, textLines } from './textLine.ts';
import { wrapped } from './textWidth.ts';

const caption = { size: 19, line: 27 } as const;
const credit = { size: 15, line: 22 } as const;

/** The selected state's level, the caption of the stop, and under a rule the credits and the link. */
export function pictureFoot(scene: Scene, link: string | null, top: number): Block {
  const { document, model, palette } = scene;
  const { story, words } = model;
  const style: TextStyle = { ...caption, fill: palette.secondary };
  const lines = [...selectionLine(scene), ...captionLines(scene, style)];
  const first = top + caption.size;
  const rule = first + (lines.length - 1) * caption.line + 20;
  const sources = `${story.credits.join(' ')} ${words.updated(words.fullDay(story.asOf))}`;
  const credits = [sources, link ?? ''].flatMap((text) => wrapped(text, credit, column.width));
  const firstCredit = rule + 28;
  return {
    nodes: [
      ...textLines(scene, [column.left, first], style, lines),
      svg(document, 'rect', { x: column.left, y: rule, width: column.width, height: 1, fill: palette.rule }),
      ...textLines(scene, [column.left, firstCredit], { ...credit, fill: palette.secondary }, credits),
    ],
    bottom: firstCredit + (credits.length - 1) * credit.line,
  };
}

/** The caption, its lead in bold. */
function captionLines({ model, palette }: Scene, style: TextStyle): Line[] {
  const { lead } = model.caption;
  const [first = '', ...rest] = wrapped(captionText(model.caption), { ...style, isBold: true }, column.width);
  const bold = { text: first.slice(0, lead.length), fill: palette.ink, isBold: true };
  return [[bold, first.slice(lead.length)], ...rest];
}

/** `"Mississippi: in favor"`, if a state is selected. */
function selectionLine(scene: Scene): Line[] {
  const { model, palette } = scene;
  const { words } = model;
  const { state } = model.state;
  if (!state) return [];
  const name = { text: `${words.stateName(state)}:`, fill: palette.ink, isBold: true };
  return [[name, ` ${words.lowered(shownLevel(scene, state).label)}`]];
}
