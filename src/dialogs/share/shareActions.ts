import { readGeometry } from '../../picture/map/pictureGeometry.ts';
import { pictureOf } from '../../picture/picture.ts';
import { pngOf } from '../../picture/png.ts';
import { quoteCardOf } from '../../picture/quoteCard/quoteCard.ts';
import { readPictureStyle } from '../../picture/readPictureStyle.ts';
import { svgText } from '../../picture/standaloneSvg.ts';
import { storyName } from '../../story/storyName.ts';
import { copyText } from '../../view/announce/copyText.ts';
import { htmlOf } from '../../view/dom/htmlOf.ts';
import type { Model } from '../../view/model.ts';
import { storyCsv } from './csv.ts';
import { type PictureSubject, pictureName } from './pictureName.ts';

/** The dialog's access to its element. */
export interface ShareContext {
  /** The model of the figure now. */
  model(): Model;
  /** The URL of the page with the shown view, with no other parameters than ours; `null` if no page is known. */
  link(): string | null;
  /** The URL of the shown story; `null` if the story is in the document. */
  source(): string | null;
  /** The text of the shown story's file. */
  file(): string;
}

/** The action of a button. @returns a message for the reader, if there is one @throws if it fails */
export type ShareAction = (root: HTMLElement, context: ShareContext) => Promise<string | undefined>;

/** Copies the URL of the view. */
export const copyLink: ShareAction = async (root, context) => {
  const { words } = context.model();
  return copyText(root, context.link() ?? '', words);
};

/** Passes the URL to the system's share dialog; copies it if the system refuses. */
export const sendLink: ShareAction = async (root, context) => {
  try {
    await navigator.share({ title: context.model().story.title, url: context.link() ?? '' });
  } catch (error) {
    if ((error as Error).name !== 'AbortError') return copyLink(root, context);
  }
  return undefined;
};

/** Saves the quote card of the selected place; if none is selected, the view as a picture. */
export const saveImage: ShareAction = (root, context) =>
  context.model().state.state ? saveQuote(root, context) : saveMap(root, context);

/** Makes an action that saves a picture of the shown view. */
const savePicture =
  (
    subject: PictureSubject,
    ending: string,
    type: string,
    contentOf: (...inputs: Inputs) => Content,
  ): ShareAction =>
  async (root, context) => {
    const { ownerDocument: document } = root;
    const model = context.model();
    const name = pictureName(model, context.source(), subject, ending);
    const content = contentOf(document, model, readGeometry(root), readPictureStyle(root), context.link());
    download(document, await content, type, name);
    return undefined;
  };
type Inputs = Parameters<typeof pictureOf>;
type Content = Promise<Blob> | string;

/** Saves the quote card at the size of a post. */
const saveQuote = savePicture('quote', 'png', 'image/png', (...inputs) => pngOf(quoteCardOf(...inputs), 1));

/** Saves the view as a picture at twice its size. */
export const saveMap = savePicture('view', 'png', 'image/png', (...inputs) => pngOf(pictureOf(...inputs), 2));

/** Saves the view as an SVG. */
export const saveSvg = savePicture('view', 'svg', 'image/svg+xml', (...inputs) =>
  svgText(pictureOf(...inputs)),
);

const saveData =
  (ending: string, type: string, textOf: (context: ShareContext) => string): ShareAction =>
  async (root, context) => {
    const name = `${storyName(context.model().story, context.source())}.${ending}`;
    download(root.ownerDocument, textOf(context), type, name);
    return undefined;
  };

/** Saves the story as a table. */
export const saveCsv = saveData('csv', 'text/csv;charset=utf-8', ({ model }) => storyCsv(model().story));

/** Saves the story's file. */
export const saveJson = saveData('json', 'application/json', ({ file }) => file());

/** Saves a file on the reader's machine. @param type the media type: `"text/csv"` */
function download(document: Document, content: string | Blob, type: string, name: string): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  htmlOf(document).a({ href, download: name }).click();
  // A browser that asks where to put the file reads it only after the answer.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
