import { DetailedCellError, HyperFormula, type RawCellContent, type Sheet } from "hyperformula";
import { displayText } from "../../../shared/sheet/format.ts";
import type { Cell, CellValue, Row, Tab, Workbook } from "../../../shared/sheet/workbook.ts";
import { type FormulaContext, registerSheetsFunctions, sparklineMark } from "./functions.ts";
import type { SheetStyle, Sparkline } from "./style.ts";

/** Evaluates a workbook's formulas. Values of formulas it cannot evaluate stay as they were imported. */
export class Engine {
  readonly #formulas: HyperFormula;
  /** HyperFormula's sheet for each tab id. */
  readonly #sheets = new Map<string, number>();

  constructor(workbook: Workbook, context: FormulaContext) {
    registerSheetsFunctions();
    this.#formulas = HyperFormula.buildEmpty({ licenseKey: "gpl-v3", context, undoLimit: 0 });
    this.rebuild(workbook);
  }

  close(): void {
    this.#formulas.destroy();
  }

  /** Every formula's value, with all content set anew: after lines, tabs or names have changed. */
  rebuild(workbook: Workbook): Workbook {
    // Building another instance would cost its parser again, which is most of the time.
    this.#formulas.suspendEvaluation();
    for (const [id, sheet] of this.#sheets) {
      if (workbook.tabs.some((tab) => tab.id === id)) continue;
      this.#formulas.removeSheet(sheet);
      this.#sheets.delete(id);
    }
    const renamed = workbook.tabs.filter((tab) => this.#sheets.has(tab.id) && this.#nameOf(tab) !== tab.name);
    for (const tab of renamed) this.#formulas.renameSheet(this.#sheets.get(tab.id)!, `renamed ${tab.id}`);
    for (const tab of renamed) this.#formulas.renameSheet(this.#sheets.get(tab.id)!, tab.name);
    for (const tab of workbook.tabs) {
      if (this.#sheets.has(tab.id)) continue;
      this.#formulas.addSheet(tab.name);
      this.#sheets.set(tab.id, this.#formulas.getSheetId(tab.name)!);
    }
    for (const tab of workbook.tabs) this.#formulas.setSheetContent(this.#sheets.get(tab.id)!, sheetOf(tab));
    this.#formulas.resumeEvaluation();
    return this.values(workbook);
  }

  #nameOf(tab: Tab): string | undefined {
    return this.#formulas.getSheetName(this.#sheets.get(tab.id)!);
  }

  /** The workbook with every formula's present value and displayed text. */
  values(workbook: Workbook): Workbook {
    return { ...workbook, tabs: workbook.tabs.map((tab) => this.#tabValues(tab)) };
  }

  /** Takes over the cells that differ between two states with the same tabs and lines, then computes. */
  update(before: Workbook, after: Workbook): Workbook {
    this.#formulas.suspendEvaluation();
    for (const tab of after.tabs) {
      const old = before.tabs.find((other) => other.id === tab.id);
      const sheet = this.#sheets.get(tab.id);
      if (!old || old === tab || sheet === undefined) continue;
      for (let row = 0; row < Math.max(tab.rows.length, old.rows.length); row++) {
        const now = tab.rows[row] ?? [];
        const then = old.rows[row] ?? [];
        if (now === then) continue;
        for (let col = 0; col < Math.max(now.length, then.length); col++) {
          const content = contentOf(now[col], tab);
          if (content !== contentOf(then[col], old))
            this.#formulas.setCellContents({ sheet, row, col }, [[content]]);
        }
      }
    }
    this.#formulas.resumeEvaluation();
    return this.values(after);
  }

  /** The value of a formula as if it stood on this tab. */
  calculate(formula: string, tab: Tab): CellValue {
    const sheet = this.#sheets.get(tab.id);
    if (sheet === undefined) return null;
    const value = this.#formulas.calculateFormula(prepare(formula, tab), sheet);
    return Array.isArray(value) ? null : plain(value);
  }

  #tabValues(tab: Tab): Tab {
    const sheet = this.#sheets.get(tab.id);
    if (sheet === undefined) return tab;
    let changed = false;
    const rows = tab.rows.map((row, r): Row => {
      let next: (Cell | null)[] | null = null;
      for (let c = 0; c < row.length; c++) {
        const cell = row[c];
        if (!cell?.formula) continue;
        const fresh = evaluated(cell, this.#formulas.getCellValue({ sheet, row: r, col: c }));
        if (fresh === cell) continue;
        next ??= row.slice();
        next[c] = fresh;
        changed = true;
      }
      return next ?? row;
    });
    return changed ? { ...tab, rows } : tab;
  }
}

function evaluated(cell: Cell, result: unknown): Cell {
  if (
    result instanceof DetailedCellError &&
    (result.type === "NAME" || result.type === "ERROR") &&
    cell.value !== null
  ) {
    return cell;
  }
  const style = cell.style as SheetStyle | undefined;
  if (typeof result === "string" && result.startsWith(sparklineMark)) {
    const sparkline = JSON.parse(result.slice(sparklineMark.length)) as Sparkline;
    if (JSON.stringify(style?.sparkline) === JSON.stringify(sparkline)) return cell;
    const drawn: SheetStyle = { ...style, sparkline };
    return { ...cell, value: "", text: "", style: drawn };
  }
  const value = plain(result);
  const kept = style?.sparkline ? withoutSparkline(cell) : cell;
  if (kept === cell && value === cell.value && cell.text !== "") return cell;
  const text = displayText(typeof value === "number" ? tidy(value) : value, cell.format);
  return value === cell.value && text === cell.text && kept === cell ? cell : { ...kept, value, text };
}

function withoutSparkline(cell: Cell): Cell {
  const { sparkline: _, ...style } = cell.style as SheetStyle;
  return { ...cell, style };
}

/** 0.1 + 0.2 shows as 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

function plain(result: unknown): CellValue {
  if (result instanceof DetailedCellError) {
    if (result.type === "CYCLE" || result.type === "SPILL") return "#REF!";
    return result.value;
  }
  if (typeof result === "number" || typeof result === "string" || typeof result === "boolean") return result;
  return result === null || result === undefined ? 0 : String(result);
}

function sheetOf(tab: Tab): Sheet {
  return tab.rows.map((row) => row.map((cell) => contentOf(cell, tab)));
}

function contentOf(cell: Cell | null | undefined, tab: Tab): RawCellContent {
  if (!cell) return null;
  if (cell.formula !== null) return prepare(cell.formula, tab);
  // A leading apostrophe keeps HyperFormula from reading text as a number, date or formula.
  return typeof cell.value === "string" ? (cell.value === "" ? null : `'${cell.value}`) : cell.value;
}

/** Rewrites what Sheets accepts and HyperFormula does not: A2:A, ";" between arguments, curly-brace rows with "\\". */
function prepare(formula: string, tab: Tab): string {
  let depth = 0;
  const parts = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return part;
      const bounded = part.replace(
        /(?<![A-Za-z0-9_.])(\$?[A-Z]{1,3})(\$?\d+):(\$?[A-Z]{1,3})(?![\w$(])/gi,
        (_, c1: string, r1: string, c2: string) => `${c1}${r1}:${c2}${Math.max(tab.rowCount, 1)}`,
      );
      let out = "";
      for (const character of bounded) {
        if (character === "{") depth++;
        if (character === "}") depth--;
        out += character === ";" && depth === 0 ? "," : character;
      }
      return out;
    })
    .join("");
}
