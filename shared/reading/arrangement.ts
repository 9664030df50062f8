/** Where the wording of objectives and key results stands in a region. */
export type Arrangement =
  | {
      readonly kind: "pair";
      readonly objective: number;
      readonly keyResult: number;
      readonly points: number;
      readonly margin: number;
    }
  | {
      readonly kind: "mixed";
      readonly text: number;
      readonly kindColumn: number | null;
      /** The column that names each row's parent among the wordings or ids of the others. */
      readonly parentColumn: number | null;
      /** Evidence of the interleaving alone. */
      readonly pattern: number;
      readonly points: number;
      readonly margin: number;
    }
  | {
      readonly kind: "key-results";
      readonly keyResult: number;
      readonly points: number;
      readonly margin: number;
    }
  | {
      readonly kind: "references";
      readonly column: number;
      readonly role: "objective" | "keyResult";
      readonly points: number;
      readonly margin: number;
    }
  | {
      readonly kind: "objectives";
      readonly objective: number;
      readonly points: number;
      readonly margin: number;
    };

/** The columns that an arrangement takes for wording and kind. */
export function textColumns(arrangement: Arrangement): number[] {
  switch (arrangement.kind) {
    case "pair":
      return [arrangement.objective, arrangement.keyResult];
    case "mixed":
      return arrangement.kindColumn === null
        ? [arrangement.text]
        : [arrangement.text, arrangement.kindColumn];
    case "key-results":
      return [arrangement.keyResult];
    case "objectives":
      return [arrangement.objective];
    case "references":
      return [arrangement.column];
  }
}
