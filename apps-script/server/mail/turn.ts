import { isAddress } from "../../../shared/reading/logs/people.ts";
import { Refused } from "../../problems.ts";
import { consentOf, needMailConsent } from "./consent.ts";
import { locked } from "./deliver.ts";
import { addSender, removeSender, startClock, stopClock } from "./senders.ts";
import { documentStore, ownStore, personStore } from "./stores.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** From now on this person's account sends the team's mail; a timer of their own looks every hour whether something is due. */
export function turnMailOn(spreadsheet: Spreadsheet, given: string): void {
  const address = given.trim();
  if (!isAddress(address))
    throw new Refused(
      address === "" ? "Your address is missing." : `“${address}” is no e-mail address.`,
      "Write yours, like ana@example.com: it is shown to the team as the sender, and you are told there if Google stops the mail.",
    );
  needMailConsent();
  startClock(spreadsheet);
  personStore().set("address", address);
  const store = documentStore() ?? ownStore(spreadsheet.getId());
  locked(LockService.getDocumentLock(), () => addSender(store, address));
  store.drop("problem");
}

/** Removes this person's timer, and what was kept for it. Colleagues who have turned mail on go on sending. */
export function turnMailOff(spreadsheet: Spreadsheet): void {
  // Without leave to remove timers, the timer finds itself unwanted when it goes off next.
  if (consentOf().timer) stopClock(spreadsheet);
  const own = ownStore(spreadsheet.getId());
  const store = documentStore() ?? own;
  locked(LockService.getDocumentLock(), () => removeSender(store));
  for (const key of Object.keys(own.all("outlook."))) own.drop(key);
  own.drop("problem");
  store.drop("problem");
}
