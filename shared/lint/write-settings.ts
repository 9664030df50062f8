import { settingsTab } from "../okr/own-tabs.ts";
import { peopleHeaderAt } from "../reading/logs/people.ts";
import { teamSettings } from "../reading/logs/team-settings.ts";
import { apply } from "../sheet/apply.ts";
import type { IsoDate } from "../sheet/dates.ts";
import { isoToSerial } from "../sheet/dates.ts";
import { type Edit, setContent } from "../sheet/edit.ts";
import { cellFrom, isBlank } from "../sheet/grid.ts";
import {
  type Cell,
  makeTab,
  type Row,
  type Tab,
  tabByName,
  type Validation,
  type Workbook,
} from "../sheet/workbook.ts";
import { type Finding, severities } from "./finding.ts";
import { rules } from "./rules.ts";
import { defaultSettings, type LintSettings, profiles, type SettingValue } from "./settings.ts";
import { headerAt, settingColumns, silenceColumns, writePlace } from "./settings-tab.ts";

/** Adds the `Plumbline` tab with every setting as it is in force; nothing where it is there already. */
export function createSettingsTab(workbook: Workbook, settings: LintSettings = defaultSettings): Edit[] {
  if (tabByName(workbook, settingsTab)) return [];
  return [{ kind: "add-tab", index: workbook.tabs.length, tab: settingsTabOf(workbook, settings, []) }];
}

/** Puts a finding aside: a line with the reason in the `Plumbline` tab, which is made where there is none. */
export function silence(
  workbook: Workbook,
  finding: Finding,
  given: { readonly reason: string; readonly by: string; readonly date: IsoDate },
): Edit[] {
  const line = [
    finding.rule,
    writePlace(workbook, finding.places[0]!),
    given.reason,
    given.by,
    given.date,
    finding.key.slice(finding.rule.length + 1),
  ];
  const tab = tabByName(workbook, settingsTab);
  if (!tab) {
    const added = settingsTabOf(workbook, defaultSettings, [line]);
    return [{ kind: "add-tab", index: workbook.tabs.length, tab: added }];
  }
  const header = findHeader(tab);
  const end = lastFilledRow(tab) + 1;
  if (header && lineOf(tab, header, finding) !== null) return [];
  if (!header) return [...writeLine(tab, end + 1, silenceColumns), ...writeLine(tab, end + 2, line)];
  // Below the last line of the table; what people wrote under it stays below, separated by the line they left free.
  let row = header.row + 1;
  const isTaken = () => !isBlank(tab.rows[row]?.[header.columns.Silenced!]) && !peopleHeaderAt(tab, row);
  while (row < end && isTaken()) row++;
  const isFree = row >= end || (tab.rows[row] ?? []).every(isBlank);
  const edits = silenceColumns.flatMap((name, i): Edit[] => {
    const column = header.columns[name];
    if (column === undefined || line[i] === "") return [];
    return isFree ? writeCell(tab, row, column, line[i]!) : written(tab.id, row, column, line[i]!);
  });
  return isFree
    ? edits
    : [{ kind: "insert", dimension: "rows", tab: tab.id, at: row, count: 1, lines: [[]] }, ...edits];
}

/** Takes a finding's line out of the table again. */
export function unsilence(workbook: Workbook, finding: Pick<Finding, "rule" | "key">): Edit[] {
  const tab = tabByName(workbook, settingsTab);
  const header = tab ? findHeader(tab) : null;
  if (!tab || !header) return [];
  const row = lineOf(tab, header, finding);
  if (row === null) return [];
  return [{ kind: "remove", dimension: "rows", tab: tab.id, at: row, count: 1, lines: [tab.rows[row]!] }];
}

/** The row on which a finding is put aside already; null where it is not. */
function lineOf(
  tab: Tab,
  header: NonNullable<ReturnType<typeof findHeader>>,
  { rule, key }: Pick<Finding, "rule" | "key">,
): number | null {
  if (header.columns.Key === undefined) return null;
  for (let row = header.row + 1; row < tab.rows.length; row++) {
    const text = (column: number) => tab.rows[row]?.[column]?.text.trim() ?? "";
    const isSame = text(header.columns.Silenced!).toLowerCase() === rule;
    if (isSame && text(header.columns.Key) === key.slice(rule.length + 1)) return row;
  }
  return null;
}

/** Writes one setting ("profile", "missing-owner", "stale-check-in: days") into the tab, which is made where there is none. */
export function changeSetting(workbook: Workbook, name: string, value: SettingValue): Edit[] {
  const tab = tabByName(workbook, settingsTab);
  if (!tab) {
    const [added] = createSettingsTab(workbook);
    if (added?.kind !== "add-tab") return [];
    const rows = added.tab.rows.map(
      (row): Row => (isNamed(row[0], name) ? [row[0]!, cellFrom(value), ...row.slice(2)] : row),
    );
    return [{ ...added, tab: { ...added.tab, rows } }];
  }
  for (let row = 0; row < tab.rows.length; row++) {
    const columns = headerAt(tab, row, settingColumns, 2);
    if (!columns) continue;
    let end = row + 1;
    const isOver = () => headerAt(tab, end, silenceColumns, 3) || peopleHeaderAt(tab, end);
    for (; end < tab.rows.length && !isOver(); end++) {
      if (isNamed(tab.rows[end]![columns.Setting!], name)) {
        const isSet = tab.rows[end]![columns.Value!]?.value === value;
        return isSet ? [] : writeCell(tab, end, columns.Value!, value);
      }
      if (tab.rows[end]!.every(isBlank)) break;
    }
    const insert: Edit = { kind: "insert", dimension: "rows", tab: tab.id, at: end, count: 1, lines: [[]] };
    const help = teamSettings.find((setting) => setting.name === name)?.help;
    const helpColumn = columns["What it does"];
    return [
      insert,
      ...written(tab.id, end, columns.Setting!, name),
      ...written(tab.id, end, columns.Value!, value),
      ...(help !== undefined && helpColumn !== undefined ? written(tab.id, end, helpColumn, help) : []),
    ];
  }
  const end = lastFilledRow(tab) + 2;
  return [...writeLine(tab, end, settingColumns), ...writeLine(tab, end + 1, [name, value])];
}

