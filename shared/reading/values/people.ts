import type { Parsed, Person } from "../../okr/parsed.ts";
import { fold, wordKey } from "../headers/fold.ts";
import { namesOf } from "../headers/language.ts";
import { languages } from "../headers/languages.ts";
import { wordMeaning } from "./word-lists.ts";

interface OwnerWords {
  readonly team: Set<string>;
  readonly functions: Set<string>;
  readonly role: Set<string>;
  /** Team and role words written without spaces or as the tail of a compound: 部, チーム, -team, -abteilung. */
  readonly teamTails: string[];
  readonly roleTails: string[];
}

let words: OwnerWords | null = null;

function build(): OwnerWords {
  const built: OwnerWords = {
    team: new Set(),
    functions: new Set(),
    role: new Set(),
    teamTails: [],
    roleTails: [],
  };
  for (const { owners } of languages) {
    for (const kind of ["team", "functions", "role"] as const) {
      for (const name of namesOf(owners[kind])) built[kind].add(wordKey(fold(name)));
    }
  }
  const isTail = (key: string) => key.length >= 4 || /[\u0e00-\u9fff\uac00-\ud7af]/.test(key);
  built.teamTails.push(...Array.from(built.team).filter(isTail));
  built.roleTails.push(...Array.from(built.role).filter(isTail));
  return built;
}

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const separators =
  /\s*(?:[;/|\n+&、，؛]|,(?!\s*(?:Jr|Sr|PhD|MBA)\b)|،|・|\s(?:and|und|et|y|e|en|i|oraz|ve|và|dan|и|و|और|และ|와|과)\s)\s*/u;

/** The people, teams and roles of an owner cell; null where the text is no list of names. */
export function readPeople(text: string): Parsed | null {
  if (text.length > 160 || /:\/\/|\bwww\./.test(text)) return null;
  const people: Person[] = [];
  for (const part of splitNames(text)) {
    // "TBD / Ana" names Ana.
    if (wordMeaning(wordKey(fold(part)), { role: "owner" })?.kind === "placeholder") continue;
    const person = readPerson(part);
    if (!person) return null;
    if (!people.some((other) => other.name === person.name)) people.push(person);
  }
  return people.length === 0 ? null : { kind: "people", people };
}

/** E-mail addresses and @handles say that they are people wherever they stand. */
export function looksLikePeople(text: string): boolean {
  return (
    /^@[\p{L}\d_.-]{2,}(?:[\s,;/&]+@[\p{L}\d_.-]{2,})*$/u.test(text) ||
    (text.indexOf("@") > 0 && new RegExp(`^<?${email.source}>?(?:[\\s,;/]+<?${email.source}>?)*$`).test(text))
  );
}

function splitNames(text: string): string[] {
  // SharePoint writes "Surname, Given;#43" and joins several with ";#".
  if (text.includes(";#"))
    return text
      .split(";#")
      .filter((part) => part.trim() !== "" && !/^\d+$/.test(part))
      .map(turnRound);
  // "Müller, Anna; Weber, Tom": where semicolons part the people, commas part their names.
  if (text.includes(";") && /^[^,;]+,[^,;]+(?:;[^,;]+,[^,;]+)+;?$/.test(text))
    return text
      .split(";")
      .filter((part) => part.trim() !== "")
      .map(turnRound);
  if (/@/.test(text) && /\s@/.test(text) && !email.test(text)) return text.split(/[\s,;/&]+(?=@)/);
  const parts = text
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  // "R&D" and "CFO & Category" split; "Research & Development" is one team, and both halves then say so.
  return parts;
}

function turnRound(name: string): string {
  const [surname, given, ...rest] = name.split(",").map((part) => part.trim());
  return given !== undefined && rest.length === 0 ? `${given} ${surname}` : name.trim();
}

function readPerson(text: string): Person | null {
  const address = email.exec(text);
  if (address) {
    const name = text
      .replace(address[0], "")
      .replace(/[<>()[\]"]/g, "")
      .trim();
    const local = address[0].split("@")[0]!;
    return {
      name: name || address[0],
      email: address[0],
      kind: kindOf(name || local.replace(/[._-]/g, " ")),
    };
  }
  const name = text
    .replace(/\s*[([（][^)\]）]*[)\]）]\s*/g, " ")
    .replace(/^(?:@|\*|-|•|👤|🧑)\s*/u, "")
    .replace(/[\s:.]+$/, "")
    .trim();
  if (name === "" || name.length > 60 || !/\p{L}/u.test(name)) return null;
  // "J. Smith" and "Dr. Weber" have a point; "Ask Tom. He knows." is a sentence.
  if (/[!?=<>%→]|:\s|\p{L}{4,}\.\s|\d{3,}/u.test(name)) return null;
  const count = name.split(/\s+/).length;
  const kind = kindOf(name);
  if (count > (kind === "person" ? 5 : 7)) return null;
  return { name, kind };
}

/** Whether a name is a person's, a team's or a job title: by the words of both, the rest are people. */
export function kindOf(name: string): Person["kind"] {
  words ??= build();
  const { team, functions, role, teamTails, roleTails } = words;
  const folded = fold(name).replace(/\d+/g, "").trim();
  const tokens = folded.split(" ").filter((token) => token !== "");
  const keys = tokens.map(wordKey);
  const whole = keys.join("");
  if (team.has(whole) || functions.has(whole)) return "team";
  if (role.has(whole)) return "role";
  const isTeamWord = (key: string) =>
    team.has(key) || teamTails.some((tail) => key.length > tail.length && key.endsWith(tail));
  const isRoleWord = (key: string) =>
    role.has(key) || roleTails.some((tail) => key.length > tail.length && key.endsWith(tail));
  const hasTeam = keys.some(isTeamWord);
  const hasRole = keys.some(isRoleWord);
  if (hasRole && !(hasTeam && isTeamWord(keys[keys.length - 1]!) && !isRoleWord(keys[0]!))) {
    // "Head of Sales", "Backend Engineer" and "Chef de projet" are roles; "Anna Owner" is not a name anybody has.
    return "role";
  }
  if (hasTeam) return "team";
  return keys.every((key) => functions.has(key) || /^(?:and|und|of|y|e|et|de|r|d|the)$/.test(key))
    ? "team"
    : "person";
}
