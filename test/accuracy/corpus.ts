import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openBytes } from "../../cli/files/open.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";

/** What a careful reader sees in a sheet. Cells are A1 addresses. */
export interface ExpectedItem {
  readonly cell: string | null;
  readonly text: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface ExpectedObjective extends ExpectedItem {
  readonly keyResults: readonly (ExpectedItem & { readonly cell: string })[];
}

export interface Expected {
  readonly id: string;
  readonly language: string;
  readonly family: string;
  readonly holdsOkrs: boolean;
  readonly objectives: readonly ExpectedObjective[];
}

export interface CorpusFile {
  readonly name: string;
  readonly workbook: Workbook;
  readonly expected: Expected;
}

const folder = join(fileURLToPath(new URL("../../..", import.meta.url)), "shared", "corpus", "sheets");

export const corpusIsHere = existsSync(folder);

export function loadCorpus(): CorpusFile[] {
  return corpusIsHere ? loadSheets(folder) : [];
}

/** The sheets of a folder (NAME.csv) that have beside them what is expected of them (NAME.expected.json). */
export function loadSheets(folder: string): CorpusFile[] {
  const files = readdirSync(folder);
  return files
    .filter((file) => file.endsWith(".csv") && files.includes(`${file.slice(0, -4)}.expected.json`))
    .sort()
    .map((file) => {
      const name = file.slice(0, -4);
      const opened = openBytes(readFileSync(join(folder, file)), file);
      if (!opened.ok) throw new Error(opened.reason);
      return {
        name,
        workbook: opened.workbook,
        expected: JSON.parse(readFileSync(join(folder, `${name}.expected.json`), "utf8")) as Expected,
      };
    });
}
