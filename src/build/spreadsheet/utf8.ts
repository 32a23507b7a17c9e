/**
 * The text of a file; a byte order mark stays where it is.
 * @param file its name, for the sentence
 * @throws where the bytes are not UTF-8, as after "CSV" instead of "CSV UTF-8" in Excel
 */
export function readUtf8(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(
      `${file} is not UTF-8: save it again as ${/\.csv$/.test(file) ? '"CSV UTF-8"' : 'UTF-8'}.`,
    );
  }
}
