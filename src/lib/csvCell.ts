/** Whether a spreadsheet may take a text for a formula by its first character, after any number of apostrophes. */
export const isFormula = (text: string): boolean => /^'*[=+\-@\t\r\n]/.test(text);

/**
 * A text as a cell of a CSV file. A text that a spreadsheet would run as a formula gets an apostrophe before it, also after
 * apostrophes that it has, so that `textOfCsvCell` can restore it.
 * @example csvCell('=1+1') // "'=1+1"
 */
export const csvCell = (text: string): string => (isFormula(text) ? `'${text}` : text);

/**
 * The text of a cell that `csvCell` has made. Some spreadsheets remove the apostrophe, so a cell without it is the text.
 */
export const textOfCsvCell = (cell: string): string =>
  cell.startsWith("'") && isFormula(cell) ? cell.slice(1) : cell;
