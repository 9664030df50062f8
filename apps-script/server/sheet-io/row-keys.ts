type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const key = "plumbline";

function rowMetadata(sheet: Sheet): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  const where = SpreadsheetApp.DeveloperMetadataLocationType.ROW;
  return sheet.createDeveloperMetadataFinder().withKey(key).withLocationType(where).find();
}

function rowOf(metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata): number | null {
  const range = metadata.getLocation().getRow();
  return range ? range.getRow() - 1 : null;
}

/** Identities by row index. Metadata moves with its row when people sort or insert. */
export function readRowKeys(sheet: Sheet): Record<number, string> {
  const keys: Record<number, string> = {};
  for (const metadata of rowMetadata(sheet)) {
    const row = rowOf(metadata);
    const value = metadata.getValue();
    if (row !== null && value) keys[row] = value;
  }
  return keys;
}

/** Gives rows their identity; null takes it away. */
export function writeRowKeys(
  sheet: Sheet,
  changes: readonly { readonly row: number; readonly after: string | null }[],
): void {
  const stale = new Set(changes.map(({ row }) => row));
  for (const metadata of rowMetadata(sheet)) {
    const row = rowOf(metadata);
    if (row !== null && stale.has(row)) metadata.remove();
  }
  const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
  for (const { row, after } of changes) {
    // Metadata takes whole rows only, and a row's range must be unbounded: "5:5".
    if (after !== null) sheet.getRange(`${row + 1}:${row + 1}`).addDeveloperMetadata(key, after, visibility);
  }
}
