import type { Consent } from "../../contract.ts";
import { Refused } from "../../problems.ts";

const sendMail = "https://www.googleapis.com/auth/script.send_mail";
const setTimer = "https://www.googleapis.com/auth/script.scriptapp";

/** Newer than the published types (developers.google.com/apps-script/concepts/scopes, granular permissions). */
interface GranularScriptApp {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes: readonly string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
}

/** What this person has agreed to. Asking shows nothing and ends nothing. */
export function consentOf(): Consent {
  const missing = [sendMail, setTimer].map(urlFor);
  return { mail: missing[0] === null, timer: missing[1] === null, url: missing[0] ?? missing[1] ?? null };
}

/** Where a person can agree to a scope, null where they have. */
function urlFor(scope: string): string | null {
  const info = (ScriptApp as unknown as GranularScriptApp).getAuthorizationInfo(ScriptApp.AuthMode.FULL, [
    scope,
  ]);
  return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED
    ? (info.getAuthorizationUrl() ?? "")
    : null;
}

/** Whether Google wants anything of this person agreed to anew: the link, null where all is well. */
export function renewalUrl(): string | null {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED
    ? (info.getAuthorizationUrl() ?? "")
    : null;
}

export function needMailConsent(): void {
  if (consentOf().mail) return;
  throw new Refused(
    "Google has not been told yet that Plumbline may send mail for you.",
    "Open “Reminders and digests” in the sidebar, follow the link to Google, agree, and try again. Nothing was sent.",
  );
}

/** Google's own check right before a trigger is made; where something is missing it asks the person and ends the run. */
export function needTimerConsent(): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [sendMail, setTimer]);
}
