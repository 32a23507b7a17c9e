/**
 * The URL of the story that is published with a script: beside the script, or at the root of the site if the script's
 * URL has a version.
 * @param script the script's URL
 * @param story the story's file, from the root of the site
 * @example storyBeside('https://example.org/tally/embed/1/embed.js', 'trees.json') // "https://example.org/tally/trees.json"
 */
export const storyBeside = (script: string, story: string): string =>
  new URL(/\/embed\/\d+\/[^/]*$/.test(script) ? `../../${story}` : story, script).href;
