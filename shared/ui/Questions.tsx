import type { ColumnRole } from "../okr/fields.ts";
import type { Question } from "../okr/plan.ts";
import { a1 } from "../sheet/address.ts";
import { roleWord } from "./role-words.ts";

/** What reading could not decide alone, with the answers it thinks likely. The answer is kept in the workbook. */
export function Questions(props: {
  questions: readonly Question[];
  isBusy: boolean;
  onShow: (tab: string, range: string) => void;
  onAnswer: (key: string, role: ColumnRole | "ignore") => void;
}) {
  if (props.questions.length === 0) return null;
  return (
    <section aria-label="Questions">
      <h2 class="pl-group">Not sure about</h2>
      {props.questions.map(({ key, cell, text, candidates }) => {
        const range = a1(cell.row, cell.column);
        return (
          <div key={key} class="pl-notice">
            <button
              type="button"
              class="pl-cell"
              title={`Go to ${range}`}
              onClick={() => props.onShow(cell.tab, range)}
            >
              {range}
            </button>{" "}
            {text}
            <div class="pl-answers">
              {candidates.map(({ role }) => (
                <button
                  key={role}
                  type="button"
                  class="pl-button pl-button-plain"
                  disabled={props.isBusy}
                  onClick={() => props.onAnswer(key, role)}
                >
                  {wordOf(role, candidates.length)}
                </button>
              ))}
            </div>
          </div>
        );
      })}
    </section>
  );
}

/** A question with one likely answer asks for yes or no. */
function wordOf(role: ColumnRole | "ignore", candidates: number): string {
  if (candidates === 2) return role === "ignore" ? "No" : "Yes";
  return role === "ignore" ? "None of these" : roleWord(role);
}
