import { ScriptException } from "./wire.ts";

export type AuthMode = "NONE" | "LIMITED" | "FULL";

const spreadsheets = "https://www.googleapis.com/auth/spreadsheets";
const currentOnly = "https://www.googleapis.com/auth/spreadsheets.currentonly";
const containerUi = "https://www.googleapis.com/auth/script.container.ui";
const sendMail = "https://www.googleapis.com/auth/script.send_mail";
const triggers = "https://www.googleapis.com/auth/script.scriptapp";
const email = "https://www.googleapis.com/auth/userinfo.email";
const externalRequest = "https://www.googleapis.com/auth/script.external_request";

/** Before an add-on is enabled for a document it may only make its menu and look at the language. */
const allowedInNone =
  /^(SpreadsheetApp\.getUi|Ui\.(createAddonMenu|createMenu)|Menu\.|Session\.getActiveUserLocale|Session\.getScriptTimeZone|Logger\.|Utilities\.|console\.)/;

/** What simple triggers may not do, because it needs the person's authorisation. */
const refusedInLimited =
  /^(Ui\.(showSidebar|showModalDialog|showModelessDialog)|UrlFetchApp\.|MailApp\.|ScriptApp\.(newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)|TriggerBuilder\.|SpreadsheetApp\.(open|openById|openByUrl|create)$)/;

/** Any one of these scopes is enough for the call (per-method scopes of the reference). */
function scopesFor(call: string): readonly string[] | null {
  if (/^SpreadsheetApp\.(open|openById|openByUrl|create)$/.test(call)) return [spreadsheets];
  if (/^Ui\.(showSidebar|showModalDialog|showModelessDialog)$/.test(call)) return [containerUi];
  if (/^MailApp\./.test(call)) return [sendMail];
  if (/^ScriptApp\.(newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)$/.test(call))
    return [triggers];
  if (/^User\.getEmail$/.test(call)) return [email];
  if (/^UrlFetchApp\./.test(call)) return [externalRequest];
  if (
    /^(Spreadsheet|Sheet|Range|RangeList|Selection|Protection|NamedRange|DeveloperMetadataFinder|DeveloperMetadata)\./.test(
      call,
    )
  ) {
    return [spreadsheets, currentOnly];
  }
  if (
    /^SpreadsheetApp\.(getActive|getActiveSpreadsheet|getActiveSheet|getActiveRange|getCurrentCell|setActive\w*|flush)$/.test(
      call,
    )
  ) {
    return [spreadsheets, currentOnly];
  }
  return null;
}

/** Throws what Google throws where an execution may not make a call. */
export function permit(call: string, mode: AuthMode, scopes: readonly string[]): void {
  if (mode === "NONE" && !allowedInNone.test(call)) {
    throw new ScriptException(`You do not have permission to call ${call}`);
  }
  const wanted = scopesFor(call);
  if (mode === "LIMITED" && refusedInLimited.test(call)) {
    throw new ScriptException(
      `You do not have permission to call ${call}. Required permissions: ${wanted?.join(" || ") ?? ""}`.trim(),
    );
  }
  if (wanted && !wanted.some((scope) => scopes.includes(scope))) {
    throw new ScriptException(
      `Specified permissions are not sufficient to call ${call}. Required permissions: ${wanted.length > 1 ? `(${wanted.join(" || ")})` : wanted[0]}`,
    );
  }
}
