import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withElementTables } from '../element/elementTables.ts';

/** The document of the element, from the project's root. */
export const elementDocs = 'docs/element.md';

/** Writes the tables of the element's document anew, and says so. */
export async function writeElementDocs(root: string): Promise<string> {
  const path = join(root, elementDocs);
  await writeFile(path, withElementTables(await readFile(path, 'utf8')));
  return `${elementDocs} has the tables of the element's contract.`;
}
