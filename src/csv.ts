/**
 * Rows as CSV (RFC 4180). A cell that a spreadsheet would take for a formula has an apostrophe before it; so has one
 * that begins with apostrophes before the same signs, so that the first apostrophe is never a part of the value.
 */
export const formatCsv = (rows: (string | number)[][]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

function cell(value: string | number): string {
  const text = String(value).replace(/^'*[=+@\t\r-]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
