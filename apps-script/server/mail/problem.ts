import { documentStore, type Store } from "./stores.ts";

export interface MailProblem {
  /** ISO date and time. */
  readonly at: string;
  readonly text: string;
}

/** What happened where nobody looked, for the sidebar. */
export function writeProblem(store: Store, text: string): void {
  const problem: MailProblem = { at: new Date().toISOString(), text };
  store.set("problem", JSON.stringify(problem));
}

export function problemIn(store: Store): MailProblem | null {
  const text = store.get("problem");
  return text ? (JSON.parse(text) as MailProblem) : null;
}

/** One look at one property: every check of the sheet asks. */
export function mailProblem(): string {
  const store = documentStore();
  return (store && problemIn(store)?.text) ?? "";
}
