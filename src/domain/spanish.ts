import { jurisdictionOf, type Postal } from './jurisdictions.ts';
import type { Level } from './levels.ts';
import { closed, type Messages } from './messages.ts';
import { datePartsOf, type PlainDate } from './plainDate.ts';

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

/** Nouns, since they follow a state's name too: `"Texas, solo lo público desde el 30 de junio"`. */
const levelLabels: Record<Level, string> = {
  refused: 'Negativa total',
  conditional: 'Compra o solicitud',
  'public-only': 'Solo lo público',
  reviewing: 'En revisión',
  'no-answer': 'Sin respuesta aún',
  provided: 'Datos entregados',
  unspecified: 'En el recuento, sin decidir',
  plain: 'Fuera del recuento',
};

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

/** A number that begins a heading is spelled out up to nine, as it is before a noun. */
const spelled = (n: number): string =>
  ['Cero', 'Un', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete', 'Ocho', 'Nueve'][n] ?? String(n);

/**
 * Every word of the interface in Spanish. What the record says is English, and an outlet's own figure stays as it
 * was printed. A state is `mencionado`, since `nombrado` would be appointed.
 */
export const spanish: Messages = {
  lang: 'es',
  day: dayOf,
  fullDay: (date) => `${dayOf(date)} de ${datePartsOf(date)[0]}`,
  dayOfMonth: (date) => String(datePartsOf(date)[2]),
  month: (date) => months[datePartsOf(date)[1] - 1] as string,
  onOrBefore: (day) => `El ${day} o antes`,
  by: (day) => `${day} o antes`,
  stateName: (postal) => stateNames[postal] ?? jurisdictionOf(postal).name,
  levelLabel: (level) => levelLabels[level],
  list,
  asReportedBy: (outlet, via) => (via ? `${outlet}, según ${via}` : outlet),
  states,
  statesAndDc,
  figureAndDc: (n, dc) => `${n}${andDc(dc)}`,
  quoted: (words) => `“${words}”`,

  headline: (n, dc) =>
    `${isOne(n) ? 'estado' : 'estados'}${dc ? ' y el Distrito de Columbia' : ''} no ${isOne(n) && !dc ? 'entregará' : 'entregarán'} todo lo que pidió la comisión`,
  namedSoFar: (n, dc) =>
    `${statesAndDc(n, dc)} ${isOne(n) && !dc ? 'mencionado' : 'mencionados'} hasta ahora.`,
  countsTheSame: (outlet) => `${outlet} da la misma cifra.`,
  countsTheSameNamedBy: (outlet, lister) =>
    `${outlet} da la misma cifra; los nombres son los de la lista de ${lister}.`,
  countsFigure: (outlet, figure) => closed(`${outlet} cuenta ${figure}`),
  countsWording: (outlet, wording) => `${outlet} cuenta “${wording}” estados.`,
  ownAnswers: (n, dc) =>
    `Según las respuestas de los propios estados, ${statesAndDc(n, dc)} ${isOne(n) && !dc ? 'se resiste' : 'se resisten'}.`,
  haveDelivered: (n) => `${n} ya ${isOne(n) ? 'entregó' : 'entregaron'} datos.`,

  legendTitle: 'Los 50 estados y D.C., según su respuesta',
  clocks: { counted: 'Según la prensa', answered: 'Según los estados' },
  views: { map: 'Mapa', tiles: 'Mosaico', table: 'Tabla' },
  clockGroup: 'Manera de contar',
  viewGroup: 'Vista',
  find: 'Buscar estado',
  play: 'Reproducir',
  previousStop: 'Paso anterior',
  nextStop: 'Paso siguiente',
  slider: 'Fecha',
  dragTheDate: 'Arrastre la fecha',
  mapName: 'Mapa de Estados Unidos',
  tilesName: 'Estados Unidos, un cuadro por estado',
  refuse: (figure) => `${figure} se niegan`,

  standing: (name, level, since, quoted) =>
    `${name}, ${lowered(level)}${since ? ` desde el ${since}` : ''}${quoted ? ', con cita' : ''}`,
  playedCount: (day, n, dc, names, figure, isFirst) => {
    if (isFirst) return closed(`${day}: ${states(n)}${andDc(dc)}`);
    const who = n > 0 ? `${states(n)} más` : '';
    const added = [who, dc ? 'D.C.' : ''].filter(Boolean).join(' y ') || 'no se suma ningún estado';
    return `${day}: ${added}${names ? `, ${names}` : ''}; ${closed(figure)}`;
  },
  playedAnswers: (day, n, names, figure) =>
    `${day}: ${names || states(n)} ${isOne(n) ? 'responde' : 'responden'}; ${closed(figure)}`,

  dcInSentence: 'el Distrito de Columbia',
  newsOf: (day) => `Noticias del ${day}`,
  added: (n) => `${isOne(n) ? 'Se suma' : 'Se suman'} ${states(n)}:`,
  addedWithDc: (n) => `Se suman ${states(n)} y D.C.:`,
  noneAdded: 'No se suma ningún estado.',
  allNamedBefore: (outlet) => `Todos los estados que menciona ${outlet} ya se habían mencionado.`,
  notNamedYet: (names) => `Fuera del recuento: ${names}.`,
  aboutTheCount: (outlet) => `${outlet}:`,
  twoFigures: 'Las mismas respuestas, dos cifras',
  pressFigure: (dc) => `estados${andDc(dc)} retienen todo o una parte, según contó la prensa`,
  commissionFigure: (dc) => `estados${andDc(dc)} se niegan, según contó el vicepresidente de la comisión`,
  refusedFigure: 'rehúsan',
  agreedFigure: 'aceptan',
  reviewingFigure: 'revisan',
  afterDay: (day) => `Después del ${day}`,
  printedFigure: (outlet, figure) => closed(`${outlet}: ${figure}`),
  namedFirst: (names, one) => `${names} ${one ? 'se menciona' : 'se mencionan'} por primera vez.`,
  answersOfTheDay: 'Respuestas del día',
  delivered: (n) => `${spelled(n)} ${isOne(n) ? 'estado entregó' : 'estados entregaron'} datos`,
  chooseAState: 'Elija un estado para leer lo que dijeron sus funcionarios.',

  countedSince: (day) => `contado desde el ${day}`,
  countedBy: (outlets) => `contado por ${outlets}`,
  summary: 'Resumen',
  noAnswerBy: (day) => `Sin respuesta registrada hasta el ${day}`,
  ownAnswer: (level) => `Su propia respuesta: ${lowered(level)}`,
  noLetter: 'carta no recibida',
  later: 'Después',
  cite: 'Citar',
  archived: 'Copia archivada:',
  previousState: 'Estado anterior',
  nextState: 'Estado siguiente',
  unpin: 'Cerrar',
  note: 'Nota:',

  tableSummary: (n) => `Las ${n} respuestas en una tabla`,
  tableCaption: (sentence) => `Lo que había respondido cada estado. ${sentence}`,
  columns: {
    state: 'Estado',
    answer: 'Respuesta',
    date: 'Fecha',
    said: 'Lo que dijeron',
    source: 'Fuente',
  },
  party: 'Partido',
  sortBy: {
    state: 'Ordenar por estado',
    level: 'Ordenar por respuesta',
    date: 'Ordenar por fecha',
    party: 'Ordenar por el partido del funcionario',
  },
  sorted: {
    state: ['Por estado, de la A a la Z.', 'Por estado, de la Z a la A.'],
    level: ['Por respuesta, primero las negativas.', 'Por respuesta, al final las negativas.'],
    date: ['Por fecha, primero la más antigua.', 'Por fecha, primero la más reciente.'],
    party: [
      'Por el partido del funcionario, de la A a la Z.',
      'Por el partido del funcionario, de la Z a la A.',
    ],
  },
  filter: 'Filtrar',
  filterText: 'Filtrar la tabla',
  filterLevel: 'Respuestas que se muestran',
  allLevels: 'Todas las respuestas',
  rowsShown: (n, of) => `${isOne(n) ? 'Se muestra' : 'Se muestran'} ${n} de ${of} respuestas.`,
  noRows: 'Ninguna respuesta coincide.',
  showAll: 'Mostrar todas',
  levelHeld: (level, n) => `${level}: ${states(n)}.`,
  levelHeldWithDc: (level, n) => `${level}: ${states(n)} y D.C.`,
  levelLetGo: 'Todas las respuestas se muestran por igual.',

  keys: 'Teclas',
  keysTitle: 'Teclas en el mapa y el mosaico',
  keysList: [
    ['← → ↑ ↓', 'el estado siguiente en esa dirección'],
    ['A a Z', 'un estado por su nombre o código postal'],
    ['Inicio, Fin', 'el primer y el último estado por nombre'],
    ['Intro', 'elegir el estado y leer lo que dijeron sus funcionarios'],
    ['Escape', 'soltar'],
    ['Espacio', 'reproducir y pausar'],
    ['?', 'estas teclas'],
  ],
  close: 'Cerrar',

  shareAndSave: 'Compartir y guardar',
  copyLink: 'Copiar el enlace a esta vista',
  linkCopied: 'El enlace está copiado.',
  share: 'Compartir esta vista',
  savePng: 'Imagen (PNG)',
  saveSvg: 'Imagen (SVG)',
  saveJson: 'Datos (JSON)',
  saveCsv: 'Datos (CSV)',
  copyCitation: 'Copiar',
  copyCitationOf: (publisher) => `Copiar la referencia de ${publisher}`,
  citationCopied: 'La referencia está copiada.',
  copyByHand: 'Aquí no se puede copiar: el texto está seleccionado, presione Ctrl+C o ⌘C.',
  saveFailed: 'No se pudo crear el archivo; pruebe con otro formato.',
  openFailed: 'No se pudo cargar; inténtelo de nuevo en un momento.',
  namedNow: 'Nombrado por primera vez',

  embed: 'Insertar',

  howWeCount: 'Cómo contamos',
  sourcesOfTheCount: 'Fuentes del conteo:',
  beforeTheLetter: 'Antes de la carta:',
  getTheData: 'Descargar los datos',
  openPage: 'Abrir el mapa en su propia página',
  recordAsOf: (day) => `Datos al ${day}.`,

  loadFailed:
    'No se pudieron cargar las respuestas de este mapa; lo que se muestra aquí queda como llegó con la página.',
  retry: 'Intentar de nuevo',
  pinned: (name, level) => `${name}: ${lowered(level)}.`,
  unpinned: 'Ningún estado está elegido.',
};
