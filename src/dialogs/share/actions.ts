import { readGeometry } from '../../picture/geometry.ts';
import { pictureOf } from '../../picture/picture.ts';
import { pngOf } from '../../picture/png.ts';
import { readLook } from '../../picture/readLook.ts';
import { svgText } from '../../picture/svg.ts';
import { copyText } from '../../view/announce/copy.ts';
import type { Model } from '../../view/model.ts';
import { recordCsv } from './csv.ts';
import { recordName } from './files.ts';
import { download, pictureName } from './handOver.ts';

/** What the dialog needs of the element that it belongs to. */
export interface SaveContext {
  /** What is shown now. */
  model(): Model;
  /** The address of the page that shows this view, holding our own parameters alone; `null` where none is known. */
  link(): string | null;
  /** The address that the shown record was fetched from; `null` where it stands in the document. */
  source(): string | null;
}

/**
 * What a button does with what is shown when it is pressed.
 * @returns what is to be told of it, if anything
 * @throws where it cannot be done
 */
export type SaveAction = (root: HTMLElement, context: SaveContext) => Promise<string | undefined>;

/** Copies the address of the view. */
export const copyLink: SaveAction = async (root, context) => {
  const { words } = context.model();
  return copyText(root, context.link() ?? '', words.linkCopied, words);
};

/** Hands the address to the system's own sharing; where that is refused, copies it. */
export const shareLink: SaveAction = async (root, context) => {
  try {
    await navigator.share({ title: context.model().story.title, url: context.link() ?? '' });
  } catch (error) {
    if ((error as Error).name !== 'AbortError') return copyLink(root, context);
  }
  return undefined;
};

export const savePng: SaveAction = async (root, context) => {
  const name = pictureName(context.model(), 'png');
  download(root.ownerDocument, await pngOf(picture(root, context), 2), 'image/png', name);
};

export const saveSvg: SaveAction = async (root, context) => {
  const name = pictureName(context.model(), 'svg');
  download(root.ownerDocument, svgText(picture(root, context)), 'image/svg+xml', name);
};

export const saveJson: SaveAction = async (root, context) => {
  const { story } = context.model();
  const text = `${JSON.stringify(story, null, 2)}\n`;
  download(root.ownerDocument, text, 'application/json', recordName(story, context.source(), 'json'));
};

export const saveCsv: SaveAction = async (root, context) => {
  const { story } = context.model();
  const name = recordName(story, context.source(), 'csv');
  download(root.ownerDocument, recordCsv(story), 'text/csv;charset=utf-8', name);
};

const picture = (root: HTMLElement, { model, link }: SaveContext): SVGSVGElement =>
  pictureOf(root.ownerDocument, model(), readGeometry(root), readLook(root), link());
