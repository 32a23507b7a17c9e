/** Whether a spreadsheet may run a text as a formula because of its first character. Leading apostrophes are ignored. */
export const isFormula = (text: string): boolean => /^'*[=+\-@\t\r\n]/.test(text);

/**
 * A text as a cell of a CSV file. A text that a spreadsheet may run as a formula gets an apostrophe before it, even if it
 * begins with one, so that `textOfCsvCell` can restore it.
 * @example csvCell('=1+1') // "'=1+1"
 */
export const csvCell = (text: string): string => (isFormula(text) ? `'${text}` : text);

/** The text of a cell from `csvCell`. The apostrophe may be missing, since some spreadsheets remove it. */
export const textOfCsvCell = (cell: string): string =>
  cell.startsWith("'") && isFormula(cell) ? cell.slice(1) : cell;
