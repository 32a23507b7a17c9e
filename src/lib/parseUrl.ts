/**
 * The parts of a URL, like `URL.parse`, which came to browsers in 2024.
 * @param base the URL to which a relative one refers; without it only an absolute one can be opened
 * @returns `null` where a browser cannot open it
 */
export function parseUrl(url: string, base?: string): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}
