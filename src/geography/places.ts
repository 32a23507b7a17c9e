/**
 * The 50 states and the District of Columbia by name. A row has postal code, name, AP abbreviation, FIPS code, and the
 * zero-based column (of 11) and row (of 8) in the tile view.
 */
// biome-ignore format: a table is read row by row
const table = [
  ['AL', 'Alabama', 'Ala.', '01', 6, 6],
  ['AK', 'Alaska', 'Alaska', '02', 0, 0],
  ['AZ', 'Arizona', 'Ariz.', '04', 1, 5],
  ['AR', 'Arkansas', 'Ark.', '05', 4, 5],
  ['CA', 'California', 'Calif.', '06', 0, 4],
  ['CO', 'Colorado', 'Colo.', '08', 2, 4],
  ['CT', 'Connecticut', 'Conn.', '09', 9, 3],
  ['DE', 'Delaware', 'Del.', '10', 9, 4],
  ['DC', 'District of Columbia', 'D.C.', '11', 8, 5],
  ['FL', 'Florida', 'Fla.', '12', 8, 7],
  ['GA', 'Georgia', 'Ga.', '13', 7, 6],
  ['HI', 'Hawaii', 'Hawaii', '15', 0, 7],
  ['ID', 'Idaho', 'Idaho', '16', 1, 2],
  ['IL', 'Illinois', 'Ill.', '17', 5, 2],
  ['IN', 'Indiana', 'Ind.', '18', 5, 3],
  ['IA', 'Iowa', 'Iowa', '19', 4, 3],
  ['KS', 'Kansas', 'Kan.', '20', 3, 5],
  ['KY', 'Kentucky', 'Ky.', '21', 5, 4],
  ['LA', 'Louisiana', 'La.', '22', 4, 6],
  ['ME', 'Maine', 'Maine', '23', 10, 0],
  ['MD', 'Maryland', 'Md.', '24', 8, 4],
  ['MA', 'Massachusetts', 'Mass.', '25', 10, 2],
  ['MI', 'Michigan', 'Mich.', '26', 7, 2],
  ['MN', 'Minnesota', 'Minn.', '27', 4, 2],
  ['MS', 'Mississippi', 'Miss.', '28', 5, 6],
  ['MO', 'Missouri', 'Mo.', '29', 4, 4],
  ['MT', 'Montana', 'Mont.', '30', 2, 2],
  ['NE', 'Nebraska', 'Neb.', '31', 3, 4],
  ['NV', 'Nevada', 'Nev.', '32', 1, 3],
  ['NH', 'New Hampshire', 'N.H.', '33', 10, 1],
  ['NJ', 'New Jersey', 'N.J.', '34', 8, 3],
  ['NM', 'New Mexico', 'N.M.', '35', 2, 5],
  ['NY', 'New York', 'N.Y.', '36', 8, 2],
  ['NC', 'North Carolina', 'N.C.', '37', 6, 5],
  ['ND', 'North Dakota', 'N.D.', '38', 3, 2],
  ['OH', 'Ohio', 'Ohio', '39', 6, 3],
  ['OK', 'Oklahoma', 'Okla.', '40', 3, 6],
  ['OR', 'Oregon', 'Ore.', '41', 0, 3],
  ['PA', 'Pennsylvania', 'Pa.', '42', 7, 3],
  ['RI', 'Rhode Island', 'R.I.', '44', 9, 2],
  ['SC', 'South Carolina', 'S.C.', '45', 7, 5],
  ['SD', 'South Dakota', 'S.D.', '46', 3, 3],
  ['TN', 'Tennessee', 'Tenn.', '47', 5, 5],
  ['TX', 'Texas', 'Texas', '48', 3, 7],
  ['UT', 'Utah', 'Utah', '49', 1, 4],
  ['VT', 'Vermont', 'Vt.', '50', 9, 1],
  ['VA', 'Virginia', 'Va.', '51', 7, 4],
  ['WA', 'Washington', 'Wash.', '53', 0, 2],
  ['WV', 'West Virginia', 'W.Va.', '54', 6, 4],
  ['WI', 'Wisconsin', 'Wis.', '55', 6, 2],
  ['WY', 'Wyoming', 'Wyo.', '56', 2, 3],
] as const;

/** The postal code of a state or of D.C.: `'CA'`. */
export type Postal = (typeof table)[number][0];

/** One state or D.C. */
export interface Place {
  /** `'CA'` */
  readonly postal: Postal;
  /** `'California'` */
  readonly name: string;
  /** The abbreviation of the Associated Press, which spells eight states out: `'Calif.'`. */
  readonly ap: string;
  /** The code of the Census Bureau, two digits; the `id` of the feature in us-atlas: `'06'`. */
  readonly fips: string;
  /** Zero-based, in the tile view: `[0, 4]`. */
  readonly tile: readonly [column: number, row: number];
}

/** All 51 in order of name. */
export const allPlaces: readonly [Place, ...Place[]] = table.map(
  ([postal, name, ap, fips, ...tile]): Place => ({ postal, name, ap, fips, tile }),
) as [Place, ...Place[]];

/** The codes of all 51 in order of name. */
export const postals: readonly Postal[] = allPlaces.map(({ postal }) => postal);

const byPostal = new Map<unknown, Place>(allPlaces.map((place) => [place.postal, place]));

/** Whether a value is one of the 51 codes: `isPostal('DC')`, but neither `isPostal('PR')` nor `isPostal('dc')`. */
export const isPostal = (value: unknown): value is Postal => byPostal.has(value);

/** The place of a code: `placeOf('CA').name` is `'California'`. */
export const placeOf = (postal: Postal): Place => byPostal.get(postal) as Place;

/** The nine places that are too small for a label and a finger, from north to south. Each has a chip beside the map. */
export const chipPostals = ['VT', 'NH', 'MA', 'RI', 'CT', 'NJ', 'DE', 'MD', 'DC'] as const;
