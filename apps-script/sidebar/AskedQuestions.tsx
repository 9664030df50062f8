import { Questions } from "../../shared/ui/Questions.tsx";
import type { Checked } from "../contract.ts";
import type { Session } from "./session.ts";

/** What reading could not decide in this tab; an answer is kept in the workbook and the tab read again. */
export function AskedQuestions({ checked, session }: { checked: Checked; session: Session }) {
  return (
    <Questions
      questions={checked.questions}
      isBusy={session.busy !== null}
      onShow={session.show}
      onAnswer={(question, role) =>
        void session.act(`answer ${question}`, { kind: "answer", tab: checked.tab.id, question, role })
      }
    />
  );
}
