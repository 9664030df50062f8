import { settingsTab } from "../okr/own-tabs.ts";
import { peopleHeaderAt } from "../reading/logs/people.ts";
import { a1, type CellRef, parseA1, quoteTabName } from "../sheet/address.ts";
import { type IsoDate, isoDate, serialToIso } from "../sheet/dates.ts";
import { isDateFormat } from "../sheet/format.ts";
import { cellAt, textAt } from "../sheet/grid.ts";
import { type Cell, type Tab, tabByName, type Workbook } from "../sheet/workbook.ts";
import { type Severity, severities } from "./finding.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules.ts";
import {
  defaultSettings,
  type LintSettings,
  type Mistake,
  profileSettings,
  profiles,
  type RuleSettings,
  type SettingValue,
  type Silence,
  withOverrides,
} from "./settings.ts";

/** The two tables of the `Plumbline` tab. People may reorder columns, add their own, and write between the rows. */
export const settingColumns = ["Setting", "Value", "What it does"] as const;
export const silenceColumns = ["Silenced", "Where", "Reason", "By", "Date", "Key"] as const;

/** The columns of a header row by name. */
export type Columns<Name extends string> = Readonly<Partial<Record<Name, number>>>;

/**
 * What the team has written into the `Plumbline` tab, on top of what a host asks for. The tab's profile counts where the
 * host leaves it at "default". What cannot be understood is a mistake at its cell.
 */
export function readSettings(workbook: Workbook, asked: LintSettings = defaultSettings): LintSettings {
  const tab = tabByName(workbook, settingsTab);
  if (!tab) return asked;
  const draft: Draft = { profile: null, overrides: {}, silenced: [], mistakes: [] };
  readLines(workbook, tab, draft);
  const own =
    draft.profile === null || asked.profile !== defaultSettings.profile
      ? null
      : profileSettings(draft.profile);
  const base = own === null ? asked : withOverrides(own, asked.rules, asked.silenced);
  return { ...withOverrides(base, draft.overrides, draft.silenced), mistakes: draft.mistakes };
}

interface Draft {
  profile: string | null;
  readonly overrides: Record<string, RuleSettings>;
  readonly silenced: Silence[];
  readonly mistakes: Mistake[];
}

function readLines(workbook: Workbook, tab: Tab, draft: Draft): void {
  let setting: Columns<(typeof settingColumns)[number]> | null = null;
  let silence: Columns<(typeof silenceColumns)[number]> | null = null;
  for (let row = 0; row < tab.rows.length; row++) {
    const asSetting = headerAt(tab, row, settingColumns, 2);
    const asSilence = headerAt(tab, row, silenceColumns, 3);
    if (asSetting || asSilence || peopleHeaderAt(tab, row)) {
      setting = asSetting;
      silence = asSilence;
    } else if (setting) readSetting(tab, row, setting, draft);
    else if (silence) readSilence(workbook, tab, row, silence, draft);
  }
}

/** The columns of a header, null where the row names fewer than `least` of them. */
export function headerAt<Name extends string>(
  tab: Tab,
  row: number,
  names: readonly Name[],
  least: number,
): Columns<Name> | null {
  const columns: Partial<Record<Name, number>> = {};
  let found = 0;
  (tab.rows[row] ?? []).forEach((cell, column) => {
    const name = names.find((candidate) => candidate.toLowerCase() === cell?.text.trim().toLowerCase());
    if (name === undefined || columns[name] !== undefined) return;
    columns[name] = column;
    found++;
  });
  return found >= least && columns[names[0]!] !== undefined ? columns : null;
}

function readSetting(
  tab: Tab,
  row: number,
  columns: Columns<(typeof settingColumns)[number]>,
  draft: Draft,
): void {
  const name = textAt(tab, row, columns.Setting!).trim();
  const at = { tab: tab.id, row, column: columns.Value ?? columns.Setting! + 1 };
  const cell = cellAt(tab, row, at.column);
  const text = cell?.text.trim() ?? "";
  const wrong = (message: string, place: CellRef = at) => draft.mistakes.push({ cell: place, message });
  if (name === "" || text === "") return;
  if (name.toLowerCase() === "profile") {
    if (profileSettings(text.toLowerCase())) draft.profile = text.toLowerCase();
    else wrong(`There is no profile “${text}”. Write ${either(profiles.map((profile) => profile.name))}.`);
    return;
  }
  const [id, option] = name.split(":").map((part) => part.trim()) as [string, string | undefined];
  const rule = rules.find((candidate) => candidate.id === id.toLowerCase());
  if (!rule) {
    // Other parts of Plumbline keep their settings here as well; only what looks like a rule is a mistake.
    if (!/^[a-z]+(-[a-z]+)+$/i.test(id)) return;
    const near = nearest(id.toLowerCase());
    wrong(`There is no rule “${id}”.${near ? ` Did you mean “${near}”?` : ""}`, {
      ...at,
      column: columns.Setting!,
    });
    return;
  }
  const own = draft.overrides[rule.id] ?? {};
  if (option === undefined) {
    const severity = severityOf(text);
    if (severity === null) wrong(`“${text}” is no severity. Write ${either([...severities, "off"])}.`);
    else draft.overrides[rule.id] = { ...own, severity };
    return;
  }
  const known = Object.keys(rule.settings).find(
    (candidate) => candidate.toLowerCase() === option.toLowerCase(),
  );
  if (known === undefined) {
    const names = Object.keys(rule.settings);
    const hint = names.length > 0 ? ` It has ${either(names, "and")}.` : " It has none.";
    wrong(`“${rule.id}” has no setting “${option}”.${hint}`, { ...at, column: columns.Setting! });
    return;
  }
  const value = readValue(cell!, rule.settings[known]!.value);
  if (value === null) wrong(`“${text}” does not fit. Write ${wanted(rule.settings[known]!.value)}.`);
  else draft.overrides[rule.id] = { ...own, values: { ...own.values, [known]: value } };
}

