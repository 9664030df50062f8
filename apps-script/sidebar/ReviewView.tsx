import { Review } from "../../shared/ui/Review.tsx";
import type { Checked } from "../contract.ts";
import type { Session } from "./session.ts";

export function ReviewView({ checked, session }: { checked: Checked; session: Session }) {
  return (
    <Review
      {...checked.review}
      isKeeping={session.busy === "reflect"}
      onAnswer={(answers) =>
        void session.act("reflect", { kind: "reflect", tab: checked.tab.id, answers, by: "" })
      }
      isBusy={session.busy !== null}
      sending={session.busy?.startsWith("setting ") ? session.busy.slice(8) : null}
      onTry={({ name, value }) =>
        void session.act(`setting ${name}`, { kind: "setting", tab: checked.tab.id, name, value })
      }
    />
  );
}
