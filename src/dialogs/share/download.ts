/** Hands a file to the reader. @param type as in `text/csv` */
export function download(document: Document, content: string | Blob, type: string, name: string): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  Object.assign(link, { href, download: name });
  link.click();
  // A browser that asks where to put the file reads it only after the answer.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
