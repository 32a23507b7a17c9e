import { jsonText } from '../../lib/jsonText.ts';
import { readGeometry } from '../../picture/map/pictureGeometry.ts';
import { pictureOf } from '../../picture/picture.ts';
import { pngOf } from '../../picture/png.ts';
import { quoteCardOf } from '../../picture/quoteCard/quoteCard.ts';
import { readLook } from '../../picture/readLook.ts';
import { svgText } from '../../picture/svgText.ts';
import { storyName } from '../../story/form/storyName.ts';
import { copyText } from '../../view/announce/copy.ts';
import type { Model } from '../../view/model.ts';
import { storyCsv } from './csv.ts';
import { download } from './download.ts';
import { pictureName } from './pictureName.ts';

/** What the dialog needs of the element that it belongs to. */
export interface ShareContext {
  /** What is shown now. */
  model(): Model;
  /** The address of the page that shows this view, holding our own parameters alone; `null` where none is known. */
  link(): string | null;
  /** The address that the shown story was fetched from; `null` where it stands in the document. */
  source(): string | null;
}

/**
 * What a button does with what is shown when it is pressed.
 * @returns what the reader is told of it, if anything
 * @throws where it cannot be done
 */
export type ShareAction = (root: HTMLElement, context: ShareContext) => Promise<string | undefined>;

/** Copies the address of the view. */
export const copyLink: ShareAction = async (root, context) => {
  const { words } = context.model();
  return copyText(root, context.link() ?? '', words.linkCopied, words);
};

/** Hands the address to the system's own sharing; where that is refused, copies it. */
export const sendLink: ShareAction = async (root, context) => {
  try {
    await navigator.share({ title: context.model().story.title, url: context.link() ?? '' });
  } catch (error) {
    if ((error as Error).name !== 'AbortError') return copyLink(root, context);
  }
  return undefined;
};

/** Saves the quote card of the chosen state, else the view as a picture. */
export const saveImage: ShareAction = (root, context) =>
  context.model().state.state ? saveQuote(root, context) : saveMap(root, context);

/** At the size that posts have. */
const saveQuote: ShareAction = async (root, context) => {
  const card = quoteCardOf(...drawnFrom(root, context));
  const name = pictureName(context.model(), context.source(), 'quote', 'png');
  download(root.ownerDocument, await pngOf(card, 1), 'image/png', name);
};

/** Saves the view as a picture, twice as fine as the screen's pixels. */
export const saveMap: ShareAction = async (root, context) => {
  const picture = pictureOf(...drawnFrom(root, context));
  const name = pictureName(context.model(), context.source(), 'view', 'png');
  download(root.ownerDocument, await pngOf(picture, 2), 'image/png', name);
};

export const saveSvg: ShareAction = async (root, context) => {
  const picture = pictureOf(...drawnFrom(root, context));
  const name = pictureName(context.model(), context.source(), 'view', 'svg');
  download(root.ownerDocument, svgText(picture), 'image/svg+xml', name);
};

export const saveCsv: ShareAction = async (root, context) => {
  const { story } = context.model();
  const name = `${storyName(story, context.source())}.csv`;
  download(root.ownerDocument, storyCsv(story), 'text/csv;charset=utf-8', name);
};

export const saveJson: ShareAction = async (root, context) => {
  const { story } = context.model();
  const name = `${storyName(story, context.source())}.json`;
  download(root.ownerDocument, `${jsonText(story)}\n`, 'application/json', name);
};

/** What a picture is drawn from. */
const drawnFrom = (root: HTMLElement, { model, link }: ShareContext) =>
  [root.ownerDocument, model(), readGeometry(root), readLook(root), link()] as const;
