import type { ColumnRole } from "../okr/fields.ts";
import { roleWord } from "./role-words.ts";

export interface ReadColumn {
  /** "D" */
  readonly letter: string;
  readonly column: number;
  readonly header: string;
  /** Null where it was not taken for anything. */
  readonly role: ColumnRole | null;
}

/** What somebody may say that a column holds. */
const choices: readonly ColumnRole[] = [
  "objective",
  "keyResult",
  "owner",
  "start",
  "target",
  "current",
  "progress",
  "status",
  "confidence",
  "score",
  "due",
  "lastCheckIn",
  "unit",
  "weight",
  "type",
  "team",
  "contributors",
  "sponsor",
  "parent",
  "note",
];

/** What each column was taken for, to be put right where it is wrong. The answer is kept in the workbook. */
export function ReadColumns(props: {
  columns: readonly ReadColumn[];
  isBusy: boolean;
  onCorrect: (column: ReadColumn, role: ColumnRole | "ignore") => void;
}) {
  return (
    <ul class="pl-understood">
      {props.columns.map((read) => {
        const { letter, column, header, role } = read;
        const listed = role === null || choices.includes(role) ? choices : [role, ...choices];
        return (
          <li key={`${column} ${role}`}>
            <span class="pl-cell pl-cell-new">{letter}</span>
            <select
              class={role === null ? "pl-role pl-role-none" : "pl-role"}
              aria-label={`What column ${letter}${header === "" ? "" : ` “${header}”`} holds`}
              title={header}
              value={role ?? "ignore"}
              disabled={props.isBusy}
              onChange={(event) => props.onCorrect(read, event.currentTarget.value as ColumnRole | "ignore")}
            >
              <option value="ignore">Not used</option>
              {listed.map((choice) => (
                <option key={choice} value={choice}>
                  {roleWord(choice)}
                </option>
              ))}
            </select>
          </li>
        );
      })}
    </ul>
  );
}
