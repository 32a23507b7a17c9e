import { setAttribute, setText } from './dom/attributes.ts';

/** How long the caption stays unchanged while the story loads, in milliseconds. */
const captionAfter = 1000;

/**
 * Marks the controls as busy while the story loads. After a second the caption says only that it is loading.
 * @param loading the text of the caption
 * @returns a function that removes the marks and gives the caption its text back
 */
export function showBusy(root: Element, loading: string): () => void {
  const controls = [...root.querySelectorAll('button, select, input')];
  const caption = [...root.querySelectorAll('[part=caption] .lines > *')];
  const write = (texts: readonly string[]) =>
    caption.forEach((part, index) => {
      setText(part, texts[index] ?? '');
    });
  const before = caption.map((part) => part.textContent ?? '');
  for (const control of controls) setAttribute(control, 'aria-busy', 'true');
  const timer = setTimeout(() => write(['', loading]), captionAfter);
  return () => {
    clearTimeout(timer);
    for (const control of controls) setAttribute(control, 'aria-busy', null);
    if (caption.at(-1)?.textContent === loading) write(before);
  };
}
