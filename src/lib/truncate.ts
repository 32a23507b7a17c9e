/**
 * A text of at most `limit` characters. A longer text is cut after a word and ends with "…", which counts as one.
 * @example truncate('How the states answered one letter', 20) // "How the states…"
 */
export function truncate(text: string, limit: number): string {
  const characters = [...text];
  if (characters.length <= limit) return text;
  const kept = characters.slice(0, limit - 1).join('');
  const isWhole = /[\s,;:]/.test(characters[limit - 1] as string);
  const words = isWhole ? kept : kept.replace(/\s+\S*$/, '');
  return `${words.replace(/[\s,;:.–—-]+$/, '')}…`;
}
