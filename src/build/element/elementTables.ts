import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Attribute,
  attributes,
  changeDetail,
  changeEvent,
  customProperties,
  methods,
  type Part,
  parts,
  readOnlyProperties,
  selectorsOf,
} from './elementContract.ts';

/** Makes the tables of the contract in Markdown, by the name in their markers. */
const tables: Readonly<Record<string, () => string>> = {
  attributes: () =>
    table(
      ['name', 'values', 'default', 'what it says'],
      attributes.map((each) => [code(each.name), valuesText(each), defaultText(each), each.description]),
    ),
  properties: () =>
    table(
      ['name', 'type', 'what it is'],
      [
        ...readOnlyProperties.map(({ name, type, description }) => [code(name), code(type), description]),
        ...methods.map(({ name, description }) => [code(`${name}()`), code('void'), description]),
      ],
    ),
  event: () => `${code(changeEvent.name)}, a ${code(changeEvent.type)}. ${changeEvent.description}`,
  detail: () =>
    table(
      ['in `detail`', 'type'],
      Object.entries(changeDetail).map(([name, type]) => [code(name), code(type)]),
    ),
  parts: () =>
    table(
      ['part', 'what it is', 'selectors in the shadow root, with how many elements they select'],
      parts.map((part) => [code(part.name), partText(part), selectorsText(part)]),
    ),
  'custom properties': () =>
    table(
      ['name', 'syntax', 'what it sets', 'default'],
      customProperties.map(({ name, syntax, description, default: value }) => [
        code(name),
        code(syntax),
        description,
        code(value),
      ]),
    ),
};

/** The document of the element, from the project's root. */
export const elementDocs = 'docs/element.md';

/** Generates the tables of the element's document. @returns the outcome in a sentence */
export async function writeElementDocs(root: string): Promise<string> {
  const path = join(root, elementDocs);
  await writeFile(path, withElementTables(await readFile(path, 'utf8')));
  return `${elementDocs} has the tables of the element's contract.`;
}

/**
 * Generates the tables of a document: each is between `<!-- generated: <name> -->` and `<!-- end -->`.
 * @throws if the document lacks the markers of a table
 */
export function withElementTables(markdown: string): string {
  return Object.entries(tables).reduce((text, [name, content]) => {
    const start = `<!-- generated: ${name} -->\n`;
    const [before, rest] = text.split(start);
    const end = rest?.indexOf('<!-- end -->') ?? -1;
    if (rest === undefined || end < 0)
      throw new Error(`The document has no markers for "${name}": add "${start.trim()}" and "<!-- end -->".`);
    return `${before}${start}\n${content()}\n\n${rest.slice(end)}`;
  }, markdown);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

const code = (text: string): string => `\`${text}\``;

const valuesText = ({ values }: Attribute): string => values?.map(code).join(', ') ?? 'text';

const defaultText = (attribute: Attribute): string =>
  attribute.default === null ? (attribute.defaultFrom ?? '–') : code(attribute.default);

const partText = ({ description, when }: Part): string =>
  when ? `${description} Only while ${when}.` : description;

const selectorsText = (part: Part): string =>
  selectorsOf(part)
    .map(([selector, count]) => `${code(selector)} ${count ?? '≥ 1'}`)
    .join('<br>');
