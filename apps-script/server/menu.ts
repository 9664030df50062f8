import type { View } from "../contract.ts";
import { problemOf } from "../problems.ts";
import { undoLast } from "./undo.ts";

/**
 * Must not touch the document: before the add-on is enabled for it, onOpen runs without any authorisation
 * (developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle).
 */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem("Check this sheet", "openCheck")
    .addItem("Structure this sheet…", "openStructure")
    .addItem("Check in…", "openCheckIn")
    .addSeparator()
    .addItem("Start new OKRs…", "openStart")
    .addItem("Close this cycle…", "openClose")
    .addSeparator()
    .addItem("Reminders and digests…", "openMail")
    .addItem("Undo last change", "undoLastChange")
    .addToUi();
}

export function onInstall(): void {
  onOpen();
}

export function openCheck(): void {
  openSidebar("overview");
}

export function openStructure(): void {
  openSidebar("structure");
}

export function openCheckIn(): void {
  openSidebar("check-in");
}

export function openStart(): void {
  openSidebar("start");
}

export function openClose(): void {
  openSidebar("close");
}

export function openMail(): void {
  openSidebar("mail");
}

/** The menu's own undo, for when the sidebar is closed. */
export function undoLastChange(): void {
  try {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const undone = undoLast(spreadsheet);
    const kept =
      undone.refused.length > 0
        ? ` ${undone.refused.length} cells had changed since and were left alone.`
        : "";
    spreadsheet.toast(`Undone: ${undone.title}.${kept}`, "Plumbline");
  } catch (error) {
    const { message, remedy } = problemOf(error);
    const ui = SpreadsheetApp.getUi();
    ui.alert("Plumbline", `${message}\n\n${remedy}`, ui.ButtonSet.OK);
  }
}

function openSidebar(view: View): void {
  const page = HtmlService.createHtmlOutputFromFile("sidebar").getContent();
  const output = HtmlService.createHtmlOutput(page.replace('data-view=""', `data-view="${view}"`)).setTitle(
    "Plumbline",
  );
  SpreadsheetApp.getUi().showSidebar(output);
}
