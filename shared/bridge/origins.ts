/** The page that the extension lives on. */
export const sheetsOrigin = "https://docs.google.com";

/**
 * Apps Script serves a sidebar from a host of its own whose hash changes with deployments:
 * `https://n-<hash>-<n>lu-script.googleusercontent.com`. Every add-on has such an origin, so it says "an add-on", not "ours".
 */
const sidebarOrigin = /^https:\/\/n-[a-z0-9]+-\d+lu-script\.googleusercontent\.com$/;

export function isSidebarOrigin(origin: string): boolean {
  return sidebarOrigin.test(origin);
}

/** The spreadsheet's id in an address of the editor, with or without the `/u/1` of a second account; null elsewhere. */
export function spreadsheetIdOf(url: string): string | null {
  const match =
    /^https:\/\/docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/([A-Za-z0-9_-]+)(?:[/?#]|$)/.exec(url);
  return match ? match[1]! : null;
}
