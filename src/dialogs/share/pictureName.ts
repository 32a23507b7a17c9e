import { slug } from '../../lib/slug.ts';
import { storyName } from '../../story/storyName.ts';
import type { Model } from '../../view/model.ts';

/** The subject of a picture: the shown view, or the quotation of the selected state. */
export type PictureSubject = 'view' | 'quote';

/**
 * The file name of a picture. It differs for each story, count, stop, view and selected state.
 * @param src the URL of the story; `null` if the story is in the document
 * @param ending the file's extension
 * @example pictureName(model, 'voter-rolls.json', 'view', 'png') // "voter-rolls-reports-cnn-map-ms.png"
 */
export function pictureName(
  model: Model,
  src: string | null,
  subject: PictureSubject,
  ending: string,
): string {
  const { story, stop, state } = model;
  const shown = subject === 'quote' ? 'quote' : state.view;
  const parts = [storyName(story, src), state.count, stop.id, shown, state.state ?? ''];
  return `${slug(parts.join('-'))}.${ending}`;
}
