import { jurisdictionOf, type Postal } from '../geography/jurisdictions.ts';
import { stateCodes } from '../geography/stateCodes.ts';
import { datePartsOf, type PlainDate } from '../lib/plainDate.ts';
import type { Level } from '../story/levels.ts';
import { closed, type Messages } from './en.ts';

/** The names that are not as in English. */
const stateNames: Partial<Record<Postal, string>> = {
  DC: 'Distrito de Columbia',
  HI: 'Hawái',
  LA: 'Luisiana',
  MI: 'Míchigan',
  MS: 'Misisipi',
  MO: 'Misuri',
  NC: 'Carolina del Norte',
  ND: 'Dakota del Norte',
  NH: 'Nuevo Hampshire',
  NJ: 'Nueva Jersey',
  NM: 'Nuevo México',
  NY: 'Nueva York',
  OR: 'Oregón',
  PA: 'Pensilvania',
  SC: 'Carolina del Sur',
  SD: 'Dakota del Sur',
  WV: 'Virginia Occidental',
};

/** Natural as a label and behind a state's name: `"Texas, solo datos públicos desde el 30 de junio"`. */
const levelLabels: Record<Level, string> = {
  refused: 'Se negó',
  conditional: 'Exige compra o solicitud',
  'public-only': 'Solo datos públicos',
  reviewing: 'En revisión',
  'no-answer': 'Sin respuesta aún',
  provided: 'Entregó datos',
  unspecified: 'En el recuento, sin decidir',
  plain: 'Fuera del recuento',
};

/** What is too long for a narrow legend. */
const shortLevelLabels: Partial<Record<Level, string>> = {
  conditional: 'Compra o solicitud',
  'public-only': 'Datos públicos',
  unspecified: 'Sin decidir',
};

/** What is too long for a button that leads to the state before or after. */
const shortNames: Partial<Record<Postal, string>> = {
  DC: 'D.C.',
  NC: 'C. Norte',
  ND: 'D. Norte',
  NH: 'N. Hamp.',
  NJ: 'N. Jersey',
  NM: 'N. México',
  NY: 'N. York',
  PA: 'Pensilv.',
  SC: 'C. Sur',
  SD: 'D. Sur',
  WV: 'V. Occid.',
};

const shortName = (postal: Postal): string =>
  shortNames[postal] ?? stateNames[postal] ?? stateCodes[postal].ap;

/** Written out here: browsers differ in how they shorten them. */
const months = [
  'ene.',
  'feb.',
  'mar.',
  'abr.',
  'mayo',
  'jun.',
  'jul.',
  'ago.',
  'sept.',
  'oct.',
  'nov.',
  'dic.',
];

const days = new Intl.DateTimeFormat('es', { day: 'numeric', month: 'long', timeZone: 'UTC' });
/** A day alone is read as UTC, in which it is written again. */
const dayOf = (date: PlainDate): string => days.format(Date.parse(date));

const plurals = new Intl.PluralRules('es');
const isOne = (n: number): boolean => plurals.select(n) === 'one';
const lists = new Intl.ListFormat('es', { type: 'conjunction' });
const list = (names: readonly string[]): string => lists.format(names);
const states = (n: number): string => `${n} ${isOne(n) ? 'estado' : 'estados'}`;
const andDc = (dc: boolean): string => (dc ? ' y D.C.' : '');
const statesAndDc = (n: number, dc: boolean): string => `${states(n)}${andDc(dc)}`;
const lowered = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/**
 * Every word of the interface in Spanish. Quotations and titles of sources stay as they were said, and an outlet's own
 * figure as it was printed.
 */
