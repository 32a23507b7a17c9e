/**
 * The parts of an absolute URL, like `URL.parse`, which came to browsers in 2024.
 * @returns `null` where a browser cannot open it
 */
export function parseUrl(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
