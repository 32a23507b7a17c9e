import { setAttribute, setText } from './dom/attributes.ts';

/** How long loading is not worth a word, in milliseconds. */
const patience = 1000;

/**
 * Marks the controls as waiting for the story; what is pressed meanwhile is done later. After a second the caption says
 * that it is loading.
 * @param loading what the caption says
 * @returns marks them as done with it, and gives the caption its own text back
 */
export function showBusy(root: Element, loading: string): () => void {
  const controls = [...root.querySelectorAll('button, select, input')];
  const caption = root.querySelector('[part=caption] .lines > span');
  const before = caption?.textContent ?? '';
  for (const control of controls) setAttribute(control, 'aria-busy', 'true');
  const timer = setTimeout(() => caption && setText(caption, loading), patience);
  return () => {
    clearTimeout(timer);
    for (const control of controls) setAttribute(control, 'aria-busy', null);
    if (caption?.textContent === loading) setText(caption, before);
  };
}
