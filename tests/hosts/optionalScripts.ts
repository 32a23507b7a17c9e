import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../fixtures/project.ts';

/**
 * Scripts of hosts that are under the GPL, and so not among the packages of the project. Each is looked for in the
 * folder that the variable `TALLY_HOST_SCRIPTS` names, under the name here, then where its own package puts it.
 */
const places = {
  /** `index.umd.js` of `@iframe-resizer/parent` 5. */
  'iframeResizer5.js': join(root, 'node_modules/@iframe-resizer/parent/index.umd.js'),
  /** `wp-includes/js/wp-embed.js` of WordPress 6. */
  'wp-embed.js': '/usr/share/wordpress/wp-includes/js/wp-embed.js',
} as const;

/** The name of an optional script, under which a host page has it in `/optional/`. */
export type OptionalScript = keyof typeof places;

/** The path of an optional script; undefined where it is not on this machine. */
export function findScript(name: OptionalScript): string | undefined {
  const folder = process.env.TALLY_HOST_SCRIPTS;
  return [...(folder ? [join(folder, name)] : []), places[name]].find((path) => existsSync(path));
}

/** The name and the path of each optional script that is on this machine. */
export const foundScripts = (): [OptionalScript, string][] =>
  (Object.keys(places) as OptionalScript[]).flatMap((name) => {
    const path = findScript(name);
    return path === undefined ? [] : [[name, path]];
  });
