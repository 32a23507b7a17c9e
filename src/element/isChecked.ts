import { checksum } from 'virtual:tally-map/checksum';

/**
 * Whether a record is, to the letter, the one that the build has checked, so that it need not be checked again. A
 * page that is not secure has no means to tell; there it is not.
 * @param text of the record's file
 */
export async function isChecked(text: string): Promise<boolean> {
  const digest = await globalThis.crypto?.subtle?.digest('SHA-256', new TextEncoder().encode(text));
  return digest !== undefined && hexOf(digest) === checksum;
}

const hexOf = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
