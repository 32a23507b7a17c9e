import type { Model } from '../model.ts';

/** `"tally-map-2017-07-05.png"`: the day that the picture shows. */
export const pictureName = ({ stop }: Model, ending: string): string => `tally-map-${stop.date}.${ending}`;

/** Hands a file to the reader. @param type as in `text/csv` */
export function download(document: Document, content: string | Blob, type: string, name: string): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  Object.assign(link, { href, download: name });
  link.click();
  // A browser that asks where to put the file reads it only after the answer.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
