import type { Rectangle } from "../../../shared/sheet/address.ts";
import { offsetFormula } from "../document/offset-formula.ts";
import type { Editor } from "./editor.ts";
import type { Grid } from "./grid/grid.ts";
import { edit, state } from "./state.ts";

interface Copied {
  readonly text: string;
  readonly range: Rectangle;
  readonly sources: readonly (readonly string[])[];
}

/** Copy, cut and paste of text. What was copied here keeps its formulas, moved as Sheets moves them. */
export function listenToClipboard(grid: Grid, editor: Editor): void {
  let copied: Copied | null = null;
  const copy = (event: ClipboardEvent) => {
    if (editor.busy) return false;
    const { range } = state.selection;
    const rows = Array.from({ length: range.rows }, (_, r) =>
      Array.from({ length: range.columns }, (__, c) => state.cell(range.row + r, range.column + c)),
    );
    const text = rows.map((cells) => cells.map((cell) => quote(cell?.text ?? "")).join("\t")).join("\n");
    copied = {
      text,
      range,
      sources: rows.map((cells) => cells.map((cell) => cell?.formula ?? cell?.text ?? "")),
    };
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    grid.overlay.copied = { gid: state.gid, range };
    grid.paintSoon();
    return true;
  };
  editor.input.addEventListener("copy", copy);
  editor.input.addEventListener("cut", (event) => {
    if (copy(event)) void edit({ action: "clear", tab: state.gid, range: state.selection.range });
  });
  editor.input.addEventListener("paste", (event) => {
    if (editor.busy) return;
    event.preventDefault();
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const { range } = state.selection;
    let texts = copied && sameText(copied.text, text) ? moved(copied, range) : readTsv(text);
    // One cell copied fills the whole selection.
    if (texts.length === 1 && texts[0]!.length === 1)
      texts = Array.from({ length: range.rows }, () => Array<string>(range.columns).fill(texts[0]![0]!));
    grid.overlay.copied = null;
    void edit({ action: "enter", tab: state.gid, row: range.row, column: range.column, texts });
    grid.select(range.row, range.column, {
      row: range.row + texts.length - 1,
      column: range.column + texts[0]!.length - 1,
    });
  });
}

function sameText(a: string, b: string): boolean {
  return a.replace(/\r/g, "") === b.replace(/\r/g, "");
}

function moved(copied: Copied, to: Rectangle): string[][] {
  const [rows, columns] = [to.row - copied.range.row, to.column - copied.range.column];
  return copied.sources.map((line) =>
    line.map((source) => (source.startsWith("=") ? offsetFormula(source, rows, columns) : source)),
  );
}

function quote(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function readTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain, end] of text
    .replace(/\r\n?/g, "\n")
    .replace(/\n$/, "")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)) {
    if (whole === "" && end === "" && rows[rows.length - 1]!.length > 0) break;
    rows[rows.length - 1]!.push(quoted === undefined ? (plain ?? "") : quoted.replace(/""/g, '"'));
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return rows;
}
