import type { Postal } from '../../geography/places.ts';
import type { Messages } from '../../i18n/en.ts';

/** The words of offices that every state has: without a state's name they do not say whose the office is. */
const commonWords = new Set(
  (
    'a and assistant attorney auditor chief clerk commission commissioner commonwealth communications deputy director ' +
    'district election elections for general governor judge lieutenant mayor member of office secretary spokesman ' +
    'spokesperson spokeswoman state the treasurer'
  ).split(' '),
);

/**
 * An office with its state: `officeIn('Secretary of State', 'MS', english)` is `"Mississippi secretary of state"`. One
 * that has a name in it stays as it is, and in other languages all do, since offices are recorded in English.
 */
export function officeIn(office: string, postal: Postal, words: Messages): string {
  const lowered = office.toLowerCase();
  const isCommon = lowered.split(' ').every((word) => commonWords.has(word));
  return isCommon && words.lang === 'en' ? `${words.stateName(postal)} ${lowered}` : office;
}
