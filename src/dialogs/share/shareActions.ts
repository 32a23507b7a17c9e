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

/** What the dialog needs from its element. */
export interface ShareContext {
  /** The model of the figure now. */
  model(): Model;
  /** The address of the page that shows this view, with our own parameters alone; `null` if none is known. */
  link(): string | null;
  /** The address that the shown story was fetched from; `null` if the story is in the document. */
  source(): string | null;
}

/**
 * What a button does.
 * @returns a message for the reader, if any
 * @throws if it fails
 */
export type ShareAction = (root: HTMLElement, context: ShareContext) => Promise<string | undefined>;

/** Copies the address of the view. */
export const copyLink: ShareAction = async (root, context) => {
  const { words } = context.model();
  return copyText(root, context.link() ?? '', words);
};

/** Gives the address to the system's share sheet; copies it if the system refuses. */
export const sendLink: ShareAction = async (root, context) => {
  try {
    await navigator.share({ title: context.model().story.title, url: context.link() ?? '' });
  } catch (error) {
    if ((error as Error).name !== 'AbortError') return copyLink(root, context);
  }
  return undefined;
};

/** Saves the quote card of the selected place, or else the view as a picture. */
export const saveImage: ShareAction = (root, context) =>
  context.model().state.state ? saveQuote(root, context) : saveMap(root, context);

/** At the size of a post. */
const saveQuote: ShareAction = async (root, context) => {
  const card = quoteCardOf(...pictureInputs(root, context));
  const name = pictureName(context.model(), context.source(), 'quote', 'png');
  download(root.ownerDocument, await pngOf(card, 1), 'image/png', name);
};

/** Saves the view as a picture at twice its size. */
export const saveMap: ShareAction = async (root, context) => {
  const picture = pictureOf(...pictureInputs(root, context));
  const name = pictureName(context.model(), context.source(), 'view', 'png');
  download(root.ownerDocument, await pngOf(picture, 2), 'image/png', name);
};

export const saveSvg: ShareAction = async (root, context) => {
  const picture = pictureOf(...pictureInputs(root, context));
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

/** The inputs of a picture. */
const pictureInputs = (root: HTMLElement, { model, link }: ShareContext) =>
  [root.ownerDocument, model(), readGeometry(root), readLook(root), link()] as const;
