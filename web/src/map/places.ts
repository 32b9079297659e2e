// Where an actor stands on the map: a state at its capital, an organisation at its seat, to a tenth of a degree. Also the number by which the
// shapes know a state (ISO 3166-1). An actor that is not here is drawn in the network and stands in every table.

/** ISO 3166-1 alpha-3 code: number, longitude, latitude. */
const STATES: Readonly<Record<string, readonly [string, number, number]>> = {
  AFG: ["4", 69.2, 34.5], ARE: ["784", 54.4, 24.5], ARG: ["32", -58.4, -34.6], ARM: ["51", 44.5, 40.2], AUS: ["36", 149.1, -35.3], AZE: ["31", 49.9, 40.4],
  BLR: ["112", 27.6, 53.9], BRA: ["76", -47.9, -15.8], CAN: ["124", -75.7, 45.4], CHE: ["756", 7.4, 46.9], CHN: ["156", 116.4, 39.9], CUB: ["192", -82.4, 23.1],
  DEU: ["276", 13.4, 52.5], EGY: ["818", 31.2, 30], ESP: ["724", -3.7, 40.4], FIN: ["246", 24.9, 60.2], FRA: ["250", 2.4, 48.9], GBR: ["826", -0.1, 51.5],
  GEO: ["268", 44.8, 41.7], IDN: ["360", 106.8, -6.2], IND: ["356", 77.2, 28.6], IRN: ["364", 51.4, 35.7], IRQ: ["368", 44.4, 33.3], ISR: ["376", 35.2, 31.8],
  ITA: ["380", 12.5, 41.9], JPN: ["392", 139.7, 35.7], KAZ: ["398", 71.4, 51.2], KGZ: ["417", 74.6, 42.9], KHM: ["116", 104.9, 11.6], KOR: ["410", 127, 37.6],
  LAO: ["418", 102.6, 18], MEX: ["484", -99.1, 19.4], MMR: ["104", 96.1, 19.8], MNG: ["496", 106.9, 47.9], MYS: ["458", 101.7, 3.1], NLD: ["528", 4.9, 52.4],
  NOR: ["578", 10.8, 59.9], NZL: ["554", 174.8, -41.3], PAK: ["586", 73.1, 33.7], PHL: ["608", 121, 14.6], POL: ["616", 21, 52.2], PRK: ["408", 125.8, 39],
  QAT: ["634", 51.5, 25.3], RUS: ["643", 37.6, 55.8], SAU: ["682", 46.7, 24.7], SGP: ["702", 103.9, 1.3], SWE: ["752", 18.1, 59.3], SYR: ["760", 36.3, 33.5],
  THA: ["764", 100.5, 13.8], TUR: ["792", 32.9, 39.9], TWN: ["158", 121.6, 25], UKR: ["804", 30.5, 50.5], USA: ["840", -77, 38.9], UZB: ["860", 69.2, 41.3],
  VEN: ["862", -66.9, 10.5], VNM: ["704", 105.9, 21], ZAF: ["710", 28.2, -25.7],
};

const SEATS: Readonly<Record<string, readonly [number, number]>> = {
  ASEAN: [106.8, -6.2], EU: [4.4, 50.8], IAEA: [16.4, 48.2], NATO: [4.4, 50.9], SCO: [116.5, 39.9], UN: [-74, 40.7],
};

/** Longitude and latitude in degrees; undefined where the actor has no place here. */
export function placeOf(code: string): readonly [number, number] | undefined {
  const state = STATES[code];
  return state ? [state[1], state[2]] : SEATS[code];
}

/** ISO 3166-1 number without leading zeros; empty where the actor is no state known here. */
export function numberOf(code: string): string {
  return STATES[code]?.[0] ?? "";
}
