import type { Postal } from './places.ts';

/** The codes of a place besides its postal code. */
export interface StateCodes {
  /** The abbreviation of the Associated Press, which spells eight states out: `'Calif.'`. */
  readonly ap: string;
  /** The code of the Census Bureau, two digits; the `id` of the feature in us-atlas: `'06'`. */
  readonly fips: string;
}

/** The codes of all 51: `stateCodes.CA.ap` is `'Calif.'`. */
// biome-ignore format: a table is read row by row
export const stateCodes: Readonly<Record<Postal, StateCodes>> = {
  AL: { ap: 'Ala.', fips: '01' },
  AK: { ap: 'Alaska', fips: '02' },
  AZ: { ap: 'Ariz.', fips: '04' },
  AR: { ap: 'Ark.', fips: '05' },
  CA: { ap: 'Calif.', fips: '06' },
  CO: { ap: 'Colo.', fips: '08' },
  CT: { ap: 'Conn.', fips: '09' },
  DE: { ap: 'Del.', fips: '10' },
  DC: { ap: 'D.C.', fips: '11' },
  FL: { ap: 'Fla.', fips: '12' },
  GA: { ap: 'Ga.', fips: '13' },
  HI: { ap: 'Hawaii', fips: '15' },
  ID: { ap: 'Idaho', fips: '16' },
  IL: { ap: 'Ill.', fips: '17' },
  IN: { ap: 'Ind.', fips: '18' },
  IA: { ap: 'Iowa', fips: '19' },
  KS: { ap: 'Kan.', fips: '20' },
  KY: { ap: 'Ky.', fips: '21' },
  LA: { ap: 'La.', fips: '22' },
  ME: { ap: 'Maine', fips: '23' },
  MD: { ap: 'Md.', fips: '24' },
  MA: { ap: 'Mass.', fips: '25' },
  MI: { ap: 'Mich.', fips: '26' },
  MN: { ap: 'Minn.', fips: '27' },
  MS: { ap: 'Miss.', fips: '28' },
  MO: { ap: 'Mo.', fips: '29' },
  MT: { ap: 'Mont.', fips: '30' },
  NE: { ap: 'Neb.', fips: '31' },
  NV: { ap: 'Nev.', fips: '32' },
  NH: { ap: 'N.H.', fips: '33' },
  NJ: { ap: 'N.J.', fips: '34' },
  NM: { ap: 'N.M.', fips: '35' },
  NY: { ap: 'N.Y.', fips: '36' },
  NC: { ap: 'N.C.', fips: '37' },
  ND: { ap: 'N.D.', fips: '38' },
  OH: { ap: 'Ohio', fips: '39' },
  OK: { ap: 'Okla.', fips: '40' },
  OR: { ap: 'Ore.', fips: '41' },
  PA: { ap: 'Pa.', fips: '42' },
  RI: { ap: 'R.I.', fips: '44' },
  SC: { ap: 'S.C.', fips: '45' },
  SD: { ap: 'S.D.', fips: '46' },
  TN: { ap: 'Tenn.', fips: '47' },
  TX: { ap: 'Texas', fips: '48' },
  UT: { ap: 'Utah', fips: '49' },
  VT: { ap: 'Vt.', fips: '50' },
  VA: { ap: 'Va.', fips: '51' },
  WA: { ap: 'Wash.', fips: '53' },
  WV: { ap: 'W.Va.', fips: '54' },
  WI: { ap: 'Wis.', fips: '55' },
  WY: { ap: 'Wyo.', fips: '56' },
};
