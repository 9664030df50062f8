import { isAddress, nameKey } from "../../../shared/reading/logs/people.ts";
import { addresseesOf, ownersOf } from "../../../shared/report/addressees.ts";
import { digestFooter } from "../../../shared/report/digest-message.ts";
import { htmlOfText, type Message } from "../../../shared/report/message.ts";
import { reminderMessage } from "../../../shared/report/reminder-message.ts";
import { latestDueDay } from "../../../shared/schedule/cadence.ts";
import { jobKey } from "../../../shared/schedule/mail-days.ts";
import type { MailOrder, MailRun } from "../../contract.ts";
import { Refused } from "../../problems.ts";
import { digestSince } from "../draft.ts";
import { needMailConsent } from "./consent.ts";
import { type Desk, deliver, locked, type Mail } from "./deliver.ts";
import { lastDigestIn } from "./due.ts";
import { jobIn, putJob, takeJob } from "./ledger.ts";
import { documentStore, ownStore, personStore } from "./stores.ts";
import { readWhole, type WholeSheet } from "./whole.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Sends what a person asks for in the sidebar. The same order given twice is sent once. */
export function carryOutOrder(spreadsheet: Spreadsheet, order: MailOrder): void {
  needMailConsent();
  const whole = readWhole(spreadsheet);
  const desk: Desk = {
    store: documentStore() ?? ownStore(spreadsheet.getId()),
    lock: LockService.getDocumentLock() ?? LockService.getUserLock(),
  };
  const { kind, title, mails } = mailsOf(whole, order, desk);
  const fresh = { kind, title, day: whole.view.summary.today, missing: [] };
  const key = `${order.kind} ${order.id}`;
  const delivered = deliver(desk, key, fresh, mails);
  if (delivered === "unfinished") {
    const reason = jobIn(desk.store, key)?.problem ?? "";
    throw new Refused("Not everything could be sent.", reason);
  }
  if (kind === "digest") countAsDigest(desk, whole);
}

function mailsOf(
  whole: WholeSheet,
  order: MailOrder,
  desk: Desk,
): { kind: MailRun["kind"]; title: string; mails: Mail[] } {
  const { title } = whole;
  switch (order.kind) {
    case "test": {
      const address = order.address.trim();
      if (!isAddress(address))
        throw new Refused(`“${address}” is no e-mail address.`, "Write it like ana@example.com.");
      personStore().set("address", address);
      return {
        kind: "test",
        title,
        mails: [{ address, write: () => testMessage(whole, order.about, address, desk) }],
      };
    }
    case "message": {
      const people = addresseesOf(whole.view.plan, whole.view.summary, whole.view.people);
      const known = new Set(
        people.flatMap(({ address }) => (address === null ? [] : [address.toLowerCase()])),
      );
      const stranger = order.to.find((address) => !known.has(address.toLowerCase()));
      if (stranger !== undefined)
        throw new Refused(
          `${stranger} is not among the people of this sheet.`,
          "Add the address to the people list first, then send it again. Nothing was sent.",
        );
      const message = { subject: order.subject, text: order.text, html: htmlOfText(order.text) };
      const kind = order.about === "digest" ? "digest" : "closing";
      return { kind, title, mails: order.to.map((address) => ({ address, write: () => message })) };
    }
    case "letters":
      return { kind: "input", title, mails: order.letters.map((letter) => letterMail(whole, letter)) };
  }
}

function letterMail(
  { view }: WholeSheet,
  { name, subject, text }: { readonly name: string; readonly subject: string; readonly text: string },
): Mail {
  const people = addresseesOf(view.plan, view.summary, view.people);
  const address = people.find((person) => nameKey(person.name) === nameKey(name))?.address ?? null;
  if (address === null)
    throw new Refused(
      `Nobody has written down an address for ${name}.`,
      "Add it under “People”, or leave the name out and copy the text. Nothing was sent.",
    );
  return { address, write: () => ({ subject, text, html: htmlOfText(text) }) };
}

/** What would go out, with the sheet as it is: a reminder as the person at this address would get it, or as the first owner would. */
function testMessage(whole: WholeSheet, about: "reminder" | "digest", address: string, desk: Desk): Message {
  const { view } = whole;
  const people = addresseesOf(view.plan, view.summary, view.people);
  const owners = ownersOf(people);
  const anybody = {
    address,
    names: [address],
    owns: view.summary.objectives.flatMap(({ keyResults }) => keyResults),
  };
  const own = owners.find((each) => each.address.toLowerCase() === address.toLowerCase());
  const envelope = own ?? owners[0] ?? { ...anybody, owns: anybody.owns.slice(0, 3) };
  if (about === "reminder" && envelope.owns.length === 0)
    throw new Refused("There is nothing to remind of.", "This spreadsheet has no key result yet.");
  const message =
    about === "digest"
      ? digestSince(view, lastDigestIn(desk), { ...whole, footer: digestFooter })
      : reminderMessage(envelope, 1, { ...whole, today: view.summary.today });
  return { ...message, subject: `[Test] ${message.subject}` };
}

/** A digest that somebody sent by hand is the one for this check-in day: the clock sends no second. */
function countAsDigest({ store, lock }: Desk, { view, title }: WholeSheet): void {
  const { team, summary } = view;
  const due = latestDueDay(team.cadence, summary.cycle, summary.today);
  if (due === null) return;
  const key = jobKey({ kind: "digest", due, day: due, round: 0 });
  locked(lock, () => {
    const now = new Date();
    const job = takeJob(store, key, { kind: "digest", title, day: summary.today, missing: [] }, now);
    if (typeof job !== "string") putJob(store, key, { ...job, heldUntil: null, finished: now.toISOString() });
  });
}
