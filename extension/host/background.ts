import { browser } from "wxt/browser";
import { morningOf, today } from "./clock.ts";
import { guarded } from "./errors.ts";
import { isDueReport } from "./messages.ts";
import { dueCount, nextChange, updateReminders } from "./reminders.ts";
import { readReminders, writeReminders } from "./storage.ts";

const alarmName = "due";

/**
 * The background keeps nothing in memory: the list of reminders is in storage, and one alarm is set for the earliest change and set
 * again after each run, since browsers may lose alarms when they restart.
 */
export function startBackground(): void {
  const refresh = guarded("background", showDue);
  let writing: Promise<unknown> = Promise.resolve();
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id || !isDueReport(message)) return;
    // One after another: two tabs may report in the same moment.
    writing = writing.then(async () => {
      await writeReminders(updateReminders(await readReminders(), message.reminder, today()));
      await showDue();
    });
    writing = writing.catch(guarded("background", (error) => Promise.reject(error)));
  });
  browser.alarms.onAlarm.addListener(({ name }) => name === alarmName && refresh());
  browser.runtime.onStartup.addListener(refresh);
  browser.runtime.onInstalled.addListener(refresh);
  browser.commands?.onCommand.addListener(
    guarded("background", async (command: string) => {
      if (command !== "show-panel") return;
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.id !== undefined)
        await browser.tabs.sendMessage(tab.id, { type: "plumbline:show-panel" }).catch(() => undefined);
    }),
  );
}

async function showDue(): Promise<void> {
  const day = today();
  const reminders = await readReminders();
  const due = reminders.reduce((sum, reminder) => sum + dueCount(reminder, day), 0);
  await browser.action.setBadgeText({ text: due > 0 ? String(due) : "" });
  await browser.action.setBadgeBackgroundColor({ color: "#1a56c4" });
  await browser.action.setBadgeTextColor?.({ color: "#ffffff" });
  const next = nextChange(reminders, day);
  await browser.alarms.clear(alarmName);
  if (next !== null) browser.alarms.create(alarmName, { when: morningOf(next) });
}
