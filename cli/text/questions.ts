import type { Question } from "../../shared/okr/plan.ts";
import { flat, hang } from "./lines.ts";
import type { Paint } from "./paint.ts";

/** What reading asks a person, each with a blank line before it. */
export function askedLines(questions: readonly Question[], width: number, paint: Paint): string[] {
  return questions.flatMap(({ text }) => ["", hang(`${paint("?", "cyan")} `, flat(text), width)]);
}
