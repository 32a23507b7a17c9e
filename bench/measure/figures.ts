/** Every figure that a run can give, in milliseconds, bytes, pieces or shares. `report/columns.ts` names them. */
export type FigureName =
  | 'painted'
  | 'firstPaint'
  | 'task'
  | 'script'
  | 'layout'
  | 'longest'
  | 'body'
  | 'raw'
  | 'requests'
  | 'elements'
  | 'heap'
  | 'growth'
  | 'latency'
  | 'latency95'
  | 'oneFrame'
  | 'handler'
  | 'change'
  | 'changeScript'
  | 'changeLayout'
  | 'step';

/** The figures of one run; one that does not apply is left out. */
export type Figures = Partial<Record<FigureName, number>>;