function readSilence(
  workbook: Workbook,
  tab: Tab,
  row: number,
  columns: Columns<(typeof silenceColumns)[number]>,
  draft: Draft,
): void {
  const text = (name: (typeof silenceColumns)[number]) => {
    const column = columns[name];
    return column === undefined ? "" : textAt(tab, row, column).trim();
  };
  const at = (name: (typeof silenceColumns)[number]) => ({
    tab: tab.id,
    row,
    column: columns[name] ?? columns.Silenced!,
  });
  const id = text("Silenced").toLowerCase();
  if (id === "") return;
  const wrong = (message: string, name: (typeof silenceColumns)[number]) =>
    draft.mistakes.push({ cell: at(name), message });
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) {
    const near = nearest(id);
    wrong(`There is no rule “${id}”.${near ? ` Did you mean “${near}”?` : ""}`, "Silenced");
    return;
  }
  if (text("Reason") === "") {
    wrong(`“${rule.id}” is not silenced yet: give the reason, so that others understand it later.`, "Reason");
    return;
  }
  const key = text("Key");
  const where = placeOf(text("Where"), workbook);
  if (key === "" && where === null) {
    wrong(
      `“${text("Where")}” is not a cell. Write it as ${quoteTabName(workbook.tabs[0]?.name ?? "Q3")}!C4.`,
      "Where",
    );
    return;
  }
  const dateCell = columns.Date === undefined ? null : cellAt(tab, row, columns.Date);
  // A key survives sorting and inserting; the cell is then only there for people.
  draft.silenced.push({
    rule: rule.id,
    key,
    at: key === "" ? where : null,
    reason: text("Reason"),
    by: text("By"),
    date: dateOf(dateCell),
  });
}

/** "Q3!C4", "'My OKRs'!C4", or "C4" where the workbook has one tab only. */
function placeOf(text: string, workbook: Workbook): CellRef | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^!']+))!)?(\$?[A-Za-z]{1,3}\$?\d+)$/.exec(text);
  const cell = match ? parseA1(match[3]!) : null;
  if (!match || !cell) return null;
  const name = match[1]?.replace(/''/g, "'") ?? match[2];
  const tabs = workbook.tabs.filter((tab) =>
    name === undefined ? tab.name !== settingsTab : tab.name === name,
  );
  return tabs.length === 1 ? { tab: tabs[0]!.id, ...cell } : null;
}

/** Where a cell is, as the tab writes it. */
export function writePlace(workbook: Workbook, { tab, row, column }: CellRef): string {
  const name = workbook.tabs.find(({ id }) => id === tab)?.name ?? tab;
  return `${quoteTabName(name)}!${a1(row, column)}`;
}

function severityOf(text: string): Severity | "off" | null {
  const word = text.toLowerCase();
  if (word === "off" || word === "false" || word === "no") return "off";
  return severities.find((severity) => severity === word) ?? null;
}

function readValue(cell: Cell, like: SettingValue): SettingValue | null {
  if (typeof like === "number") {
    const number = typeof cell.value === "number" ? cell.value : Number(cell.text.trim().replace(",", "."));
    return Number.isFinite(number) && number >= 0 && cell.text.trim() !== "" ? number : null;
  }
  if (typeof like === "boolean") {
    if (typeof cell.value === "boolean") return cell.value;
    const word = cell.text.trim().toLowerCase();
    return word === "yes" || word === "true" ? true : word === "no" || word === "false" ? false : null;
  }
  return cell.text.trim();
}

function wanted(like: SettingValue): string {
  return typeof like === "number"
    ? `a number such as ${like}`
    : typeof like === "boolean"
      ? "yes or no"
      : "a word";
}

function dateOf(cell: Cell | null): IsoDate | null {
  if (typeof cell?.value === "number" && isDateFormat(cell.format)) return serialToIso(cell.value);
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(cell?.text.trim() ?? "");
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** "a, b or c". */
function either(words: readonly string[], last = "or"): string {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} ${last} ${words[words.length - 1]}`;
}

/** The rule whose id shares most words with a mistyped one; null where none comes near. */
function nearest(id: string): string | null {
  const pairs = (text: string) =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
  const own = pairs(id);
  let best: Rule | null = null;
  let most = 0.5;
  for (const rule of rules) {
    const other = pairs(rule.id);
    const shared = Array.from(own).filter((pair) => other.has(pair)).length;
    const likeness = (2 * shared) / (own.size + other.size);
    if (likeness > most) [best, most] = [rule, likeness];
  }
  return best?.id ?? null;
}
