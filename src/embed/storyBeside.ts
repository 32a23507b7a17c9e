/**
 * The address of the story that is published with a script: beside it, or at the root of the site where the script's
 * own address is one by version.
 * @param script the script's address
 * @param story where the story lies, from the root of the site
 * @example storyBeside('https://example.org/tally/embed/1/embed.js', 'trees.json') // "https://example.org/tally/trees.json"
 */
export const storyBeside = (script: string, story: string): string =>
  new URL(/\/embed\/\d+\/[^/]*$/.test(script) ? `../../${story}` : story, script).href;
