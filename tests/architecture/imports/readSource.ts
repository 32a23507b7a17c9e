import { parseSync, Visitor } from 'vite';

/** One module that a file imports, by `import`, `export … from`, `import()` or a type's `import('…')`. */
export interface ImportLine {
  /** As written: `'../story/levels.ts'`; `null` for an `import()` of an expression. */
  specifier: string | null;
  /** `type` if the whole line is erased: `import type`, `export type`, a type's `import('…')`. */
  kind: 'code' | 'type';
}

/** What the rules of imports read in a source file. */
export interface SourceFile {
  /** The path from the root of the repository: `'src/view/map.ts'`. */
  path: string;
  imports: ImportLine[];
  /** The names in it that a pure room must not use. */
  impure: string[];
}

/** What a pure room must not use: the document, the network, and the present time. */
const impureNames = ['document', 'window', 'fetch', 'localStorage', 'Date'];

/** What is pure of `Date`: it depends on its arguments alone. */
const pureDates = ['UTC', 'parse'];

/** Reads what the rules need from the text of a file. @throws if it does not parse */
export function readSource(path: string, code: string): SourceFile {
  const { program, errors } = parseSync(path, code, { lang: path.endsWith('.d.ts') ? 'dts' : 'ts' });
  if (errors[0]) throw new SyntaxError(`${path}: ${errors[0].message}`);
  const imports: ImportLine[] = [];
  const impure = new Set<string>();
  const pure = new Set<unknown>();
  const add = (specifier: string | null, kind: string) =>
    imports.push({ specifier, kind: kind === 'type' ? 'type' : 'code' });
  new Visitor({
    ImportDeclaration: ({ source, importKind }) => add(source.value, importKind ?? ''),
    ExportAllDeclaration: ({ source, exportKind }) => add(source.value, exportKind ?? ''),
    ExportNamedDeclaration: ({ source, exportKind }) => source && add(source.value, exportKind ?? ''),
    ImportExpression: ({ source }) => add(source.type === 'Literal' ? String(source.value) : null, 'code'),
    TSImportType: ({ source }) => add(source.value, 'type'),
    MemberExpression: ({ object, property }) => {
      if (property.type === 'Identifier' && pureDates.includes(property.name)) pure.add(object);
    },
    Identifier: (node) => {
      if (impureNames.includes(node.name) && !pure.has(node)) impure.add(node.name);
    },
  }).visit(program);
  return { path, imports, impure: [...impure] };
}
