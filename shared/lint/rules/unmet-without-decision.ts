import { fieldCell } from "../field.ts";
import { isMissed, notesOn } from "../miss.ts";
import { count, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule } from "../rule.ts";

export const unmetWithoutDecision = defineRule({
  id: "unmet-without-decision",
  group: "learning",
  severity: "info",
  impact: 3,
  title: "Missed, and nobody decided what now",
  why: "What was missed is carried over, adjusted or dropped. Without a decision it drifts into the next cycle half alive, takes attention from the new goals, and is missed again.",
  reference: references.doerr,
  bad: "Score 0.4, and the row stays as it is",
  good: "Carry over with a target of 150, or drop: the market has changed",
  settings: {},
  reported: [
    {
      sheet: `# Q1 2026
              Objective | Key Result | Owner | Start | Target | Current | Notes
              Customers stay | Customers who renew | Ana Silva | 120 | 180 | 140 | Renewal mails went out three weeks late
               | Partners who sell | Ben Okoye | 0 | 8 | 8 |`,
      today: "2026-04-08",
      cells: ["B2"],
    },
    {
      sheet: `# Q1 2026
              Objective | Key Result | Owner | Start | Target | Current
              Customers stay | Customers who renew | Ana Silva | 120 | 180 | 140
               | Partners who sell | Ben Okoye | 0 | 8 | 2`,
      today: "2026-04-08",
      cells: ["B2", "B3"],
    },
  ],
  accepted: [
    {
      sheet: `# Q1 2026
              Objective | Key Result | Owner | Start | Target | Current | Notes
              Customers stay | Customers who renew | Ana Silva | 120 | 180 | 140 | Mails went out late. Carry over to Q2 with a target of 160`,
      today: "2026-04-08",
    },
    {
      sheet: `# Q1 2026
              Objective | Key Result | Owner | Start | Target | Current | Status
              Customers stay | Customers who renew | Ana Silva | 120 | 180 | 140 | Dropped`,
      today: "2026-04-08",
    },
  ],
  keyResult(item, scope) {
    if (!isMissed(item, scope)) return null;
    const { keyResult, table } = item;
    const said = `${notesOn(item, scope)} ${keyResult.fields.status?.text ?? ""}`;
    if (decision.test(said)) return null;
    return {
      cell: fieldCell(keyResult, "status", table) ?? keyResult.cell,
      cause: table.tab.name,
      detail: keyResult.text,
    };
  },
  report(marks) {
    const text = marks[0]!.detail;
    return {
      message:
        marks.length === 1
          ? `${quote(text)} was not reached. Decide: carry it over, adjust it, or drop it.`
          : `${count(marks.length, "key result")} were not reached and nobody decided what now, first ${quote(text, 40)}. Carry over, adjust, or drop each.`,
    };
  },
});

/** Words that say what becomes of it, in the languages whose wording is judged. */
const decision = new RegExp(
  [
    "carr(?:y|ied|ying)[- ]?(?:it |on |over)|rolled?[- ](?:over|into)|next (?:quarter|cycle)|continu|adjust|drop|stop|cancel|postpon|defer|moved? to|discard|keep going",
    "arrastr|traslad|próximo (?:trimestre|ciclo)|ajust|descart|cancel|posp|aplaz|detener|seguir",
    "próximo trimestre|levar para|continu|adiar|adiad|descart|encerr|manter",
    "reporté|report(?:er|ons)|prochain (?:trimestre|cycle)|poursui|abandon|annul|arrêt",
    "übertrag|übernomm|übernehm|nächste[ns]? (?:quartal|zyklus)|weiterführ|fortsetz|fortführ|anpass|angepasst|gestrichen|streichen|abgebrochen|verschob|einstell",
  ].join("|"),
  "iu",
);
