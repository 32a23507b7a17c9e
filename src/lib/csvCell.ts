/** Whether a spreadsheet may take a text for a formula by its first character, after any number of apostrophes. */
export const isFormula = (text: string): boolean => /^'*[=+\-@\t\r\n]/.test(text);

/**
 * A text as it stands in a cell of a CSV file: with an apostrophe before it where a spreadsheet would run it as a
 * formula. A text that begins so after apostrophes of its own gets one more, so that `textOfCsvCell` finds it again.
 * @example csvCell('=1+1') // "'=1+1"
 */
export const csvCell = (text: string): string => (isFormula(text) ? `'${text}` : text);

/**
 * The text that `csvCell` was given, from the cell that it made. A cell without the apostrophe is its own text, since
 * some spreadsheets take it away.
 */
export const textOfCsvCell = (cell: string): string =>
  cell.startsWith("'") && isFormula(cell) ? cell.slice(1) : cell;
