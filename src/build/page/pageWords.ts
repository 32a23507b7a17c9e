import { english } from '../../i18n/en.ts';
import { spanish } from '../../i18n/es.ts';

/** The article around the map in one language: its headings and its fixed sentences, whatever the story. */
export interface PageWords {
  readonly howWeCount: string;
  readonly corrections: string;
  readonly theData: string;
  /** @param language the language of the quotations, where it is not that of the page: `"en"` */
  readonly everyQuotation: (language?: string) => string;
  /** The link to the page of sources, and what goes on after it. */
  readonly allSources: (n: number) => string;
  readonly areListed: (n: number) => string;
  /** The link to the story's file. */
  readonly theFile: string;
  readonly rights: string;
  /** The link to the page, in its own language. */
  readonly inThisLanguage: string;
  /** The page of sources. */
  readonly sources: string;
  readonly backToMap: string;
  readonly everySource: string;
  readonly archivedCopy: string;
}

const inEnglish: PageWords = {
  howWeCount: english.howWeCount,
  corrections: english.corrections,
  theData: 'The data',
  everyQuotation: (language) =>
    `Every quotation is given word for word${inLanguage(language, 'en', ', in ')}, with its speaker, office, day and source.`,
  allSources: (n) => (n === 1 ? 'The one source' : `All ${n} sources`),
  areListed: (n) => (n === 1 ? 'has a page of its own.' : 'are listed by publisher.'),
  theFile: 'Download the data (JSON)',
  rights: 'The quotations belong to their speakers and publishers.',
  inThisLanguage: 'In English',
  sources: 'Sources',
  backToMap: 'Back to the map',
  everySource:
    'Every page that an answer, a quotation, a count or a milestone of the map was taken from, by publisher.',
  archivedCopy: 'archived copy',
};

const inSpanish: PageWords = {
  howWeCount: spanish.howWeCount,
  corrections: spanish.corrections,
  theData: 'Los datos',
  everyQuotation: (language) =>
    `Cada cita se reproduce palabra por palabra${inLanguage(language, 'es', ', en ')}, con el nombre y el cargo de quien habla, la fecha y la fuente.`,
  allSources: (n) => (n === 1 ? 'La única fuente' : `Las ${n} fuentes`),
  areListed: (n) => (n === 1 ? 'tiene su propia página.' : 'están ordenadas por medio.'),
  theFile: 'Descargar los datos (JSON)',
  rights: 'Las citas pertenecen a quienes hablan y a quienes las publicaron.',
  inThisLanguage: 'En español',
  sources: 'Fuentes',
  backToMap: 'Volver al mapa',
  everySource:
    'Todas las páginas de las que se tomó una respuesta, una cita, un recuento o un hecho del mapa, por medio.',
  archivedCopy: 'copia archivada',
};

/** `", in Spanish"`: a language by its name in another, after the words that lead to it; empty where none is meant. */
function inLanguage(language: string | undefined, reader: string, lead: string): string {
  if (!language) return '';
  try {
    return lead + new Intl.DisplayNames(reader, { type: 'language' }).of(language);
  } catch {
    return lead + language;
  }
}

/** The words of the article, by language: one set for each that the interface speaks. */
export const pageWords: Readonly<Record<string, PageWords>> = { en: inEnglish, es: inSpanish };
