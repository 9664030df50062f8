/// <reference types="google-apps-script" />
import type {
  BooleanCondition,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
} from "./services/conditional-format.ts";
import type { ContentService, TextOutput } from "./services/content-service.ts";
import type { DataValidation, DataValidationBuilder } from "./services/data-validation.ts";
import type {
  DeveloperMetadata,
  DeveloperMetadataFinder,
  DeveloperMetadataLocation,
} from "./services/developer-metadata.ts";
import type { HtmlOutput, HtmlService, HtmlTemplate } from "./services/html-service.ts";
import type { NamedRange } from "./services/named-range.ts";
import type { Protection } from "./services/protection.ts";
import type { Range } from "./services/range.ts";
import type { RangeList } from "./services/range-list.ts";
import type {
  ClockTriggerBuilder,
  ScriptApp,
  SpreadsheetTriggerBuilder,
  Trigger,
  TriggerBuilder,
} from "./services/script-app.ts";
import type { Selection } from "./services/selection.ts";
import type { Sheet } from "./services/sheet.ts";
import type { Logger, MailApp, Session, User, Utilities } from "./services/small-services.ts";
import type { Spreadsheet } from "./services/spreadsheet.ts";
import type { SpreadsheetApp } from "./services/spreadsheet-app.ts";
import type {
  Cache,
  CacheService,
  Lock,
  LockService,
  Properties,
  PropertiesService,
} from "./services/stores.ts";
import type { Menu, PromptResponse, Ui } from "./services/ui.ts";

/** Methods of the stand-in that Google does not have; those with a leading underscore are its own. */
type Invented<Mine, Real> = Exclude<keyof Mine, keyof Real | `_${string}`>;
type None<T extends never> = T;

/** The compiler refuses this list as soon as a service offers a method that the real one lacks. */
export type NothingInvented = [
  None<Invented<SpreadsheetApp, GoogleAppsScript.Spreadsheet.SpreadsheetApp>>,
  None<Invented<Spreadsheet, GoogleAppsScript.Spreadsheet.Spreadsheet>>,
  None<Invented<Sheet, GoogleAppsScript.Spreadsheet.Sheet>>,
  None<Invented<Range, GoogleAppsScript.Spreadsheet.Range>>,
  None<Invented<RangeList, GoogleAppsScript.Spreadsheet.RangeList>>,
  None<Invented<Selection, GoogleAppsScript.Spreadsheet.Selection>>,
  None<Invented<NamedRange, GoogleAppsScript.Spreadsheet.NamedRange>>,
  None<Invented<Protection, GoogleAppsScript.Spreadsheet.Protection>>,
  None<Invented<DataValidation, GoogleAppsScript.Spreadsheet.DataValidation>>,
  None<Invented<DataValidationBuilder, GoogleAppsScript.Spreadsheet.DataValidationBuilder>>,
  None<Invented<BooleanCondition, GoogleAppsScript.Spreadsheet.BooleanCondition>>,
  None<Invented<ConditionalFormatRule, GoogleAppsScript.Spreadsheet.ConditionalFormatRule>>,
  None<Invented<ConditionalFormatRuleBuilder, GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>>,
  None<Invented<DeveloperMetadata, GoogleAppsScript.Spreadsheet.DeveloperMetadata>>,
  None<Invented<DeveloperMetadataFinder, GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>>,
  None<Invented<DeveloperMetadataLocation, GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>>,
  None<Invented<HtmlService, GoogleAppsScript.HTML.HtmlService>>,
  None<Invented<HtmlOutput, GoogleAppsScript.HTML.HtmlOutput>>,
  None<Invented<HtmlTemplate, GoogleAppsScript.HTML.HtmlTemplate>>,
  None<Invented<ContentService, GoogleAppsScript.Content.ContentService>>,
  None<Invented<TextOutput, GoogleAppsScript.Content.TextOutput>>,
  None<Invented<Ui, GoogleAppsScript.Base.Ui>>,
  None<Invented<Menu, GoogleAppsScript.Base.Menu>>,
  None<Invented<PromptResponse, GoogleAppsScript.Base.PromptResponse>>,
  None<Invented<PropertiesService, GoogleAppsScript.Properties.PropertiesService>>,
  None<Invented<Properties, GoogleAppsScript.Properties.Properties>>,
  None<Invented<CacheService, GoogleAppsScript.Cache.CacheService>>,
  None<Invented<Cache, GoogleAppsScript.Cache.Cache>>,
  None<Invented<LockService, GoogleAppsScript.Lock.LockService>>,
  None<Invented<Lock, GoogleAppsScript.Lock.Lock>>,
  None<Invented<ScriptApp, GoogleAppsScript.Script.ScriptApp>>,
  None<Invented<Trigger, GoogleAppsScript.Script.Trigger>>,
  None<Invented<TriggerBuilder, GoogleAppsScript.Script.TriggerBuilder>>,
  None<Invented<ClockTriggerBuilder, GoogleAppsScript.Script.ClockTriggerBuilder>>,
  None<Invented<SpreadsheetTriggerBuilder, GoogleAppsScript.Script.SpreadsheetTriggerBuilder>>,
  None<Invented<Session, GoogleAppsScript.Base.Session>>,
  None<Invented<User, GoogleAppsScript.Base.User>>,
  None<Invented<Logger, GoogleAppsScript.Base.Logger>>,
  None<Invented<Utilities, GoogleAppsScript.Utilities.Utilities>>,
  None<Invented<MailApp, GoogleAppsScript.Mail.MailApp>>,
];
