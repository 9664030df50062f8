import type { Execution } from "../execution.ts";
import { ContentService, contentEnums } from "./content-service.ts";
import { HtmlService, htmlEnums } from "./html-service.ts";
import { ScriptApp, scriptEnums } from "./script-app.ts";
import { Logger, MailApp, Session, UrlFetchApp, Utilities, utilitiesEnums } from "./small-services.ts";
import { SpreadsheetApp, spreadsheetEnums } from "./spreadsheet-app.ts";
import { CacheService, LockService, PropertiesService } from "./stores.ts";

interface Service {
  readonly object: object;
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

/** The global services that a script finds, bound to one execution. */
export function servicesFor(run: Execution): Record<string, Service> {
  return {
    SpreadsheetApp: { object: new SpreadsheetApp(run), enums: spreadsheetEnums },
    ContentService: { object: new ContentService(), enums: contentEnums },
    HtmlService: { object: new HtmlService(run), enums: htmlEnums },
    PropertiesService: { object: new PropertiesService(run), enums: {} },
    CacheService: { object: new CacheService(run), enums: {} },
    LockService: { object: new LockService(run), enums: {} },
    ScriptApp: { object: new ScriptApp(run), enums: scriptEnums },
    Session: { object: new Session(run), enums: {} },
    Logger: { object: new Logger(run), enums: {} },
    Utilities: { object: new Utilities(run), enums: utilitiesEnums },
    MailApp: { object: new MailApp(run), enums: {} },
    UrlFetchApp: { object: new UrlFetchApp(), enums: {} },
  };
}