export const spanish: Messages = {
  lang: 'es',
  day: dayOf,
  fullDay: (date) => `${dayOf(date)} de ${datePartsOf(date)[0]}`,
  month: (date, withYear) =>
    `${months[datePartsOf(date)[1] - 1] as string}${withYear ? ` ${datePartsOf(date)[0]}` : ''}`,
  onOrBefore: (day) => `El ${day} o antes`,
  by: (day) => `${day} o antes`,
  stateName: (postal) => stateNames[postal] ?? jurisdictionOf(postal).name,
  stateAbbreviation: shortName,
  levelLabel: (level) => levelLabels[level],
  shortLevelLabel: (level) => shortLevelLabels[level] ?? levelLabels[level],
  list,
  listAndMore: (names, more) => `${names.join(', ')} y ${more} más`,
  states,
  statesAndDc,
  figureAndDc: (n, dc) => `${n}${andDc(dc)}`,
  quoted: (words) => `“${words}”`,
  lowered,

  headline: {
    reports: (n, dc) =>
      `${isOne(n) ? 'estado' : 'estados'}${andDc(dc)} no ${isOne(n) && !dc ? 'dará' : 'darán'} a la comisión electoral de Trump todos los datos de votantes`,
    responses: (n, dc) =>
      `${isOne(n) ? 'estado' : 'estados'}${andDc(dc)} ${isOne(n) && !dc ? 'niega' : 'niegan'} todos o algunos datos de votantes a la comisión electoral de Trump`,
  },
  asOf: (day) => `Al ${day}`,
  byOwnAnswers: ', según los propios estados',

  asReportedBy: (outlet, via) => (via ? `${outlet}, según ${via}` : outlet),
  listsStates: (n, dc) => closed(`enumera ${statesAndDc(n, dc)}`),
  counts: (figure) => closed(`cuenta ${figure}`),
  countsNamedBy: (figure, lister) => closed(`cuenta ${figure}, con los nombres de ${lister}`),
  countsCanBeNamed: (figure, named) =>
    `cuenta ${figure}; hasta ahora se conocen los nombres de ${closed(named)}`,
  noNewState: 'Ningún estado nuevo.',
  answer: (names, n) => closed(`${isOne(n) ? 'Responde' : 'Responden'} ${names}`),

  legendTitle: 'Los 50 estados y D.C., según su respuesta',
  countBy: 'Contar por',
  counting: { reports: 'la prensa', responses: 'los propios estados' },
  find: 'Buscar',
  play: 'Ver',
  pause: 'Pausa',
  replay: 'Otra vez',
  previousStop: 'Fecha anterior',
  nextStop: 'Fecha siguiente',
  slider: 'Fecha',
  mapName: 'Mapa de Estados Unidos',
  tilesName: 'Estados Unidos, un cuadro por estado',
  chipsName: 'Los nueve más pequeños',
  tapAState: 'Toque un estado y lea qué dijo',
  chooseAState: 'Elija un estado y lea qué dijo',
  loading: 'Cargando …',

  standing: (name, level, since, quoted) =>
    `${name}, ${lowered(level)}${since ? ` desde el ${since}` : ''}${quoted ? ', con cita' : ''}`,
  spokenReport: (day, n, dc, names, figure, isFirst) => {
    if (isFirst) return closed(`${day}: ${states(n)}${andDc(dc)}`);
    const who = n > 0 ? `${states(n)} más` : '';
    const added = [who, dc ? 'D.C.' : ''].filter(Boolean).join(' y ') || 'ningún estado nuevo';
    return `${day}: ${added}${names ? `, ${names}` : ''}; ${closed(figure)}`;
  },
  spokenResponses: (day, n, names, figure) =>
    `${day}: ${names || states(n)} ${isOne(n) ? 'responde' : 'responden'}; ${closed(figure)}`,

  newsOf: (day) => `Noticias del ${day}`,
  newStates: 'Nuevos:',
  notInTheCount: (names) => closed(`Fuera del recuento: ${names}`),
  namesAllCounted: (outlet) => `${outlet} no menciona a nadie más.`,
  firstAnswer: (level) => closed(lowered(level)),
  changedAnswer: (before, now) => `antes, ${lowered(before)}; ahora, ${lowered(now)}.`,
  andMoreAnswers: (n) => `Y ${n} más.`,
  whyTheyDiffer: 'Por qué difieren los dos recuentos',

  inTheCountSince: (day) => `En el recuento desde el ${day}`,
  levelSince: (day) => `Desde el ${day}`,
  theStateSays: (level) => `El estado dice: ${lowered(level)}`,
  summary: 'Resumen',
  noAnswerBy: (day) => `Sin respuesta registrada hasta el ${day}`,
  noLetter: 'carta no recibida',
  allQuotations: (n) => (isOne(n) ? 'Su única cita' : `Las ${n} citas`),
  itsAnswers: 'Sus respuestas',
  more: 'más',
  later: 'Después',
  quotationsOf: (name, n) => (isOne(n) ? `${name}: 1 cita` : `${name}: las ${n} citas`),
  answersOf: (name) => `${name}: sus respuestas`,
  previousState: (name) => `Estado anterior: ${name}`,
  nextState: (name) => `Estado siguiente: ${name}`,
  closeState: (name) => `Cerrar ${name}`,
  quotedIn: (speaker) => `${speaker}, en`,
  archived: 'Copia archivada:',
  copyCitation: 'Copiar la fuente',
  copyCitationOf: (publisher) => `Copiar la fuente: ${publisher}`,
  note: 'Nota:',

  allAnswers: (n) => `Las ${n} respuestas`,
  footer: { answers: () => 'Respuestas', method: 'Método' },
  tableCaption: (sentence) => `Lo que había respondido cada estado. ${sentence}`,
  columns: {
    state: 'Estado',
    level: 'Respuesta',
    since: { reports: 'En el recuento desde', responses: 'Desde' },
  },
  saidBy: 'Lo que dijeron sus funcionarios',
  sortBy: { state: 'Ordenar por estado', level: 'Ordenar por respuesta', since: 'Ordenar por fecha' },
  sorted: {
    state: ['Por estado, de la A a la Z.', 'Por estado, de la Z a la A.'],
    level: ['Por respuesta, primero las negativas.', 'Por respuesta, al final las negativas.'],
    since: ['Por fecha, primero la más antigua.', 'Por fecha, primero la más reciente.'],
  },
  search: 'Buscar estados y citas',
  searchExample: 'Misisipi, “privacy” …',
  filterLevel: 'Respuestas que se muestran',
  allLevels: 'Todas las respuestas',
  rowsShown: (n, of) => `${isOne(n) ? 'Se muestra' : 'Se muestran'} ${n} de ${of} respuestas.`,
  noRows: 'Ninguna respuesta coincide.',
  showAll: (n) => `Mostrar las ${n}`,
  levelSelected: (level, n, dc) => closed(`${level}: ${statesAndDc(n, dc)}`),
  levelLetGo: 'Todas las respuestas se muestran por igual.',

  keys: 'Atajos del teclado',
  keysList: [
    ['← → ↑ ↓', 'el estado siguiente en esa dirección'],
    ['A a Z', 'un estado por su nombre o código postal'],
    ['Inicio, Fin', 'el primer y el último estado por nombre'],
    ['Intro', 'elegir el estado y leer lo que dijeron sus funcionarios'],
    ['Escape', 'cerrar'],
    ['Espacio', 'reproducir y pausar'],
    ['?', 'estos atajos'],
  ],
  close: 'Cerrar',

  share: 'Compartir',
  copyLink: 'Copiar enlace',
  linkCopied: 'El enlace está copiado.',
  shareLink: 'Enviar …',
  saveImage: 'Guardar imagen',
  saveCsv: 'Guardar datos (CSV)',
  moreWays: 'Más',
  saveSvg: 'Imagen para editar (SVG)',
  saveJson: 'Datos (JSON)',
  saveMap: 'Imagen del mapa',
  copied: 'Copiado',
  citationCopied: 'La fuente está copiada.',
  copyByHand: 'Aquí no se puede copiar: el texto está seleccionado, presione Ctrl+C o ⌘C.',
  saveFailed: 'No se pudo crear el archivo; pruebe con otro formato.',
  openFailed: 'No se pudo cargar; inténtelo de nuevo en un momento.',
  source: (work) => `Fuente: ${work}`,

  embed: 'Insertar',

  howWeCount: 'Cómo contamos',
  sourcesOfTheCount: 'Fuentes del recuento',
  countOf: (outlet, figure) => closed(`${outlet}: ${figure}`),
  before: 'Antes:',
  twoCounts: {
    news: (dc) => `estados${andDc(dc)} niegan todo o una parte, según la prensa`,
    commission: (dc) => `estados${andDc(dc)} se niegan, según la comisión`,
    split: (refused, agreed, reviewing) => `${refused} se niegan, ${agreed} aceptan, ${reviewing} revisan`,
  },
  data: 'Datos',
  openPage: 'Abrir el mapa en su propia página',
  sources: 'Fuentes: prensa y funcionarios. Mapa: Censo de EE. UU.',
  updated: (day) => closed(`Actualizado el ${day}`),

  loadFailed:
    'No se pudieron cargar las respuestas de este mapa; lo que se muestra aquí queda como llegó con la página.',
  retry: 'Intentar de nuevo',
  selected: (name, level) => closed(`${name}: ${lowered(level)}`),
  letGo: 'Ningún estado está elegido.',
};
