/** The keys with ids of sources. */
const keys = ['source', 'also', 'namedSources'];

/**
 * The ids of the sources that a part of a story cites, each with the path of the first citation. The part may have any form:
 * a sheet can repair a story that the check refuses.
 * @example citations({ milestones: [{ source: 'a' }] }) // Map { 'a' → 'milestones[0]' }
 */
export function citations(part: unknown, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  if (typeof part !== 'object' || part === null) return found;
  for (const [key, value] of Object.entries(part)) {
    const ids = keys.includes(key) ? [value].flat().filter((id) => typeof id === 'string') : [];
    const below = Array.isArray(part) ? `${path}[${key}]` : [path, key].filter(Boolean).join('.');
    for (const [id, citing] of [...ids.map((id) => [id, path] as const), ...citations(value, below)])
      if (!found.has(id)) found.set(id, citing);
  }
  return found;
}
