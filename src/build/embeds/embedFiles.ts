import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageParts } from '../page/page.ts';
import { blankModule, blankName } from './blankModule.ts';
import { bundle } from './bundle.ts';
import { embedPage } from './embedPage.ts';
import { fragment } from './fragment.ts';

/** The major version of the public contract, under which `embed.js` has an address that never changes its meaning. */
const contractVersion = 1;

/** The scripts that stand alone, bundled. */
export const scripts = async (root: string, parts: PageParts, minify: boolean) => {
  const modules = { [blankName]: () => blankModule(parts) };
  const common = { root, minify };
  const [height, main, inline, host] = await Promise.all([
    bundle({ ...common, entry: 'src/embed/height.ts', format: 'iife' }),
    bundle({ ...common, entry: 'src/embed/main.ts', format: 'iife' }),
    bundle({ ...common, entry: 'src/embed/inline.ts', format: 'es', modules }),
    bundle({ ...common, entry: 'src/embed/frame.ts', format: 'iife' }),
  ]);
  return { height, main, inline, host };
};

/**
 * Everything that an article can take the map from, by name from the root of the site.
 * @param root the project's root
 * @param minify whether the scripts are minified, as those of the page are unless a build is asked for readable ones
 * @param record where the record lies, from the root of the site
 */
export async function embedFiles(
  root: string,
  parts: PageParts,
  minify = true,
  record = 'voter-rolls.json',
): Promise<Record<string, string>> {
  const [html, { height, main, inline, host }] = await Promise.all([
    readFile(join(root, 'embed.html'), 'utf8'),
    scripts(root, parts, minify),
  ]);
  const page = embedPage(html, parts, { height: height.code, main: main.code });
  return {
    'embed.html': page,
    'embed/index.html': page,
    'embed.js': inline.code,
    [`embed/${contractVersion}/embed.js`]: inline.code,
    'frame.js': host.code,
    'fragment.html': fragment(parts, record),
  };
}
