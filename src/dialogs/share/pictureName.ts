import { slug } from '../../lib/slug.ts';
import { storyName } from '../../story/storyName.ts';
import type { Model } from '../../view/model.ts';

/** What a picture shows: the shown view, or the quotation of the selected state. */
export type PictureSubject = 'view' | 'quote';

/**
 * The name of a picture, which no picture of another story, count, stop, view or selected state has.
 * @param src the address that the story was fetched from, where there is one
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
