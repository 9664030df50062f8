import type { Draft } from "./draft.ts";
import { structuralLabel } from "./headers/index.ts";

/** The number of an item: its own ("KR 1.2: …"), or that in the cell of its key ("KR 1.2", "O1-KR2": 1.2); null where it has none. */
export function numberOf({ number, key }: Pick<Draft, "number" | "key">): string | null {
  if (number !== null || key === null) return number;
  const label = structuralLabel(key);
  const inner = label?.kind === "objective" ? structuralLabel(label.rest) : null;
  return numberInFull(inner?.number ?? null, label?.number ?? null) ?? label?.number ?? null;
}

/** "KR 1" below "Objective 2" is 2.1 in full; null for what has a longer number of its own, or stands below none. */
export function numberInFull(number: string | null, objective: string | null): string | null {
  return number !== null && objective !== null && /^\d+$/.test(number) ? `${objective}.${number}` : null;
}

/** The number of the objective within that of a key result: 1 of "1.2"; undefined for one that names none. */
export function majorOf(number: string | null): string | undefined {
  return /^(\d+)[.-]\d/.exec(number ?? "")?.[1];
}

/** "2" after "1", "1.3" after "1.2". */
export function isNext(before: string, number: string): boolean {
  const [a, b] = [before, number].map((one) => /^(.*?)(\d+)$/.exec(one));
  return a != null && b != null && a[1] === b[1] && Number(b[2]) === Number(a[2]) + 1;
}

/** A number in front without a full stop: only its neighbours tell whether it counts the items or the goal ("3 programs use it"). */
const bare = /^(\d{1,2}(?:\.\d{1,2}){0,2})\s+(?=[^\d\s%])/u;

/** Cuts numbers that count the items: 1, 2, 3 … (or 1.1, 1.2 …) through the items of one kind. */
function cutNumbers(items: readonly Draft[]): void {
  const numbers = items.map(({ text }) => (startsWithDigit(text) ? (bare.exec(text)?.[1] ?? null) : null));
  if (items.length < 2 || numbers.filter((number) => number !== null).length < items.length * 0.8) return;
  let steps = 0;
  let previous = 0;
  for (const number of numbers) {
    const last = number === null ? 0 : Number(number.split(".").pop());
    // Counting goes on by one, or starts again under the next objective.
    if (last === previous + 1 || last === 1) steps++;
    previous = last;
  }
  const starts = numbers.filter((number) => number?.split(".").pop() === "1").length;
  if (steps < items.length * 0.8 || starts === 0 || starts > items.length / 2) return;
  for (const item of items) item.text = item.text.replace(bare, "");
}

function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

const name = "\\p{Lu}[\\p{Ll}\\p{M}]{1,14}(?:\\s\\p{Lu}[\\p{Ll}.]{0,14})?";
const nameList = new RegExp(`^${name}(?:\\s*(?:[/,&+]|and|und|y|e|et)\\s*${name})+$`, "u");
const oneName = new RegExp(`^${name}$`, "u");
const trailingNames = /(?:^|[\s.)\]])((?:\p{Lu}[\p{Ll}\p{M}]{1,14}\/)*\p{Lu}[\p{Ll}\p{M}]{1,14})$/u;
const inBrackets = /\s*[([（]([^()[\]（）]{2,60})[)\]）]$/u;

/** Cuts owners off the end of the wording: "(Alan, Steven)", "… documented Mark/Sam", where other items show who is an owner. */
function cutOwners(items: readonly Draft[]): void {
  const candidates = items.filter(({ text }) => endsInName(text));
  if (candidates.length === 0) return;
  const known = new Map<string, number>();
  const know = (text: string, weight: number) => {
    for (const one of text.split(/\s*(?:[/,&+;]|\band\b)\s*/u)) {
      const first = one.trim();
      if (oneName.test(first)) known.set(first, (known.get(first) ?? 0) + weight);
    }
  };
  let lists = 0;
  let bracketed = 0;
  for (const item of candidates) {
    const brackets = inBrackets.exec(item.text)?.[1];
    if (brackets !== undefined && nameList.test(brackets)) {
      know(brackets, 2);
      bracketed++;
    }
    const tail = trailingNames.exec(item.text)?.[1];
    if (tail?.includes("/")) {
      know(tail, 1);
      lists++;
    }
  }
  for (const owner of ownersOf(items)) know(owner, 2);
  // Where nearly every second item ends in a list of names, a name seen once is one too.
  const isHabit = lists >= 3 && lists * 2.5 >= items.length;
  const isKnown = (text: string) =>
    text.split("/").every((one) => (known.get(one) ?? 0) >= (isHabit ? 1 : 2));
  if (lists === 0 && bracketed === 0 && known.size === 0) return;
  for (const item of candidates) {
    const brackets = inBrackets.exec(item.text)?.[1];
    if (brackets !== undefined) {
      const isOwner =
        nameList.test(brackets) ||
        (oneName.test(brackets) && ((known.get(brackets) ?? 0) >= 2 || bracketed >= 2));
      if (isOwner) item.text = cut(item.text, inBrackets);
      continue;
    }
    // Two or more items that end in "Mark/Sam" show the habit; a lone capitalised last word is wording.
    const tail = lists >= 2 ? trailingNames.exec(item.text)?.[1] : undefined;
    if (tail !== undefined && (isKnown(tail) || (tail.includes("/") && lists >= 3))) {
      item.text = item.text.slice(0, item.text.length - tail.length).replace(/[\s–—,-]+$/u, "");
    }
  }
}

/** What the owner cells of the items say, each text once. */
function ownersOf(items: readonly Draft[]): ReadonlySet<string> {
  const owners = new Set<string>();
  for (const { fields } of items) {
    const owner = fields.owner?.text;
    if (owner !== undefined && owner.length < 60) owners.add(owner);
    if (owners.size === 500) break;
  }
  return owners;
}

/** Whether the last word is capitalised, or a bracket closes the text. */
function endsInName(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last === 41 || last === 93 || last === 0xff09) return true;
  let at = text.length;
  while (at > 0 && text[at - 1] !== " " && text[at - 1] !== "/") at--;
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || code > 127;
}

function cut(text: string, pattern: RegExp): string {
  const rest = text.replace(pattern, "").trim();
  return rest.length >= 3 ? rest : text;
}

/** Mends wordings that only their neighbours explain: counting numbers in front, owners behind. */
export function mendWordings(items: readonly Draft[]): void {
  cutNumbers(items.filter((item) => item.kind === "objective"));
  cutNumbers(items.filter((item) => item.kind === "keyResult"));
  cutOwners(items);
}
