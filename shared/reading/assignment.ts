/**
 * The assignment of rows to columns with the greatest total score, each row and column used at most once; rows may stay
 * unassigned (−1) at score 0. Hungarian method, O(rows² × columns).
 * @param scores one list per row, all of the same length; scores at or below 0 are never chosen.
 */
export function assign(scores: readonly (readonly number[])[]): number[] {
  const rows = scores.length;
  const real = scores[0]?.length ?? 0;
  if (rows === 0 || real === 0) return scores.map(() => -1);
  // One dummy column a row lets it stay unassigned.
  const columns = real + rows;
  const cost = (row: number, column: number): number =>
    column < real ? Math.min(0, -scores[row]![column]!) : 0;
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  const match = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    match[0] = row;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    do {
      used[column] = 1;
      const at = match[column]!;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= columns; j++) {
        if (used[j]) continue;
        const reduced = cost(at - 1, j - 1) - rowPrice[at]! - columnPrice[j]!;
        if (reduced < least[j]!) {
          least[j] = reduced;
          way[j] = column;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (used[j]) {
          rowPrice[match[j]!] = rowPrice[match[j]!]! + delta;
          columnPrice[j] = columnPrice[j]! - delta;
        } else least[j] = least[j]! - delta;
      }
      column = next;
    } while (match[column] !== 0);
    do {
      const previous = way[column]!;
      match[column] = match[previous]!;
      column = previous;
    } while (column !== 0);
  }
  const chosen = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= real; column++) {
    const row = match[column]!;
    if (row > 0 && scores[row - 1]![column - 1]! > 0) chosen[row - 1] = column - 1;
  }
  return chosen;
}
