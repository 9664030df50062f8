import type { Person } from "../okr/parsed.ts";
import type { FieldValue, Plan } from "../okr/plan.ts";
import type { KeyResultSummary, Summary } from "../progress/summary.ts";
import { type ListedPerson, type MailWish, nameKey } from "../reading/logs/people.ts";

/** Somebody whom the OKRs name, or whom the team has put on its people list. */
export interface Addressee {
  readonly name: string;
  readonly kind: Person["kind"];
  /** Null where neither a cell nor the list gives one: it is never guessed. */
  readonly address: string | null;
  readonly from: "cell" | "list" | null;
  readonly wish: MailWish;
  /** Key results of theirs that run. */
  readonly owns: readonly KeyResultSummary[];
  /** Whether they stand behind an objective as its sponsor. */
  readonly isSponsor: boolean;
  /** Ids of the tabs that name them; none for those whom only the list names. */
  readonly tabs: readonly string[];
}

/** One mail of one person: whoever has the same address is one person. */
export interface Envelope {
  readonly address: string;
  readonly names: readonly string[];
  readonly owns: readonly KeyResultSummary[];
}

interface Draft {
  name: string;
  kind: Person["kind"];
  email: string | null;
  owns: KeyResultSummary[];
  isSponsor: boolean;
  tabs: string[];
}

/** Everybody who has to do with the running OKRs, owners first, each once; an address in a cell goes before the list's. */
export function addresseesOf(plan: Plan, summary: Summary, list: readonly ListedPerson[]): Addressee[] {
  const drafts = new Map<string, Draft>();
  const draftOf = (person: Pick<Person, "name" | "kind" | "email">): Draft => {
    const key = nameKey(person.name);
    const draft = drafts.get(key) ?? {
      name: person.name,
      kind: person.kind,
      email: null,
      owns: [],
      isSponsor: false,
      tabs: [],
    };
    draft.email ??= person.email ?? null;
    drafts.set(key, draft);
    return draft;
  };
  plan.objectives.forEach((objective, o) => {
    const shown = summary.objectives[o]!;
    if (shown.past) return;
    objective.keyResults.forEach((keyResult, k) => {
      if (shown.keyResults[k]!.status === "dropped") return;
      for (const person of peopleIn(keyResult.fields.owner ?? objective.fields.owner))
        draftOf(person).owns.push(shown.keyResults[k]!);
    });
  });
  plan.objectives.forEach((objective, o) => {
    if (summary.objectives[o]!.past) return;
    for (const { fields } of [objective, ...objective.keyResults]) {
      for (const field of [fields.owner, fields.contributors, fields.sponsor]) {
        for (const person of peopleIn(field)) {
          const draft = draftOf(person);
          if (field === fields.sponsor) draft.isSponsor = true;
          if (!draft.tabs.includes(field!.cell.tab)) draft.tabs.push(field!.cell.tab);
        }
      }
    }
  });
  for (const { name } of list) draftOf({ name, kind: "person" });
  const listed = new Map(list.map((person) => [nameKey(person.name), person]));
  return [...drafts.values()].map(({ email, ...draft }): Addressee => {
    const entry = listed.get(nameKey(draft.name));
    const address = email ?? entry?.address ?? null;
    const from = email !== null ? "cell" : address !== null ? "list" : null;
    return { ...draft, address, from, wish: entry?.wish ?? "everything" };
  });
}

/** Owners whom a reminder may reach, with all that they own. */
export function ownersOf(addressees: readonly Addressee[]): Envelope[] {
  return envelopesOf(
    addressees.filter(({ wish, owns }) => (wish === "everything" || wish === "reminders") && owns.length > 0),
  );
}

/** Who is reminded: everybody who owes a check-in today, has an address and wants to be. */
export function remindersFor(addressees: readonly Addressee[]): Envelope[] {
  return ownersOf(addressees.map((person) => ({ ...person, owns: person.owns.filter(({ due }) => due) })));
}

/** Who owes a check-in and cannot be reminded, because nobody has written down where. */
export function unreachable(addressees: readonly Addressee[]): string[] {
  return addressees
    .filter(({ address, owns }) => address === null && owns.some(({ due }) => due))
    .map(({ name }) => name);
}

/** Who gets the digest and the message at the end of a cycle: the team, its sponsors, and whoever else is on the list. */
export function readersOf(addressees: readonly Addressee[]): Envelope[] {
  return envelopesOf(addressees.filter(({ wish }) => wish === "everything" || wish === "digest"));
}

function envelopesOf(people: readonly Addressee[]): Envelope[] {
  const envelopes = new Map<string, { address: string; names: string[]; owns: KeyResultSummary[] }>();
  for (const { address, name, owns } of people) {
    if (address === null) continue;
    const key = address.toLowerCase();
    const envelope = envelopes.get(key) ?? { address, names: [], owns: [] };
    envelope.names.push(name);
    envelope.owns.push(...owns.filter(({ id }) => !envelope.owns.some((other) => other.id === id)));
    envelopes.set(key, envelope);
  }
  return [...envelopes.values()];
}

function peopleIn(field: FieldValue | undefined): readonly Person[] {
  return field?.parsed.kind === "people" ? field.parsed.people : [];
}
