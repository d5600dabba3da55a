/** The number of days in a month (1 to 12) of the Gregorian calendar, or of the Julian one; year 0 is 1 BC. */
export function daysIn(year: number, month: number, oldStyle = false): number {
  if (month === 2) return year % 4 === 0 && (oldStyle || year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
