import { join } from 'node:path';
import { otherLanguages } from '../../i18n/otherLanguages.ts';

/**
 * The code of `src/i18n/otherLanguages.ts` for scripts of one file: it imports every language at once. The bundler would
 * turn an import on demand into an object with a loop over its properties, which fails on a page that has extended
 * `Object.prototype`.
 * @param root the project's root
 */
export function otherLanguagesModule(root: string): string {
  const all = Object.entries(otherLanguages);
  const imports = all.map(
    ([lang]) => `import { words as ${lang} } from ${JSON.stringify(join(root, `src/i18n/${lang}.ts`))};`,
  );
  const entries = all.map(
    ([lang, { name, locale }]) =>
      `${lang}: { ...${JSON.stringify({ name, locale })}, load: async () => ${lang} }`,
  );
  return `${imports.join('\n')}\nexport const otherLanguages = { ${entries.join(', ')} };\n`;
}
