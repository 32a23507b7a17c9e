import { slug } from '../../domain/slug.ts';
import type { Model } from '../../view/model.ts';

/**
 * The name of a picture, which no picture of another count, stop, view or chosen state has.
 * @example pictureName(model, 'png') // "tally-map-counted-cnn-map-ms.png"
 */
export const pictureName = ({ stop, state: { count, view, state } }: Model, ending: string): string =>
  `${slug(`tally-map-${count}-${stop.id}-${view}-${state ?? ''}`)}.${ending}`;

/** Hands a file to the reader. @param type as in `text/csv` */
export function download(document: Document, content: string | Blob, type: string, name: string): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  Object.assign(link, { href, download: name });
  link.click();
  // A browser that asks where to put the file reads it only after the answer.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
