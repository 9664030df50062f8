import type { InputLine } from "../../okr/input.ts";
import { inputTab } from "../../okr/own-tabs.ts";
import type { IsoDate } from "../../sheet/dates.ts";
import type { Workbook } from "../../sheet/workbook.ts";
import { parseValue } from "../values/parse.ts";
import { type LogLine, readLogLines } from "./log-tab.ts";

/** The columns of the `Team input` tab, as they are written when the tab is made. */
export const inputColumns = ["Cycle", "Who", "Question", "Status", "Answer", "Asked", "Answered"] as const;

export interface PlacedInput extends InputLine {
  readonly row: number;
}

/** What contributors were asked and have answered. Whoever writes an answer into the tab has answered, whatever the status says. */
export function readInput(workbook: Workbook, today: IsoDate): PlacedInput[] {
  const lines = readLogLines(workbook, inputTab, inputColumns) ?? [];
  return lines.flatMap((line): PlacedInput[] => {
    const who = line.text("Who");
    const question = line.text("Question");
    if (who === "" || question === "") return [];
    const answer = line.text("Answer");
    return [
      {
        cycle: line.text("Cycle"),
        who,
        question,
        answered: answer !== "",
        answer,
        askedOn: dateIn(line, "Asked", workbook, today),
        answeredOn: dateIn(line, "Answered", workbook, today),
        cell: line.ref("Answer"),
        row: line.row,
      },
    ];
  });
}

function dateIn(line: LogLine, column: string, { locale }: Workbook, today: IsoDate): IsoDate | null {
  const parsed = parseValue(line.cell(column), { role: "lastCheckIn", locale, today });
  return parsed.kind === "date" ? parsed.date : null;
}
