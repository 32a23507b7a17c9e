import { english, type Messages } from '../../i18n/en.ts';
import { spanish } from '../../i18n/es.ts';

/** The article around the map in one language: its title, its headings and its fixed sentences. */
export interface PageWords {
  /** The words of the figure, and the language that the page is in. */
  readonly figure: Messages;
  readonly howWeCount: string;
  readonly theData: string;
  readonly everyQuotation: string;
  /** The link to the page of sources, and what goes on after it. */
  readonly allSources: (n: number) => string;
  readonly areListed: string;
  /** The link to the story's file. */
  readonly theFile: string;
  readonly rights: string;
  /** Where the page lies, from the root of the site. */
  readonly href: './' | './es/';
  /** The link to the page, in its own language. */
  readonly inThisLanguage: string;
}

const inEnglish: PageWords = {
  figure: english,
  howWeCount: english.howWeCount,
  theData: 'The data',
  everyQuotation: 'Every quotation is given word for word, with its speaker, office, day and source.',
  allSources: (n) => `All ${n} sources`,
  areListed: 'are listed by publisher.',
  theFile: 'Download the data (JSON)',
  rights: 'The quotations belong to their speakers and publishers.',
  href: './',
  inThisLanguage: 'In English',
};

const inSpanish: PageWords = {
  figure: spanish,
  howWeCount: spanish.howWeCount,
  theData: 'Los datos',
  everyQuotation:
    'Cada cita se reproduce palabra por palabra, en inglés, con el nombre y el cargo de quien habla, la fecha y la fuente.',
  allSources: (n) => `Las ${n} fuentes`,
  areListed: 'están ordenadas por medio (en inglés).',
  theFile: 'Descargar los datos (JSON)',
  rights: 'Las citas pertenecen a quienes hablan y a quienes las publicaron.',
  href: './es/',
  inThisLanguage: 'En español',
};

/** The languages that the page is published in, by their tag. */
export const pageLanguages = { en: inEnglish, es: inSpanish } as const;
