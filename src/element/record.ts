import { type Dataset, parseDataset } from '../domain/dataset.ts';

/**
 * The record of an element: inline in a JSON script among its children, else fetched from `src`.
 * @throws {DatasetError} where the record does not hold, {TypeError} where it cannot be fetched.
 */
export async function recordOf(
  element: HTMLElement,
  src: string | null,
  signal: AbortSignal,
): Promise<Dataset> {
  const inline = element.querySelector(':scope > script[type="application/json"]');
  if (inline) return parseDataset(JSON.parse(inline.textContent ?? ''));
  if (!src) throw new TypeError('<tally-map> has neither a record inside it nor a "src" to fetch one from.');
  const response = await fetch(src, { signal });
  if (!response.ok) throw new TypeError(`${response.url} answers ${response.status}.`);
  return parseDataset(await response.json());
}

/** Resolves once the served view has been painted: a frame, then a task. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
