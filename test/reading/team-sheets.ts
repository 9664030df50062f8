import { readdirSync, readFileSync } from "node:fs";
import { openBytes } from "../../cli/files/open.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";

/** A sheet as a team keeps it, and beside it what a careful reader sees in it. */
export interface TeamSheet {
  readonly name: string;
  readonly language: string;
  /** Its layout, by the families that `facts` about sheets in the wild name. */
  readonly family: string;
  readonly workbook: Workbook;
  /** "O A5 owner=C5", " KR B5 target=E5": each item at its cell, with the cells of its fields; "O none" where key results have no objective. */
  readonly expected: string;
}

const folder = new URL("team-sheets/", import.meta.url);

export function teamSheets(): TeamSheet[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".csv"))
    .sort()
    .map((file) => {
      const opened = openBytes(readFileSync(new URL(file, folder)), file);
      if (!opened.ok) throw new Error(opened.reason);
      const name = file.slice(0, -4);
      const [head, ...lines] = readFileSync(new URL(`${name}.txt`, folder), "utf8").split("\n");
      const [language = "", family = ""] = head!.split(" ");
      return { name, language, family, workbook: opened.workbook, expected: lines.join("\n") };
    });
}
