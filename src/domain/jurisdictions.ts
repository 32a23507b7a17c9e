/**
 * The 50 states and the District of Columbia in order of name, D.C. between Delaware and Florida.
 *
 * - `postal`: the Postal Service's code, the key to everything else.
 * - `ap`: abbreviation in the style of the Associated Press, which spells eight states out.
 * - `fips`: the Census Bureau's code, which is the feature's `id` in us-atlas.
 * - `tile`: place in the tile view, zero-based `[column, row]` of 11 columns and 8 rows.
 * - `neighbours`: those that share a border, on land or water, in us-atlas 3.0.1.
 */
// biome-ignore format: a table is read row by row
export const jurisdictions = [
  { postal: 'AL', name: 'Alabama', ap: 'Ala.', fips: '01', tile: [6, 6], neighbours: ['FL', 'GA', 'MS', 'TN'] },
  { postal: 'AK', name: 'Alaska', ap: 'Alaska', fips: '02', tile: [0, 0], neighbours: [] },
  { postal: 'AZ', name: 'Arizona', ap: 'Ariz.', fips: '04', tile: [1, 5], neighbours: ['CA', 'NM', 'NV', 'UT'] },
  { postal: 'AR', name: 'Arkansas', ap: 'Ark.', fips: '05', tile: [4, 5], neighbours: ['LA', 'MO', 'MS', 'OK', 'TN', 'TX'] },
  { postal: 'CA', name: 'California', ap: 'Calif.', fips: '06', tile: [0, 4], neighbours: ['AZ', 'NV', 'OR'] },
  { postal: 'CO', name: 'Colorado', ap: 'Colo.', fips: '08', tile: [2, 4], neighbours: ['KS', 'NE', 'NM', 'OK', 'UT', 'WY'] },
  { postal: 'CT', name: 'Connecticut', ap: 'Conn.', fips: '09', tile: [9, 3], neighbours: ['MA', 'NY', 'RI'] },
  { postal: 'DE', name: 'Delaware', ap: 'Del.', fips: '10', tile: [9, 4], neighbours: ['MD', 'NJ', 'PA'] },
  { postal: 'DC', name: 'District of Columbia', ap: 'D.C.', fips: '11', tile: [8, 5], neighbours: ['MD', 'VA'] },
  { postal: 'FL', name: 'Florida', ap: 'Fla.', fips: '12', tile: [8, 7], neighbours: ['AL', 'GA'] },
  { postal: 'GA', name: 'Georgia', ap: 'Ga.', fips: '13', tile: [7, 6], neighbours: ['AL', 'FL', 'NC', 'SC', 'TN'] },
  { postal: 'HI', name: 'Hawaii', ap: 'Hawaii', fips: '15', tile: [0, 7], neighbours: [] },
  { postal: 'ID', name: 'Idaho', ap: 'Idaho', fips: '16', tile: [1, 2], neighbours: ['MT', 'NV', 'OR', 'UT', 'WA', 'WY'] },
  { postal: 'IL', name: 'Illinois', ap: 'Ill.', fips: '17', tile: [5, 2], neighbours: ['IA', 'IN', 'KY', 'MO', 'WI'] },
  { postal: 'IN', name: 'Indiana', ap: 'Ind.', fips: '18', tile: [5, 3], neighbours: ['IL', 'KY', 'MI', 'OH'] },
  { postal: 'IA', name: 'Iowa', ap: 'Iowa', fips: '19', tile: [4, 3], neighbours: ['IL', 'MN', 'MO', 'NE', 'SD', 'WI'] },
  { postal: 'KS', name: 'Kansas', ap: 'Kan.', fips: '20', tile: [3, 5], neighbours: ['CO', 'MO', 'NE', 'OK'] },
  { postal: 'KY', name: 'Kentucky', ap: 'Ky.', fips: '21', tile: [5, 4], neighbours: ['IL', 'IN', 'MO', 'OH', 'TN', 'VA', 'WV'] },
  { postal: 'LA', name: 'Louisiana', ap: 'La.', fips: '22', tile: [4, 6], neighbours: ['AR', 'MS', 'TX'] },
  { postal: 'ME', name: 'Maine', ap: 'Maine', fips: '23', tile: [10, 0], neighbours: ['NH'] },
  { postal: 'MD', name: 'Maryland', ap: 'Md.', fips: '24', tile: [8, 4], neighbours: ['DC', 'DE', 'PA', 'VA', 'WV'] },
  { postal: 'MA', name: 'Massachusetts', ap: 'Mass.', fips: '25', tile: [10, 2], neighbours: ['CT', 'NH', 'NY', 'RI', 'VT'] },
  { postal: 'MI', name: 'Michigan', ap: 'Mich.', fips: '26', tile: [7, 2], neighbours: ['IN', 'OH', 'WI'] },
  { postal: 'MN', name: 'Minnesota', ap: 'Minn.', fips: '27', tile: [4, 2], neighbours: ['IA', 'ND', 'SD', 'WI'] },
  { postal: 'MS', name: 'Mississippi', ap: 'Miss.', fips: '28', tile: [5, 6], neighbours: ['AL', 'AR', 'LA', 'TN'] },
  { postal: 'MO', name: 'Missouri', ap: 'Mo.', fips: '29', tile: [4, 4], neighbours: ['AR', 'IA', 'IL', 'KS', 'KY', 'NE', 'OK', 'TN'] },
  { postal: 'MT', name: 'Montana', ap: 'Mont.', fips: '30', tile: [2, 2], neighbours: ['ID', 'ND', 'SD', 'WY'] },
  { postal: 'NE', name: 'Nebraska', ap: 'Neb.', fips: '31', tile: [3, 4], neighbours: ['CO', 'IA', 'KS', 'MO', 'SD', 'WY'] },
  { postal: 'NV', name: 'Nevada', ap: 'Nev.', fips: '32', tile: [1, 3], neighbours: ['AZ', 'CA', 'ID', 'OR', 'UT'] },
  { postal: 'NH', name: 'New Hampshire', ap: 'N.H.', fips: '33', tile: [10, 1], neighbours: ['MA', 'ME', 'VT'] },
  { postal: 'NJ', name: 'New Jersey', ap: 'N.J.', fips: '34', tile: [8, 3], neighbours: ['DE', 'NY', 'PA'] },
  { postal: 'NM', name: 'New Mexico', ap: 'N.M.', fips: '35', tile: [2, 5], neighbours: ['AZ', 'CO', 'OK', 'TX'] },
  { postal: 'NY', name: 'New York', ap: 'N.Y.', fips: '36', tile: [8, 2], neighbours: ['CT', 'MA', 'NJ', 'PA', 'VT'] },
  { postal: 'NC', name: 'North Carolina', ap: 'N.C.', fips: '37', tile: [6, 5], neighbours: ['GA', 'SC', 'TN', 'VA'] },
  { postal: 'ND', name: 'North Dakota', ap: 'N.D.', fips: '38', tile: [3, 2], neighbours: ['MN', 'MT', 'SD'] },
  { postal: 'OH', name: 'Ohio', ap: 'Ohio', fips: '39', tile: [6, 3], neighbours: ['IN', 'KY', 'MI', 'PA', 'WV'] },
  { postal: 'OK', name: 'Oklahoma', ap: 'Okla.', fips: '40', tile: [3, 6], neighbours: ['AR', 'CO', 'KS', 'MO', 'NM', 'TX'] },
  { postal: 'OR', name: 'Oregon', ap: 'Ore.', fips: '41', tile: [0, 3], neighbours: ['CA', 'ID', 'NV', 'WA'] },
  { postal: 'PA', name: 'Pennsylvania', ap: 'Pa.', fips: '42', tile: [7, 3], neighbours: ['DE', 'MD', 'NJ', 'NY', 'OH', 'WV'] },
  { postal: 'RI', name: 'Rhode Island', ap: 'R.I.', fips: '44', tile: [9, 2], neighbours: ['CT', 'MA'] },
  { postal: 'SC', name: 'South Carolina', ap: 'S.C.', fips: '45', tile: [7, 5], neighbours: ['GA', 'NC'] },
  { postal: 'SD', name: 'South Dakota', ap: 'S.D.', fips: '46', tile: [3, 3], neighbours: ['IA', 'MN', 'MT', 'ND', 'NE', 'WY'] },
  { postal: 'TN', name: 'Tennessee', ap: 'Tenn.', fips: '47', tile: [5, 5], neighbours: ['AL', 'AR', 'GA', 'KY', 'MO', 'MS', 'NC', 'VA'] },
  { postal: 'TX', name: 'Texas', ap: 'Texas', fips: '48', tile: [3, 7], neighbours: ['AR', 'LA', 'NM', 'OK'] },
  { postal: 'UT', name: 'Utah', ap: 'Utah', fips: '49', tile: [1, 4], neighbours: ['AZ', 'CO', 'ID', 'NV', 'WY'] },
  { postal: 'VT', name: 'Vermont', ap: 'Vt.', fips: '50', tile: [9, 1], neighbours: ['MA', 'NH', 'NY'] },
  { postal: 'VA', name: 'Virginia', ap: 'Va.', fips: '51', tile: [7, 4], neighbours: ['DC', 'KY', 'MD', 'NC', 'TN', 'WV'] },
  { postal: 'WA', name: 'Washington', ap: 'Wash.', fips: '53', tile: [0, 2], neighbours: ['ID', 'OR'] },
  { postal: 'WV', name: 'West Virginia', ap: 'W.Va.', fips: '54', tile: [6, 4], neighbours: ['KY', 'MD', 'OH', 'PA', 'VA'] },
  { postal: 'WI', name: 'Wisconsin', ap: 'Wis.', fips: '55', tile: [6, 2], neighbours: ['IA', 'IL', 'MI', 'MN'] },
  { postal: 'WY', name: 'Wyoming', ap: 'Wyo.', fips: '56', tile: [2, 3], neighbours: ['CO', 'ID', 'MT', 'NE', 'SD', 'UT'] },
] as const;

