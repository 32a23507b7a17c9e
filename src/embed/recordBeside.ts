/**
 * The address of the record that is published with a script: beside it, or at the root of the site where the script's
 * own address is one by version.
 * @param script the script's address
 * @example recordBeside('https://example.org/tally/embed/1/embed.js') // "https://example.org/tally/voter-rolls.json"
 */
export const recordBeside = (script: string): string =>
  new URL(/\/embed\/\d+\/[^/]*$/.test(script) ? '../../voter-rolls.json' : 'voter-rolls.json', script).href;
