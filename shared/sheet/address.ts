/** A cell of one tab. Rows and columns count from 0. */
export interface CellRef {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle on one tab. Rows and columns count from 0; `rows` and `columns` are sizes. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** "A" → 0, "aa" → 26; null where the text is not a column name. */
export function columnIndex(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** (3, 0) → "A4". */
export function a1(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** "A4" → { row: 3, column: 0 }; null where the text is not a cell address. */
export function parseA1(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text.trim());
  if (!match) return null;
  const column = columnIndex(match[1]!);
  return column === null ? null : { row: Number(match[2]) - 1, column };
}

/** A rectangle as "A3:H20", a single cell as "A3". */
export function rangeA1(range: Rectangle): string {
  const from = a1(range.row, range.column);
  const to = a1(range.row + range.rows - 1, range.column + range.columns - 1);
  return from === to ? from : `${from}:${to}`;
}

/** "A3:H20" or "A3" → rectangle; null where the text is neither. */
export function parseRange(text: string): Rectangle | null {
  const [first, last, ...rest] = text.split(":");
  if (first === undefined || rest.length > 0) return null;
  const from = parseA1(first);
  const to = last === undefined ? from : parseA1(last);
  if (!from || !to) return null;
  return {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rows: Math.abs(to.row - from.row) + 1,
    columns: Math.abs(to.column - from.column) + 1,
  };
}

/** A tab's name as a formula writes it: Q3 or 'My OKRs'. */
export function quoteTabName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && parseA1(name) === null
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

export function contains(range: Rectangle, row: number, column: number): boolean {
  return (
    row >= range.row &&
    row < range.row + range.rows &&
    column >= range.column &&
    column < range.column + range.columns
  );
}

/** One string for a cell, for use as a key. */
export function refKey(ref: CellRef): string {
  return `${ref.tab}!${ref.row},${ref.column}`;
}
