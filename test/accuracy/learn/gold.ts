import type { OutlineReading } from "../../../shared/reading/outline/build.ts";
import type { Choice } from "../../../shared/reading/outline/search.ts";
import type { CellRef } from "../../../shared/sheet/address.ts";
import type { Expected } from "../corpus.ts";
import { fold } from "../measure.ts";

/** What a token may be taken for, given what is expected of the sheet. */
export interface Gold {
  /** "free" where the labels do not decide: several items in a cell whose wordings are not known, half of a table. */
  readonly item: "objective" | "keyResult" | "none" | "table" | "other" | "free";
  /** Null where the labels do not decide. */
  readonly isField: boolean | null;
  /** Between an objective and the last of its key results: nothing there may end its block. */
  readonly isInside: boolean;
}

const ending: ReadonlySet<Choice> = new Set(["section", "aside", "objectivesHeading"]);

export function allows({ item, isField, isInside }: Gold, choice: Choice): boolean {
  if (item === "free") return true;
  if (isInside && ending.has(choice)) return false;
  if (isField !== null && isField !== (choice === "field")) return false;
  if (item === "none") return choice !== "objective" && choice !== "keyResult";
  if (item === "table") return choice !== "other";
  return choice === item;
}

/** Half of its items, and a table holds OKRs. */
const most = 0.5;
/** A wording shorter than that may begin another one. */
const shortest = 8;

/** What each token of a strip should be taken for. */
export function goldOf(
  { view, seen }: OutlineReading,
  expected: Expected,
  address: (cell: CellRef) => string,
): Gold[] {
  const { tokens, traits } = seen;
  const items = new Map<string, { kind: "objective" | "keyResult"; text: string }[]>();
  const parents = new Map<string, string | null>();
  const fields = new Set<string>();
  const add = (cell: string, kind: "objective" | "keyResult", text: string) =>
    items.set(cell, [...(items.get(cell) ?? []), { kind, text: fold(text) }]);
  const addFields = (given: Readonly<Record<string, string>>) => {
    for (const [name, cell] of Object.entries(given)) if (name !== "id") fields.add(cell);
  };
  for (const objective of expected.objectives) {
    if (objective.cell !== null) add(objective.cell, "objective", objective.text);
    addFields(objective.fields);
    for (const keyResult of objective.keyResults) {
      add(keyResult.cell, "keyResult", keyResult.text);
      parents.set(keyResult.cell, objective.cell);
      addFields(keyResult.fields);
    }
  }
  const cells = traits.map((line) => line && address(view.place(line.row, line.textColumn)));
  const inCell = new Map<string, number>();
  for (const cell of cells) if (cell !== null) inCell.set(cell, (inCell.get(cell) ?? 0) + 1);

  const ofLine = (at: number): Gold["item"] => {
    const wanted = items.get(cells[at]!);
    if (!wanted) return "none";
    if (inCell.get(cells[at]!) === 1) return wanted.length === 1 ? wanted[0]!.kind : "free";
    const own = fold(traits[at]!.wording.text);
    const named = wanted.find(
      ({ text }) => text !== "" && (text === own || (own.length > shortest && text.startsWith(own))),
    );
    return named?.kind ?? (wanted.some(({ text }) => text === "" || text.includes(own)) ? "free" : "none");
  };
  // Notes are labelled in some sheets only, and sheets without a labelled field may have them unlabelled.
  const isField = (at: number): boolean | null => {
    const { field, row } = traits[at]!;
    if (field === null) return null;
    if (fields.has(address(view.place(row, field.column)))) return true;
    return fields.size > 0 && field.role !== "note" && inCell.get(cells[at]!) === 1 ? false : null;
  };
  const gold: Gold[] = tokens.map((token, at) => {
    if (token.kind === "line") {
      const item = ofLine(at);
      return { item, isField: item === "none" ? isField(at) : null, isInside: false };
    }
    const own = token.table?.items ?? [];
    const right = own.filter(
      ({ kind, place }) => place && items.get(address(place))?.some((item) => item.kind === kind),
    ).length;
    const item =
      own.length === 0 ? "free" : right === 0 ? "other" : right >= own.length * most ? "table" : "free";
    return { item, isField: null, isInside: false };
  });

  let open = -1;
  const isInside = tokens.map(() => false);
  tokens.forEach((token, at) => {
    if (gold[at]!.item === "objective") open = at;
    if (open < 0) return;
    const isOwn = (cell: string) => parents.get(cell) === cells[open];
    const keyResults =
      token.kind === "line"
        ? gold[at]!.item === "keyResult"
          ? [cells[at]!]
          : []
        : gold[at]!.item === "table"
          ? token.table!.items.flatMap(({ place }) =>
              place && parents.has(address(place)) ? [address(place)] : [],
            )
          : [];
    if (keyResults.length > 0 && keyResults.every(isOwn)) isInside.fill(true, open + 1, at);
  });
  return gold.map((one, at) => ({ ...one, isInside: isInside[at]! && tokens[at]!.kind === "line" }));
}
