import type { Objective } from "../../okr/plan.ts";
import { isFilled, peopleOf } from "../field.ts";
import { list, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule, type Mark, type Scope } from "../rule.ts";

interface Detail {
  readonly text: string;
  readonly owner: string | null;
  readonly teams: readonly string[];
}

export const noContributors = defineRule({
  id: "no-contributors",
  group: "involvement",
  severity: "info",
  impact: 2,
  title: "Nobody else is involved",
  why: "An objective that needs others succeeds when they know of it before the cycle starts. Everybody who has to do something for it should be named, and have agreed.",
  reference: references.googlePlaybook,
  bad: "“Sales and Support answer as one” with one owner and nobody else named",
  good: "The same, with contributors: Ben (sales), Chi (support)",
  settings: { keyResults: { value: 3, help: "From this many key results on, one single owner is reported" } },
  reported: [
    {
      sheet: `Team | Objective | Key Result | Owner
              Marketing | Readers come back | Raise the open rate from 31% to 40% | Ana Silva
              Marketing |  | Raise weekly readers from 2000 to 3000 | Ana Silva
              Marketing |  | Cut unsubscribes from 3% to 1% | Ana Silva
              Sales | Customers stay | Raise renewals from 82% to 90% | Ben Okoye
              Sales |  | Cut churn from 5% to 3% | Chi Lam`,
      cells: ["B2"],
    },
    {
      sheet: `Team | Objective | Key Result | Owner
              Marketing | Hand over better leads to Sales | Raise accepted leads from 40% to 60% | Ana Silva
              Marketing |  | Cut the hand-over from 5 to 2 days | Dana Fox
              Sales | Customers stay | Raise renewals from 82% to 90% | Ben Okoye
              Sales |  | Cut churn from 5% to 3% | Chi Lam`,
      cells: ["B2"],
    },
  ],
  accepted: [
    {
      sheet: `Team | Objective | Key Result | Owner | Contributors
              Marketing | Hand over better leads to Sales | Raise accepted leads from 40% to 60% | Ana Silva | Ben Okoye
              Marketing |  | Cut the hand-over from 5 to 2 days | Dana Fox | Ben Okoye
              Sales | Customers stay | Raise renewals from 82% to 90% | Ben Okoye | Ana Silva
              Sales |  | Cut churn from 5% to 3% | Chi Lam | Ana Silva`,
    },
    {
      sheet: `Objective | Key Result | Owner
              Readers come back | Raise the open rate from 31% to 40% | Ana Silva
               | Raise weekly readers from 2000 to 3000 | Ana Silva
               | Cut unsubscribes from 3% to 1% | Ana Silva`,
    },
  ],
  objective({ objective }, scope, { keyResults }): Mark<Detail> | null {
    if (objective.cell === null || hasContributors(objective)) return null;
    const others = othersIn(scope);
    if (others.isOnePerson) return null;
    const own = teamOf(objective);
    const needed = teamsNamedIn(objective, others).filter((team) => team !== own);
    const owner = objective.keyResults.length >= keyResults ? onlyOwner(objective) : null;
    if (needed.length === 0 && owner === null) return null;
    return { cell: objective.cell, detail: { text: objective.text, owner, teams: needed } };
  },
  report([mark]) {
    const { text, owner, teams } = mark!.detail;
    return {
      message:
        teams.length > 0
          ? `${quote(text)} needs ${list(teams)}, but names nobody there. Name who contributes, and ask them first.`
          : `${owner} owns every key result of ${quote(text)} alone. Name who contributes, or share them out.`,
    };
  },
});

function hasContributors({ fields, keyResults }: Objective): boolean {
  return (
    isFilled(fields.contributors) || keyResults.some((keyResult) => isFilled(keyResult.fields.contributors))
  );
}

function onlyOwner({ fields, keyResults }: Objective): string | null {
  let only: string | null = null;
  for (const keyResult of keyResults) {
    const people = peopleOf(keyResult.fields.owner ?? fields.owner);
    if (people.length !== 1 || people[0]!.kind !== "person") return null;
    if (only !== null && only !== people[0]!.name) return null;
    only = people[0]!.name;
  }
  return only;
}

interface Others {
  /** Team names by their first word. */
  readonly teams: ReadonlyMap<string, readonly string[]>;
  /** Codes of the letters that team names begin with. */
  readonly initials: ReadonlySet<number>;
  /** In a sheet of one or two people without teams there is nobody else to name. */
  readonly isOnePerson: boolean;
}

const known = new WeakMap<Scope["tables"], Others>();

/** Who else there is in the workbook, gathered once. */
function othersIn({ tables, items }: Scope): Others {
  const found = known.get(tables);
  if (found) return found;
  const names = new Set<string>();
  const owners = new Set<string>();
  for (const { objective } of items) {
    const name = teamOf(objective);
    // A single letter or "All" is no team that could be needed.
    if (name.length > 3 && name.length < 30 && !/^(all|todos|todas|tous|alle|company)\b/i.test(name))
      names.add(name);
    if (owners.size > 2) continue;
    for (const { fields } of objective.keyResults)
      owners.add((fields.owner ?? objective.fields.owner)?.text ?? "");
  }
  const teams = new Map<string, string[]>();
  for (const name of names) {
    const first = wordAt(name, 0);
    teams.set(first, [...(teams.get(first) ?? []), name]);
  }
  const initials = new Set(Array.from(names, (name) => name.charCodeAt(0)));
  const others = { teams, initials, isOnePerson: names.size < 2 && owners.size < 3 };
  known.set(tables, others);
  return others;
}

function teamOf({ fields, keyResults }: Objective): string {
  return (fields.team ?? keyResults[0]?.fields.team)?.text.trim() ?? "";
}

/** Capitalised as the team is: "sales" is what everybody makes, "Sales" a team. The first word of a line is always capitalised. */
function teamsNamedIn({ text, keyResults }: Objective, others: Others): string[] {
  if (others.teams.size === 0) return [];
  const found: string[] = [];
  addTeamsNamedIn(text, others, found);
  for (const keyResult of keyResults) addTeamsNamedIn(keyResult.text, others, found);
  return found;
}

function addTeamsNamedIn(line: string, { teams, initials }: Others, found: string[]): void {
  for (let at = 1; at < line.length; at++) {
    const code = line.charCodeAt(at);
    // Capitals, or letters beyond ASCII, which may be.
    if (!((code >= 65 && code <= 90) || code > 127) || line.charCodeAt(at - 1) !== 32) continue;
    if (!initials.has(code)) continue;
    const names = teams.get(wordAt(line, at));
    if (names === undefined) continue;
    for (const name of names) {
      const isWhole = line.startsWith(name, at) && !/[\p{L}\p{N}]/u.test(line[at + name.length] ?? " ");
      if (isWhole && !found.includes(name)) found.push(name);
    }
  }
}

function wordAt(line: string, at: number): string {
  let end = at + 1;
  while (end < line.length) {
    const code = line.charCodeAt(end);
    const isLetter = code > 127 || (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
    if (!isLetter) break;
    end++;
  }
  return line.slice(at, end);
}
