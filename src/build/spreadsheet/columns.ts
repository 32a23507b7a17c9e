/** The kind of a cell: a text, a day, a day or "unknown", ids of sources, or "yes". */
type Kind = 'text' | 'day' | 'said' | 'ids' | 'yes';

/** One column of a sheet, for one key of the story. */
export interface Column {
  /** The header. */
  readonly name: string;
  /** The key in the response, the quotation or the source. */
  readonly key: string;
  readonly kind: Kind;
  /** Whether the cell of a new or a changed entry must not be empty. */
  readonly required?: true;
  /** The value of an empty cell. By default the entry lacks the key. */
  readonly empty?: null;
  /** Whether quotation marks around the whole cell belong to its text, as in a headline. */
  readonly keepsMarks?: true;
}

/** The columns of one kind of entry, and the order in which keys are added to it. */
export interface Columns {
  readonly columns: readonly [Column, ...Column[]];
  readonly keys: readonly string[];
}

const required = true;

/**
 * The columns of a response. `responses.csv` has a row for each quotation, and one for each response without quotations. All
 * rows of a response have the same cells in its columns. The order of the rows means nothing.
 */
export const responseColumns: Columns = {
  keys: ['state', 'date', 'precision', 'level', 'note', 'summary', 'quotes', 'source', 'also'],
  columns: [
    { name: 'state', key: 'state', kind: 'text', required },
    { name: 'date', key: 'date', kind: 'day', required },
    { name: 'precision', key: 'precision', kind: 'text' },
    { name: 'level', key: 'level', kind: 'text', required },
    { name: 'note', key: 'note', kind: 'text' },
    { name: 'summary', key: 'summary', kind: 'text', required },
    { name: 'source', key: 'source', kind: 'text', required },
    { name: 'also', key: 'also', kind: 'ids' },
  ],
};

/** The columns of a quotation, after those of its response. */
export const quotationColumns: Columns = {
  keys: ['lead', 'text', 'speaker', 'office', 'party', 'said', 'note', 'source'],
  columns: [
    { name: 'quote', key: 'text', kind: 'text', required },
    { name: 'speaker', key: 'speaker', kind: 'text', required },
    { name: 'office', key: 'office', kind: 'text', empty: null },
    { name: 'party', key: 'party', kind: 'text', empty: null },
    { name: 'said', key: 'said', kind: 'said' },
    { name: 'quote_note', key: 'note', kind: 'text' },
    { name: 'quote_source', key: 'source', kind: 'text' },
    { name: 'lead', key: 'lead', kind: 'yes' },
  ],
};

/** The first column of `sources.csv`. */
export const idColumn: Column = { name: 'id', key: 'id', kind: 'text', required };

/** The columns of `sources.csv` after `id`. It has a row for each source. */
export const sourceColumns: Columns = {
  keys: ['publisher', 'title', 'url', 'published'],
  columns: [
    { name: 'publisher', key: 'publisher', kind: 'text', required },
    { name: 'title', key: 'title', kind: 'text', empty: null, keepsMarks: true },
    { name: 'url', key: 'url', kind: 'text', empty: null },
    { name: 'published', key: 'published', kind: 'day', empty: null },
  ],
};

/** One of the two files. Its first column names the entry. */
export interface Sheet {
  readonly file: string;
  readonly headers: readonly [id: string, ...string[]];
}

const names = ({ columns }: Columns): string[] => columns.map(({ name }) => name);

/** The sheet of responses and quotations. */
export const responsesSheet: Sheet = {
  file: 'responses.csv',
  headers: ['answer', ...names(responseColumns), ...names(quotationColumns)],
};

/** The sheet of sources. */
export const sourcesSheet: Sheet = { file: 'sources.csv', headers: ['id', ...names(sourceColumns)] };
