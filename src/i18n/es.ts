import { jurisdictionOf, type Postal } from '../geography/jurisdictions.ts';
import { stateCodes } from '../geography/stateCodes.ts';
import { datePartsOf, type PlainDate } from '../lib/plainDate.ts';
import { closed, type Messages, oneStop } from './en.ts';

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
const statesNoun = (n: number, dc: boolean): string => `${isOne(n) ? 'estado' : 'estados'}${andDc(dc)}`;
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
  list,
  listAndMore: (names, more) => `${names.join(', ')} y ${more} más`,
  isOne,
  states,
  statesAndDc,
  statesNoun,
  figureAndDc: (n, dc) => `${n}${andDc(dc)}`,
  quoted: (words) => `“${words}”`,
  punctuated: oneStop,
  lowered,

  asOf: (day) => `Al ${day}`,
  basis: (basis) => `, ${basis}`,

  asReportedBy: (outlet, via) => (via ? `${outlet}, según ${via}` : outlet),
  nobodyNew: 'Ningún estado es nuevo.',

  countBy: 'Contar por',
  find: 'Buscar',
  play: 'Ver',
  pause: 'Pausa',
  replay: 'Otra vez',
  previousStop: 'Fecha anterior',
  nextStop: 'Fecha siguiente',
  slider: 'Fecha',
  views: {
    map: { choice: 'Mapa', title: 'Mapa de Estados Unidos' },
    tiles: { choice: 'Cuadros iguales', title: 'Estados Unidos, un cuadro por estado' },
  },
  chipsName: 'Los nueve más pequeños',
  loading: 'Cargando …',

  standing: (name, level, since, quoted) =>
    `${name}, ${lowered(level)}${since ? ` desde el ${since}` : ''}${quoted ? ', con cita' : ''}`,
  spokenReport: (day, n, dc, names, figure, isFirst) => {
    if (isFirst) return closed(`${day}: ${states(n)}${andDc(dc)}`);
    const who = n > 0 ? `${states(n)} más` : '';
    const added = [who, dc ? 'D.C.' : ''].filter(Boolean).join(' y ') || 'nadie nuevo';
    return `${day}: ${added}${names ? `, ${names}` : ''}; ${closed(figure)}`;
  },
  spokenResponses: (day, n, names, figure) => `${day}: ${names || states(n)}; ${closed(figure)}`,

  newsOf: (day) => `Noticias del ${day}`,
  newStates: 'Nuevos:',
  ofLevel: (level, names) => closed(`${level}: ${names}`),
  namesAllCounted: (outlet) => `${outlet} no menciona a nadie más.`,
  firstAnswer: (level) => closed(lowered(level)),
  changedAnswer: (before, now) => `antes, ${lowered(before)}; ahora, ${lowered(now)}.`,
  andMoreAnswers: (n) => `Y ${n} más.`,

  inTheCountSince: (day) => `En el recuento desde el ${day}`,
  levelSince: (day) => `Desde el ${day}`,
  theStateSays: (level) => `El estado dice: ${lowered(level)}`,
  summary: 'Resumen',
  nothingBy: (day) => `Nada registrado hasta el ${day}`,
  outside: 'No está en esta historia',
  allQuotations: (n) => (isOne(n) ? 'Su única cita' : `Las ${n} citas`),
  itsRecord: 'Su registro',
  more: 'más',
  later: 'Después',
  quotationsOf: (name, n) => (isOne(n) ? `${name}: 1 cita` : `${name}: las ${n} citas`),
  recordOf: (name) => `${name}: su registro`,
  previousState: (name) => `Estado anterior: ${name}`,
  nextState: (name) => `Estado siguiente: ${name}`,
  closeState: (name) => `Cerrar ${name}`,
  quotedIn: (speaker) => `${speaker}, en`,
  archived: 'Copia archivada:',
  copyCitation: 'Copiar la fuente',
  copyCitationOf: (publisher) => `Copiar la fuente: ${publisher}`,
  note: 'Nota:',

  footer: { table: 'Todos', method: 'Método' },
  allStates: (n, dc) => `Los ${statesAndDc(n, dc)}`,
  tableCaption: (sentence) => `Cada estado en la fecha que se muestra. ${sentence}`,
  columns: {
    state: 'Estado',
    level: 'Situación',
    since: { reports: 'En el recuento desde', responses: 'Desde' },
  },
  saidBy: 'Cita o resumen',
  sortBy: { state: 'Ordenar por estado', level: 'Ordenar por situación', since: 'Ordenar por fecha' },
  sorted: {
    state: ['Por estado, de la A a la Z.', 'Por estado, de la Z a la A.'],
    level: ['Por situación, como en la leyenda.', 'Por situación, al revés que en la leyenda.'],
    since: ['Por fecha, primero la más antigua.', 'Por fecha, primero la más reciente.'],
  },
  search: 'Buscar estados y citas',
  searchExample: 'Un estado, un nombre, una palabra …',
  filterLevel: 'Situación que se muestra',
  allLevels: 'Todas las situaciones',
  rowsShown: (n, of) => `${isOne(n) ? 'Se muestra' : 'Se muestran'} ${n} de ${of} filas.`,
  noRows: 'Ninguna fila coincide.',
  showAll: (n) => `Mostrar las ${n}`,
  levelSelected: (level, n, dc) => closed(`${level}: ${statesAndDc(n, dc)}`),
  levelLetGo: 'Todos los niveles se muestran por igual.',

  keys: 'Atajos del teclado',
  keysList: [
    ['← → ↑ ↓', 'el estado siguiente en esa dirección'],
    ['A a Z', 'un estado por su nombre o código postal'],
    ['Inicio, Fin', 'el primer y el último estado por nombre'],
    ['Intro', 'elegir el estado y leer más'],
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
  corrections: 'Correcciones',
  data: 'Datos',
  openPage: 'Abrir el mapa en su propia página',
  updated: (day) => closed(`Actualizado el ${day}`),

  loadFailed: 'No se pudieron cargar los datos de este mapa; lo que se muestra aquí queda como estaba.',
  nothingLoaded: 'No se pudieron cargar los datos de este mapa.',
  otherFailed: 'No se pudieron cargar los otros datos; el mapa sigue mostrando los anteriores.',
  loadSlow: 'Los datos de este mapa tardan en llegar.',
  retry: 'Intentar de nuevo',
  selected: (name, level) => closed(`${name}: ${lowered(level)}`),
  letGo: 'Ningún estado está elegido.',
};
