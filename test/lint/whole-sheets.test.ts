import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openWorkbook } from "../../cli/files/open.ts";
import { lint } from "../../shared/lint/lint.ts";
import { topFindings } from "../../shared/lint/rank.ts";
import { setLine, sharesOf } from "../../shared/lint/set-line.ts";
import { profileSettings } from "../../shared/lint/settings.ts";
import { viewOf } from "../../shared/report/view.ts";
import { addressIn, inputOf } from "./check-example.ts";
import { workbookOf } from "./written-sheet.ts";

const today = "2026-05-20";

const english = `# Q2 2026
  Objective | Key Result | Owner | Start | Target | Current | Progress | Status | Due
  Customers stay because they succeed in their first week | Raise week-1 activation | Ana Silva | 31% | 45% | 39% | =(F2-D2)/(E2-D2) => 57% | On track | 2026-06-12
   | Cut first response time in hours | Ben Okoye | 30 | 8 | 17 | =(F3-D3)/(E3-D3) => 59% | On track | 2026-06-30
   | Raise renewals of yearly plans | Chi Lam | 82% | 90% | 86% | =(F4-D4)/(E4-D4) => 50% | On track | 2026-06-30
  Small bakeries in Germany choose us first | Paying bakeries in Germany | Dana Fox | 12 | 40 | 27 | =(F5-D5)/(E5-D5) => 54% | On track | 2026-06-30
   | Days from contract to first order | Eli Roth | 21 | 9 | 14 | =(F6-D6)/(E6-D6) => 58% | On track | 2026-06-30`;

const clean = [
  { name: "English, with formulas and due dates", sheet: english },
  {
    name: "English, targets in the text",
    sheet: `# OKRs Q2 2026
      Objective | Key Result | Owner
      Bakers open the newsletter because it saves them an hour | Raise the open rate from 31% to 40% | Ana Silva
       | Cut unsubscribes per issue from 3% to 1% | Ben Okoye
       | Raise replies per issue from 12 to 40 | Chi Lam`,
  },
  {
    name: "German",
    sheet: `# OKRs Q2 2026
      Ziel | Key Result | Verantwortlich | Start | Zielwert | Aktuell
      Neue Kunden finden sich in der ersten Woche zurecht | Aktivierung in Woche 1 steigern | Anna Schmidt | 31% | 45% | 39%
       | Anfragen pro neuem Kunden senken | Jonas Weber | 14 | 6 | 10`,
  },
  {
    name: "Spanish",
    sheet: `# OKRs Q2 2026
      Objetivo | Resultado clave | Responsable | Inicio | Meta | Actual
      Los clientes nuevos tienen éxito en su primera semana | Aumentar la activación en la semana 1 | Ana Pérez | 31% | 45% | 39%
       | Reducir las consultas por cliente nuevo | Luis Gómez | 14 | 6 | 10`,
  },
  {
    name: "Portuguese",
    sheet: `# OKRs Q2 2026
      Objetivo | Resultado-chave | Responsável | Início | Meta | Atual
      Novos clientes têm sucesso na primeira semana | Aumentar a ativação na semana 1 | Ana Souza | 31% | 45% | 39%
       | Reduzir os chamados por novo cliente | João Lima | 14 | 6 | 10`,
  },
  {
    name: "French",
    sheet: `# OKR Q2 2026
      Objectif | Résultat clé | Responsable | Départ | Cible | Actuel
      Les nouveaux clients réussissent dès leur première semaine | Augmenter l'activation en semaine 1 | Anne Petit | 31% | 45% | 39%
       | Réduire les demandes par nouveau client | Louis Morel | 14 | 6 | 10`,
  },
  {
    name: "a limit to keep, a milestone by checkbox, a dropped line",
    sheet: `# Q2 2026
      Objective | Key Result | Owner | Start | Target | Current | Status
      The service is always there for night-shift nurses | Monthly availability of the roster | Ana Silva | 99.2% | 99.9% | 99.6% | On track
       | Alarms answered within 5 minutes | Ben Okoye | 60% | 95% | 80% | On track
       | Roster in Polish for the new ward | Chi Lam |  |  |  | Dropped`,
  },
];

