import type { Dataset } from '../domain/dataset.ts';
import { isChecked } from './isChecked.ts';

/** The record that stands among an element's children, in a JSON script; `null` where there is none. */
export const inlineRecord = (element: HTMLElement): HTMLScriptElement | null =>
  element.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');

/**
 * The record of an element: inline among its children, else fetched from `src`.
 * @throws {DatasetError} where the record does not hold, {TypeError} where it cannot be fetched.
 */
export async function recordOf(
  element: HTMLElement,
  src: string | null,
  signal: AbortSignal,
): Promise<Dataset> {
  const inline = inlineRecord(element);
  if (inline) return read(inline.text, 'checked' in inline.dataset);
  if (!src) throw new TypeError('<tally-map> has neither a record inside it nor a "src" to fetch one from.');
  const response = await fetch(src, { signal });
  if (!response.ok) throw new TypeError(`${response.url} answers ${response.status}.`);
  const text = await response.text();
  return read(text, await isChecked(text));
}

/** Most readers get the record that the build has checked: what checks others is loaded for those. */
async function read(text: string, checked: boolean): Promise<Dataset> {
  const record: unknown = JSON.parse(text);
  if (checked) return record as Dataset;
  const { parseDataset } = await import('../domain/dataset.ts');
  return parseDataset(record);
}

/** How long the first paint is waited for, in milliseconds: a page in the background may never have one. */
const longestWait = 3000;

/**
 * Resolves once the browser has put the served view on the screen, which is later than the frame that drew it, or
 * once `signal` is aborted.
 */
export const painted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) done();
    });
    const timer = setTimeout(done, longestWait);
    observer.observe({ type: 'paint', buffered: true });
    signal.addEventListener('abort', done, { once: true });
  });