function settingsTabOf(
  workbook: Workbook,
  settings: LintSettings,
  silenced: readonly (readonly string[])[],
): Tab {
  const severity = list([...severities, "off"]);
  const lines: Row[] = [
    heading(settingColumns),
    line("Profile", settings.profile, "Whose rules apply", list(profiles.map(({ name }) => name))),
  ];
  for (const { name, initial, help, values } of teamSettings) {
    lines.push([cellFrom(name), choice(initial, values ? list(values) : null), cellFrom(help)]);
  }
  for (const rule of rules) {
    const own = settings.rules[rule.id];
    lines.push(line(rule.id, own?.severity ?? rule.severity, rule.title, severity));
    for (const name of Object.keys(rule.settings)) {
      const { value, help } = rule.settings[name]!;
      lines.push(line(`${rule.id}: ${name}`, own?.values?.[name] ?? value, help, null));
    }
  }
  lines.push([], heading(silenceColumns), ...silenced.map((texts) => texts.map(silenceCell)));
  return makeTab({
    id: freeId(workbook),
    name: settingsTab,
    rows: lines,
    rowCount: Math.max(200, lines.length + 20),
    columnCount: silenceColumns.length,
    frozenRows: 1,
    columnWidths: [260, 140, 420, 120, 100, 220],
  });
}

/** Google's sheet ids are numbers; a file's tabs are known by their names. */
function freeId({ tabs }: Workbook): string {
  if (!tabs.every(({ id }) => /^\d+$/.test(id)) || tabs.length === 0) return settingsTab;
  let id = 770_001;
  while (tabs.some((tab) => tab.id === String(id))) id++;
  return String(id);
}

function heading(names: readonly string[]): Row {
  return names.map((name) => ({ ...cellFrom(name)!, style: { bold: true, background: "#f1f3f4" } }));
}

function line(name: string, value: SettingValue, help: string, validation: Validation | null): Row {
  return [cellFrom(name), choice(value, validation), cellFrom(help)];
}

function choice(value: SettingValue, validation: Validation | null): Cell | null {
  const cell = cellFrom(value);
  return cell && validation ? { ...cell, validation } : cell;
}

function list(values: readonly string[]): Validation {
  return { kind: "list", values, strict: false };
}

function silenceCell(text: string, column: number): Cell | null {
  return silenceColumns[column] === "Date" ? cellFrom(isoToSerial(text), "yyyy-mm-dd") : cellFrom(text);
}

function findHeader(tab: Tab) {
  for (let row = 0; row < tab.rows.length; row++) {
    const columns = headerAt(tab, row, silenceColumns, 3);
    if (columns) return { row, columns };
  }
  return null;
}

function lastFilledRow(tab: Tab): number {
  let row = tab.rows.length - 1;
  while (row >= 0 && tab.rows[row]!.every(isBlank)) row--;
  return row;
}

function isNamed(cell: Cell | null | undefined, name: string): boolean {
  return cell?.text.trim().toLowerCase() === name.toLowerCase();
}

function writeLine(tab: Tab, row: number, values: readonly SettingValue[]): Edit[] {
  return values.flatMap((value, column) => writeCell(tab, row, column, value));
}

function writeCell(tab: Tab, row: number, column: number, value: SettingValue): Edit[] {
  return [setContent(tab, row, column, { value, formula: null })];
}

/** For cells of a line that an edit before this one inserts: they are empty. */
function written(tab: string, row: number, column: number, value: SettingValue): Edit[] {
  const empty = { value: null, formula: null };
  return [
    {
      kind: "cells",
      aspect: "content",
      tab,
      row,
      column,
      before: [[empty]],
      after: [[{ value, formula: null }]],
    },
  ];
}

/** Writes several settings at once; those that stand as asked for already are left alone. */
export function changeSettings(workbook: Workbook, values: Readonly<Record<string, SettingValue>>): Edit[] {
  const edits = createSettingsTab(workbook);
  let current = apply(workbook, edits).workbook;
  for (const name of Object.keys(values)) {
    if (settingText(current, name) === String(values[name])) continue;
    const change = changeSetting(current, name, values[name]!);
    edits.push(...change);
    current = apply(current, change).workbook;
  }
  return edits;
}

/** What stands beside a setting's name, null where it has no line. */
function settingText(workbook: Workbook, name: string): string | null {
  const tab = tabByName(workbook, settingsTab);
  const top = tab?.rows.findIndex((_, row) => headerAt(tab, row, settingColumns, 2)) ?? -1;
  if (!tab || top < 0) return null;
  const columns = headerAt(tab, top, settingColumns, 2)!;
  const line = tab.rows.slice(top + 1).find((cells) => isNamed(cells[columns.Setting!], name));
  return line ? (line[columns.Value!]?.text.trim() ?? "") : null;
}
