import { english, type Messages } from '../i18n/en.ts';
import { spanish } from '../i18n/es.ts';
import { snapshotAt } from '../story/snapshots.ts';
import { openingStop } from '../story/stops.ts';
import type { Story } from '../story/story.ts';

/** The article around the map in one language: its title, its headings and its fixed sentences. */
export interface PageWords {
  /** The words of the figure, and the language that the page is in. */
  readonly figure: Messages;
  readonly title: (story: Story) => string;
  readonly deck: (story: Story) => string;
  readonly howWeCount: string;
  /** How each of the two counts is made. */
  readonly method: (story: Story) => Readonly<Record<'counted' | 'answered', string>>;
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

/** In English title, deck and method are the story's own. */
const inEnglish: PageWords = {
  figure: english,
  title: ({ title }) => title,
  deck: ({ deck }) => deck,
  howWeCount: english.howWeCount,
  method: ({ method: { counted, answered } }) => ({ counted, answered }),
  theData: 'The data',
  everyQuotation: 'Every quotation is given word for word, with its speaker, office, day and source.',
  allSources: (n) => `All ${n} sources`,
  areListed: 'are listed by publisher.',
  theFile: 'Download the data (JSON)',
  rights: 'The quotations belong to their speakers and publishers. Map: U.S. Census Bureau.',
  href: './',
  inThisLanguage: 'In English',
};

const inSpanish: PageWords = {
  figure: spanish,
  title: () => 'Cómo respondieron los estados a una carta',
  deck: (story) => {
    const { tally, dc } = snapshotAt(story, openingStop(story, 'reports'));
    const who = `${spanish.states(tally)}${dc ? ' y el Distrito de Columbia' : ''}`;
    return (
      `El ${spanish.fullDay(story.timeline.start)}, una comisión presidencial pidió a cada estado su padrón de ` +
      `votantes. Una semana después, los recuentos de la prensa sumaban ${who} que no entregarían todo lo ` +
      'solicitado. Deslice la fecha para ver cómo creció el recuento; elija un estado para leer lo que dijeron ' +
      'sus funcionarios.'
    );
  },
  howWeCount: spanish.howWeCount,
  method: () => ({
    counted:
      'Recuentos de la prensa: un estado se cuenta en cuanto lo nombra un recuento nacional, desde la lista de ' +
      'Townhall del 30 de junio hasta la de The Washington Post del 5 de julio. Cada estado lleva el color de su ' +
      'respuesta más reciente. Si aún no había negado nada, usamos la categoría de la noticia; las rayas indican ' +
      'que la noticia no daba ninguna. El número es nuestro: los estados cuyos nombres se conocen hasta ese día, ' +
      'con D.C. aparte. La cifra de cada medio, que a menudo es otra, está junto a la fecha.',
    answered:
      'Respuestas de los propios estados: cada estado lleva el color de su respuesta más reciente hasta el día que ' +
      'se muestra. Tres respuestas niegan todos o algunos datos y se cuentan: “Se negó”, “Exige compra o ' +
      'solicitud” y “Solo datos públicos”. Contado así, el número llega a 44 por primera vez el 6 de julio, y no ' +
      'son los mismos 44 estados: algunos de los que contó la prensa aún revisaban la solicitud, y otros ' +
      'cambiaron su respuesta después.',
  }),
  theData: 'Los datos',
  everyQuotation:
    'Cada cita se reproduce palabra por palabra, en inglés, con el nombre y el cargo de quien habla, la fecha y la fuente.',
  allSources: (n) => `Las ${n} fuentes`,
  areListed: 'están ordenadas por medio (en inglés).',
  theFile: 'Descargar los datos (JSON)',
  rights:
    'Las citas pertenecen a quienes hablan y a quienes las publicaron. Mapa: Oficina del Censo de Estados Unidos.',
  href: './es/',
  inThisLanguage: 'En español',
};

/** The languages that the page is published in, by their tag. */
export const pageLanguages = { en: inEnglish, es: inSpanish } as const;
