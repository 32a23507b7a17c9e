/**
 * The 50 states and the District of Columbia in order of name, D.C. between Delaware and Florida. A row has the code of the
 * Postal Service, the name, and the zero-based column (of 11) and row (of 8) in the tile view. `stateCodes.ts` has the other
 * codes.
 */
// biome-ignore format: a table is read row by row
const table = [
  ['AL', 'Alabama', 6, 6],
  ['AK', 'Alaska', 0, 0],
  ['AZ', 'Arizona', 1, 5],
  ['AR', 'Arkansas', 4, 5],
  ['CA', 'California', 0, 4],
  ['CO', 'Colorado', 2, 4],
  ['CT', 'Connecticut', 9, 3],
  ['DE', 'Delaware', 9, 4],
  ['DC', 'District of Columbia', 8, 5],
  ['FL', 'Florida', 8, 7],
  ['GA', 'Georgia', 7, 6],
  ['HI', 'Hawaii', 0, 7],
  ['ID', 'Idaho', 1, 2],
  ['IL', 'Illinois', 5, 2],
  ['IN', 'Indiana', 5, 3],
  ['IA', 'Iowa', 4, 3],
  ['KS', 'Kansas', 3, 5],
  ['KY', 'Kentucky', 5, 4],
  ['LA', 'Louisiana', 4, 6],
  ['ME', 'Maine', 10, 0],
  ['MD', 'Maryland', 8, 4],
  ['MA', 'Massachusetts', 10, 2],
  ['MI', 'Michigan', 7, 2],
  ['MN', 'Minnesota', 4, 2],
  ['MS', 'Mississippi', 5, 6],
  ['MO', 'Missouri', 4, 4],
  ['MT', 'Montana', 2, 2],
  ['NE', 'Nebraska', 3, 4],
  ['NV', 'Nevada', 1, 3],
  ['NH', 'New Hampshire', 10, 1],
  ['NJ', 'New Jersey', 8, 3],
  ['NM', 'New Mexico', 2, 5],
  ['NY', 'New York', 8, 2],
  ['NC', 'North Carolina', 6, 5],
  ['ND', 'North Dakota', 3, 2],
  ['OH', 'Ohio', 6, 3],
  ['OK', 'Oklahoma', 3, 6],
  ['OR', 'Oregon', 0, 3],
  ['PA', 'Pennsylvania', 7, 3],
  ['RI', 'Rhode Island', 9, 2],
  ['SC', 'South Carolina', 7, 5],
  ['SD', 'South Dakota', 3, 3],
  ['TN', 'Tennessee', 5, 5],
  ['TX', 'Texas', 3, 7],
  ['UT', 'Utah', 1, 4],
  ['VT', 'Vermont', 9, 1],
  ['VA', 'Virginia', 7, 4],
  ['WA', 'Washington', 0, 2],
  ['WV', 'West Virginia', 6, 4],
  ['WI', 'Wisconsin', 6, 2],
  ['WY', 'Wyoming', 2, 3],
] as const;

/** The postal code of a state or of D.C.: `'CA'`. */
export type Postal = (typeof table)[number][0];

/** One state or D.C. */
export interface Place {
  /** `'CA'` */
  readonly postal: Postal;
  /** `'California'` */
  readonly name: string;
  /** Zero-based, in the tile view: `[0, 4]`. */
  readonly tile: readonly [column: number, row: number];
}

/** All 51 in order of name. */
export const allPlaces = table.map(
  ([postal, name, ...tile]): Place => ({ postal, name, tile }),
) as readonly Place[] as readonly [Place, ...Place[]];

const indexOf = new Map<unknown, number>(allPlaces.map(({ postal }, index) => [postal, index]));

/** Whether a value is one of the 51 codes: `isPostal('DC')`, but neither `isPostal('PR')` nor `isPostal('dc')`. */
export const isPostal = (value: unknown): value is Postal => indexOf.has(value);

/** The place of a code: `placeOf('CA').name` is `'California'`. */
export const placeOf = (postal: Postal): Place => allPlaces[indexOf.get(postal) as number] as Place;
