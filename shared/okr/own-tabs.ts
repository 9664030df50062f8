/** The tabs that Plumbline keeps its records in: plain tables that people can read and edit. */
export const checkInsTab = "Check-ins";
export const changesTab = "Changes";
export const settingsTab = "Plumbline";
export const inputTab = "Team input";

export const ownTabNames: readonly string[] = [settingsTab, checkInsTab, changesTab, inputTab];
const ownTabs: ReadonlySet<string> = new Set(ownTabNames);

/** Whether a tab is a record of Plumbline's, which holds no OKRs of its own. */
export function isOwnTab(name: string): boolean {
  return ownTabs.has(name);
}

/** Ends the name of a tab whose cycle is closed. */
export const archivedMark = " (closed)";

export function isArchived(name: string): boolean {
  return name.endsWith(archivedMark);
}
