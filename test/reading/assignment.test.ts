import fc from "fast-check";
import { expect, test } from "vitest";
import { assign } from "../../shared/reading/assignment.ts";

/** The best total by trying everything. */
function bestTotal(scores: readonly (readonly number[])[], row = 0, used = 0): number {
  if (row === scores.length) return 0;
  let best = bestTotal(scores, row + 1, used);
  scores[row]!.forEach((score, column) => {
    if (score > 0 && !((used >> column) & 1))
      best = Math.max(best, score + bestTotal(scores, row + 1, used | (1 << column)));
  });
  return best;
}

test.each([
  {
    scores: [
      [5, 4],
      [4, 1],
    ],
    expected: [1, 0],
  },
  {
    scores: [
      [-1, -2, 3],
      [0.5, -1, 4],
      [1, 1, 1],
    ],
    expected: [-1, 2, 1],
  },
  { scores: [[0, 0]], expected: [-1] },
  { scores: [], expected: [] },
])("assigns $scores", ({ scores, expected }) => {
  const chosen = assign(scores);
  expect(chosen.map((column) => (column < 0 ? -1 : column))).toHaveLength(expected.length);
  const total = (columns: readonly number[]) =>
    columns.reduce((sum, column, row) => sum + (column < 0 ? 0 : scores[row]![column]!), 0);
  expect(total(chosen)).toBeCloseTo(total(expected));
});

test("no assignment is better, and no column is used twice", () => {
  const matrix = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: -20, max: 60 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  fc.assert(
    fc.property(matrix, (scores) => {
      const chosen = assign(scores);
      const used = chosen.filter((column) => column >= 0);
      expect(new Set(used).size).toBe(used.length);
      expect(chosen.reduce((sum, column, row) => sum + (column < 0 ? 0 : scores[row]![column]!), 0)).toBe(
        bestTotal(scores),
      );
    }),
  );
});
