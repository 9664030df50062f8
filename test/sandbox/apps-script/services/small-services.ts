import { createHash, randomUUID } from "node:crypto";
import { offsetMinutes } from "../../document/document.ts";
import type { Execution } from "../execution.ts";
import { ScriptException } from "../wire.ts";
import { type Blob, blobOf, gzip, ungzip } from "./blob.ts";

export class Session {
  readonly _run: Execution;
  constructor(run: Execution) {
    this._run = run;
  }
  getActiveUser(): User {
    return new User(this._run);
  }
  getEffectiveUser(): User {
    return new User(this._run);
  }
  getActiveUserLocale(): string {
    return this._run.host.locale;
  }
  getScriptTimeZone(): string {
    return this._run.host.timeZone;
  }
  getTemporaryActiveUserKey(): string {
    return createHash("sha256").update(this._run.host.person).digest("base64");
  }
}

export class User {
  readonly _run: Execution;
  constructor(run: Execution) {
    this._run = run;
  }
  getEmail(): string {
    return this._run.host.person;
  }
  getUserLoginId(): string {
    return this._run.host.person;
  }
}

export class Logger {
  readonly _run: Execution;
  constructor(run: Execution) {
    this._run = run;
  }
  log(format: unknown, ...values: unknown[]): this {
    let at = 0;
    const text =
      typeof format === "string"
        ? format.replace(/%[sdj]/g, (part) => (at < values.length ? String(values[at++]) : part))
        : JSON.stringify(format);
    this._run.log.push(text);
    return this;
  }
  getLog(): string {
    return this._run.log.join("\n");
  }
  clear(): void {
    this._run.log.length = 0;
  }
}

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const dayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

export class Utilities {
  readonly _run: Execution;
  constructor(run: Execution) {
    this._run = run;
  }
  getUuid(): string {
    return randomUUID();
  }
  async sleep(ms: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, Math.min(ms, 300_000)));
  }
  /** Patterns of Java's SimpleDateFormat. */
  formatDate(date: Date, timeZone: string, pattern: string): string {
    if (!(date instanceof Date))
      throw new ScriptException(
        "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
      );
    const minutes = offsetMinutes(timeZone, date.getTime());
    const local = new Date(date.getTime() + minutes * 60_000);
    const two = (value: number) => String(value).padStart(2, "0");
    const zone = `${minutes < 0 ? "-" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}${two(Math.abs(minutes) % 60)}`;
    return pattern.replace(/'([^']*)'|y+|M+|d+|H+|h+|m+|s+|S+|E+|a|Z|u/g, (part, quoted?: string) => {
      if (quoted !== undefined) return quoted === "" ? "'" : quoted;
      const pad = (value: number) => String(value).padStart(part.length, "0");
      switch (part[0]) {
        case "y":
          return part.length === 2 ? two(local.getUTCFullYear() % 100) : pad(local.getUTCFullYear());
        case "M":
          return part.length > 3
            ? monthNames[local.getUTCMonth()]!
            : part.length === 3
              ? monthNames[local.getUTCMonth()]!.slice(0, 3)
              : pad(local.getUTCMonth() + 1);
        case "d":
          return pad(local.getUTCDate());
        case "H":
          return pad(local.getUTCHours());
        case "h":
          return pad(local.getUTCHours() % 12 || 12);
        case "m":
          return pad(local.getUTCMinutes());
        case "s":
          return pad(local.getUTCSeconds());
        case "S":
          return pad(local.getUTCMilliseconds());
        case "E":
          return part.length > 3 ? dayNames[local.getUTCDay()]! : dayNames[local.getUTCDay()]!.slice(0, 3);
        case "u":
          return String(local.getUTCDay() || 7);
        case "a":
          return local.getUTCHours() < 12 ? "AM" : "PM";
        default:
          return zone;
      }
    });
  }
  base64Encode(data: string | number[]): string {
    return Buffer.from(
      typeof data === "string" ? data : Uint8Array.from(data, (byte) => byte & 255),
    ).toString("base64");
  }
  base64Decode(text: string): number[] {
    return [...Buffer.from(text, "base64")].map((byte) => (byte > 127 ? byte - 256 : byte));
  }
  computeDigest(algorithm: { name: string }, text: string): number[] {
    const name = algorithm.name === "MD5" ? "md5" : algorithm.name === "SHA_1" ? "sha1" : "sha256";
    return [...createHash(name).update(text).digest()].map((byte) => (byte > 127 ? byte - 256 : byte));
  }
  newBlob(data: string | number[], type?: string, name?: string): Blob {
    return blobOf(data, type, name);
  }
  gzip(blob: Blob): Blob {
    return gzip(blob);
  }
  ungzip(blob: Blob): Blob {
    return ungzip(blob);
  }
  formatString(template: string, ...values: unknown[]): string {
    let at = 0;
    return template.replace(/%[sd]/g, () => String(values[at++]));
  }
}

export const utilitiesEnums = {
  DigestAlgorithm: ["MD5", "SHA_1", "SHA_256"],
  Charset: ["UTF_8", "US_ASCII"],
} as const;

export interface Mail {
  /** Whose account it was sent from. */
  readonly from: string;
  /** The name beside the address, null where none was given. */
  readonly name: string | null;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | null;
  readonly at: number;
}

interface MailOptions {
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly htmlBody?: string;
  readonly name?: string;
}

export class MailApp {
  readonly _run: Execution;
  constructor(run: Execution) {
    this._run = run;
  }
  getRemainingDailyQuota(): number {
    return this._run.host.mailQuota();
  }
  sendEmail(first: string | MailOptions, subject = "", body = "", options: MailOptions = {}): void {
    const { host } = this._run;
    const mail: MailOptions = typeof first === "string" ? { ...options, to: first, subject, body } : first;
    const recipients = [mail.to, mail.cc, mail.bcc]
      .flatMap((list) => (list ?? "").split(","))
      .filter((address) => address.trim() !== "");
    if (recipients.length === 0) throw new ScriptException("Failed to send email: no recipient");
    const invalid = recipients.find(
      (address) => !/^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$/.test(address) || host.refuses.includes(address.trim()),
    );
    if (invalid) throw new ScriptException(`Invalid email: ${invalid.trim()}`);
    if (recipients.length > 50) throw new ScriptException("Limit Exceeded: Email Recipients Per Message.");
    if (recipients.length > host.mailQuota())
      throw new ScriptException("Service invoked too many times for one day: email.");
    if (Buffer.byteLength(mail.htmlBody ?? mail.body ?? "") > 200 * 1024)
      throw new ScriptException("Limit Exceeded: Email Body Size.");
    for (const to of recipients) {
      host.outbox.push({
        from: host.person,
        name: mail.name ?? null,
        to: to.trim(),
        subject: mail.subject ?? "",
        body: mail.body ?? "",
        htmlBody: mail.htmlBody ?? null,
        at: host.clock.now(),
      });
    }
  }
}

/** The sandbox has no way out: add-ons that fetch are refused as Google refuses hosts that are not on the list. */
export class UrlFetchApp {
  fetch(url: string): never {
    throw new ScriptException(`Address unavailable: ${url}`);
  }
}
