/** Units that differ behind the number 1, by the unit behind others: case by cases. */
export type UnitsOfOne = Readonly<Record<string, string>>;

/** The unit as it stands behind a number as printed. */
export const unitBehind = (number: string, unit: string, unitsOfOne: UnitsOfOne): string =>
  number === '1' ? (unitsOfOne[unit] ?? unit) : unit;