describe("good sheets", () => {
  it.each(clean)("nothing is found: $name", ({ sheet }) => {
    const input = inputOf({ sheet, today });
    expect(input.summary.counts.keyResults).toBeGreaterThan(1);
    expect(lint(input).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
});

describe("a messy sheet", () => {
  const sheet = `# Sales Q2 2026
    Objective | Key Result | Owner | Start | Target | Current | Progress | Status
    Be the best in class | Improve onboarding | Ana Silva |  |  |  |  | On track
     | Reduce churn | Ana Silva | 5% | 8% | 6% | =F3/E3 => 75% | On track
     | Raise renewals of yearly plans | Marketing team | 82% | 90% | '84% | =(F4-D4)/(E4-D4) => 25% | On track
     | Customers who renew | Chi Lam | 100 | 200 | 102 | =(F5-D5)/(E5-D5) => 2% | On track
     | Bakeries that order every week |  | 0 | 40 | 20 | =#REF!/E6 => #REF! | On track`;
  const workbook = workbookOf({ sheet });
  const findings = lint(inputOf({ sheet, today }, workbook));
  const found = findings.map(
    ({ rule, places }) => `${rule} ${places.map((place) => addressIn(workbook, place)).join(" ")}`,
  );

  it("trips exactly these rules at these cells", () => {
    expect(found.slice().sort()).toEqual([
      "formula-error G6",
      "missing-owner C6",
      "missing-target E2",
      "number-as-text F4",
      "rosy-status H4",
      "rosy-status H5",
      "team-as-owner C4",
      "unmeasurable-key-result B2",
      "vague-objective A2",
      "wrong-direction E3",
      "wrong-progress G3",
    ]);
  });

  it("is led by what helps most, three things at first", () => {
    const first = topFindings(findings, 3);
    expect(first).toHaveLength(3);
    expect(new Set(first.map(({ rule }) => rule)).size).toBe(3);
    expect(first[0]?.severity).toBe("error");
    expect(topFindings(findings, 100)).toHaveLength(findings.length);
    expect(topFindings([], 3)).toEqual([]);
  });

  it("is summed up in one line", () => {
    const shares = sharesOf(inputOf({ sheet, today }, workbook));
    expect(shares).toEqual({ measurable: 0.8, owned: 0.6, onCadence: null, changedWithoutReason: null });
    expect(setLine(shares, { ...shares, owned: 1 })).toBe(
      "80 % measurable (80 % last cycle), 60 % owned by a person (100 % last cycle)",
    );
  });
});

describe("one root cause", () => {
  it("is one finding, however many rows it has", () => {
    const rows = Array.from(
      { length: 40 },
      (_, i) =>
        `${i % 4 === 0 ? `Customers in region ${i} stay with us` : ""} | Raise renewals in branch ${i} from 82% to 90% | `,
    );
    const sheet = [
      "# Q2 2026",
      "Objective | Key Result | Owner",
      "People find us | Raise sign-ups from 20 to 60 | Ana Silva",
      ...rows,
    ].join("\n");
    const owners = lint(inputOf({ sheet, today })).filter(({ rule }) => rule === "missing-owner");
    expect(owners.map(({ places }) => places.length)).toEqual([40]);
    expect(owners[0]!.message).toContain("40 key results");
  });
});

describe("profiles", () => {
  it.each([
    { profile: "default", expected: [] },
    { profile: "radical-focus", expected: ["missing-confidence", "too-many-objectives"] },
    { profile: "startup", expected: [] },
    { profile: "google", expected: [] },
  ])("$profile judges the clean sheet in its own way", ({ profile, expected }) => {
    const settings = profileSettings(profile)!;
    const rules = lint(inputOf({ sheet: english, today }, undefined, settings)).map(({ rule }) => rule);
    expect(rules.sort()).toEqual(expected);
  });
});

const corpus = join(import.meta.dirname, "../../../shared/corpus/sheets");

describe.skipIf(!existsSync(corpus))("real sheets (skipped where they are not at hand)", () => {
  it("are all checked, each finding with a place, a reason and something to do", async () => {
    const files = readdirSync(corpus).filter((file) => file.endsWith(".csv"));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const opened = await openWorkbook(join(corpus, file), {});
      if (!opened.ok) continue;
      for (const { rule, places, message, why, reference } of viewOf(opened.workbook, today).findings) {
        expect(places.length, `${file} ${rule}`).toBeGreaterThan(0);
        expect(message, `${file} ${rule}`).toMatch(/[.?]$/);
        expect(message, `${file} ${rule}`).not.toMatch(/undefined|NaN|\[object/);
        expect(why).not.toBe("");
        expect(reference).not.toBe("");
      }
    }
  });
});
