/** The kind of a cell: a text, a day, a day or "unknown", ids of sources, or "yes". */
export type Kind = 'text' | 'day' | 'said' | 'ids' | 'yes';

/** One column, and the key of the story that it shows. */
export interface Column {
  /** The header, as it is written and looked for. */
  readonly name: string;
  /** The key in the response, the quotation or the source. */
  readonly key: string;
  readonly kind: Kind;
  /** Whether a new or a changed entry must have it. */
  readonly required?: true;
  /** The value of an empty cell: `null`, or by default no key at all. */
  readonly empty?: null;
  /** Whether quotation marks around the whole cell belong to its text, as in a headline. By default they do not. */
  readonly keepsMarks?: true;
}

const required = true;

/**
 * The columns of `responses.csv`, which has a row for each quotation and one for each response that has none. The order
 * of the rows means nothing, so that a sheet may be sorted; the response's columns are the same in all its rows.
 *
 * | column | holds | empty |
 * |---|---|---|
 * | `answer` | the name of the response, its state and day; never edited | a new response |
 * | `state` | the postal code | refused |
 * | `date` | the day of the response | refused |
 * | `precision` | `on-or-before` if the day is the latest that it can have been | the day is certain |
 * | `level` | the id of a level | refused |
 * | `note` | a word beside the level | none |
 * | `summary` | what was answered, in one's own words | refused |
 * | `source` | the id of a source | refused |
 * | `also` | ids of further sources, with `; ` between them | none |
 * | `quote` | the words, without quotation marks around them | no quotation |
 * | `speaker` | who said them | refused beside a quotation |
 * | `office` | the speaker's office | refused beside a quotation |
 * | `party` | `D`, `R`, `I` … | none is known |
 * | `said` | the day on which they were said; `unknown` if it is not known | the day of the response |
 * | `quote_note` | a word that a reader needs | none |
 * | `quote_source` | the id of a source | the source of the response |
 * | `lead` | `yes` on the one quotation of a state that is shown first | it is not that one |
 */
export const responseColumns: readonly Column[] = [
  { name: 'state', key: 'state', kind: 'text', required },
  { name: 'date', key: 'date', kind: 'day', required },
  { name: 'precision', key: 'precision', kind: 'text' },
  { name: 'level', key: 'level', kind: 'text', required },
  { name: 'note', key: 'note', kind: 'text' },
  { name: 'summary', key: 'summary', kind: 'text', required },
  { name: 'source', key: 'source', kind: 'text', required },
  { name: 'also', key: 'also', kind: 'ids' },
];

/** The columns of a quotation, after those of its response. */
export const quotationColumns: readonly Column[] = [
  { name: 'quote', key: 'text', kind: 'text', required },
  { name: 'speaker', key: 'speaker', kind: 'text', required },
  { name: 'office', key: 'office', kind: 'text', required },
  { name: 'party', key: 'party', kind: 'text', empty: null },
  { name: 'said', key: 'said', kind: 'said' },
  { name: 'quote_note', key: 'note', kind: 'text' },
  { name: 'quote_source', key: 'source', kind: 'text' },
  { name: 'lead', key: 'lead', kind: 'yes' },
];

/** The columns of `sources.csv` after `id`, a row a source. What the page does not show is empty. */
export const sourceColumns: readonly Column[] = [
  { name: 'publisher', key: 'publisher', kind: 'text', required },
  { name: 'title', key: 'title', kind: 'text', empty: null, keepsMarks: true },
  { name: 'url', key: 'url', kind: 'text', empty: null },
  { name: 'published', key: 'published', kind: 'day', empty: null },
];

/** The order of keys in new entries, and for keys that are added to old ones. */
export const keyOrder = {
  response: ['state', 'date', 'precision', 'level', 'note', 'summary', 'quotes', 'source', 'also'],
  quotation: ['lead', 'text', 'speaker', 'office', 'party', 'said', 'note', 'source'],
  source: ['publisher', 'title', 'url', 'published'],
} as const;

/** One of the two files, with its headers in order; the first column names the entry. */
export interface Sheet {
  readonly file: string;
  readonly headers: readonly [id: string, ...string[]];
}

const names = (columns: readonly Column[]): string[] => columns.map(({ name }) => name);

/** The sheet of responses and quotations. */
export const responsesSheet: Sheet = {
  file: 'responses.csv',
  headers: ['answer', ...names(responseColumns), ...names(quotationColumns)],
};

/** The sheet of sources. */
export const sourcesSheet: Sheet = { file: 'sources.csv', headers: ['id', ...names(sourceColumns)] };