/** Postal code of a state or of D.C., as in `'CA'`. */
export type Postal = (typeof jurisdictions)[number]['postal'];

/** One row of {@link jurisdictions}. */
export interface Jurisdiction {
  /** As in `'CA'`. */
  readonly postal: Postal;
  /** As in `'California'`. */
  readonly name: string;
  /** As in `'Calif.'`. */
  readonly ap: string;
  /** Two digits, as in `'06'`. */
  readonly fips: string;
  /** Zero-based `[column, row]`, as in `[0, 4]`. */
  readonly tile: readonly [column: number, row: number];
  /** As in `['AZ', 'NV', 'OR']`; empty for Alaska and Hawaii. */
  readonly neighbours: readonly Postal[];
}

const all: readonly Jurisdiction[] = jurisdictions;
const indexOf = new Map<unknown, number>(all.map(({ postal }, index) => [postal, index]));

/** Whether a value is one of the 51 codes: `isPostal('DC')`, but neither `isPostal('PR')` nor `isPostal('dc')`. */
export const isPostal = (value: unknown): value is Postal => indexOf.has(value);

/** All that the table says of one: `jurisdictionOf('CA').ap` is `'Calif.'`. */
export const jurisdictionOf = (postal: Postal): Jurisdiction =>
  all[indexOf.get(postal) as number] as Jurisdiction;
