import type { Plan } from "../../../shared/okr/plan.ts";
import { addresseesOf } from "../../../shared/report/addressees.ts";
import type { View } from "../../../shared/report/view.ts";
import { comingMail } from "../../../shared/schedule/mail-days.ts";
import type { MailStatus } from "../../contract.ts";

/** What the sheet itself says of mail: to whom it can go, and what comes next. */
type FromSheet = "teams" | "rhythm" | "cadence" | "coming" | "people" | "today";

/** The sidebar's view of mail: what the sheet says, beside what is known of sending. */
export function describeMail(
  { plan, summary, people, team }: View,
  known: Omit<MailStatus, FromSheet>,
): MailStatus {
  const { today, cycle } = summary;
  return {
    ...known,
    rhythm: team.mail,
    cadence: team.cadence,
    coming: comingMail(team.cadence, cycle, team.mail, today),
    people: addresseesOf(plan, summary, people).map(({ owns, ...person }) => ({
      ...person,
      owns: owns.length,
      owes: owns.filter(({ due }) => due).length,
    })),
    teams: teamsIn(plan),
    today,
  };
}

function teamsIn({ objectives }: Plan): string[] {
  const names = objectives.map(({ fields, keyResults }) =>
    (fields.team ?? keyResults[0]?.fields.team)?.text.trim(),
  );
  return [...new Set(names)].filter((name): name is string => Boolean(name));
}
