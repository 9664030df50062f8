import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { Rectangle } from "../../../shared/sheet/address.ts";
import type { SheetsDocument } from "../document/document.ts";
import type { Answer, Asked } from "../server/exchange.ts";
import { runBatch } from "./batch.ts";
import { type FieldTree, parseFields, project } from "./fields.ts";
import { ApiProblem } from "./problem.ts";
import { locate, rectangleOf } from "./ranges.ts";
import { matches } from "./requests/metadata.ts";
import { metadataData, spreadsheetData } from "./spreadsheet-data.ts";
import { appendValues, clearValues, readValues, writeValues } from "./values.ts";

/** Google allows this many requests of each kind in a minute for one person. */
const quotaPerMinute = 60;

/** The Sheets API v4 over the sandbox's document: enough for the `googleapis` client. */
export class SheetsApi {
  readonly #document: SheetsDocument;
  readonly #recent: { kind: "Read" | "Write"; who: string; at: number }[] = [];
  #number = 0;
  quota = { reads: quotaPerMinute, writes: quotaPerMinute };
  /** Tokens that are answered with 401, as expired ones are. */
  readonly expiredTokens = new Set<string>();
  /** Tokens whose person may look but not edit. */
  readonly readOnlyTokens = new Set<string>();

  constructor(document: SheetsDocument) {
    this.#document = document;
  }

  async answer(asked: Asked): Promise<Answer> {
    if (asked.method === "OPTIONS") {
      return {
        status: 200,
        headers: {
          ...cors,
          "access-control-allow-methods": "GET,PUT,POST,DELETE",
          "access-control-allow-headers": asked.headers["access-control-request-headers"]?.toString() ?? "*",
        },
      };
    }
    try {
      const value = await this.#handle(asked);
      const mask = asked.url.searchParams.get("fields");
      const tree = mask === null ? null : fieldsOf(mask);
      return reply(200, tree ? project(value, tree) : value);
    } catch (error) {
      if (error instanceof ApiProblem) return reply(error.code, error.body);
      throw error;
    }
  }

  async #handle(asked: Asked): Promise<unknown> {
    const { pathname, searchParams } = asked.url;
    const path = /^\/v4\/spreadsheets\/([^/:]+)(.*)$/.exec(pathname);
    if (!path) throw new ApiProblem(404, "Requested entity was not found.");
    const rest = decodeURIComponent(path[2]!);
    const isWrite =
      asked.method !== "GET" &&
      !/^(:getByDataFilter|\/developerMetadata:search|\/values:batchGetByDataFilter)$/.test(rest);
    this.#authorise(asked, isWrite);
    if (decodeURIComponent(path[1]!) !== this.#document.id)
      throw new ApiProblem(404, "Requested entity was not found.");
    const body = async <T>(): Promise<T> => JSON.parse((await asked.text()) || "{}") as T;
    if (rest === "" && asked.method === "GET") return this.#get(searchParams);
    if (rest === ":batchUpdate") return this.#batchUpdate(await body());
    if (rest === ":getByDataFilter") return this.#getByDataFilter(await body(), searchParams);
    if (rest === "/developerMetadata:search") return this.#searchMetadata(await body());
    if (rest.startsWith("/developerMetadata/"))
      return this.#metadata(Number(rest.slice("/developerMetadata/".length)));
    if (rest.startsWith("/values"))
      return this.#values(asked.method, rest.slice("/values".length), searchParams, () => body());
    throw new ApiProblem(404, "Requested entity was not found.");
  }

  #authorise(asked: Asked, isWrite: boolean): void {
    const token = /^Bearer (.+)$/.exec(asked.headers.authorization ?? "")?.[1];
    const key = asked.url.searchParams.get("key") ?? asked.headers["x-goog-api-key"]?.toString();
    // On localhost the sandbox is somebody's own file; on Google's name it behaves like Google.
    const isGoogle = asked.host === "sheets.googleapis.com";
    if (token && this.expiredTokens.has(token)) {
      throw new ApiProblem(
        401,
        "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.",
      );
    }
    if (isGoogle && !token && !key) {
      throw new ApiProblem(
        403,
        "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
      );
    }
    if (isWrite && ((isGoogle && !token) || (token && this.readOnlyTokens.has(token))))
      throw new ApiProblem(403, "The caller does not have permission");
    this.#spend(isWrite ? "Write" : "Read", token ?? key ?? "anonymous");
  }

  #spend(kind: "Read" | "Write", who: string): void {
    const now = Date.now();
    while (this.#recent.length > 0 && this.#recent[0]!.at <= now - 60_000) this.#recent.shift();
    const used = this.#recent.filter((call) => call.kind === kind && call.who === who).length;
    if (used >= (kind === "Read" ? this.quota.reads : this.quota.writes)) {
      throw new ApiProblem(
        429,
        `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:1'.`,
      );
    }
    this.#recent.push({ kind, who, at: now });
  }

  #get(query: URLSearchParams): sheets_v4.Schema$Spreadsheet {
    const { book } = this.#document;
    const places = query.getAll("ranges").map((text) => locate(book.workbook, text));
    const mask = query.get("fields");
    // With a mask, includeGridData is ignored: the mask says whether cells are wanted.
    const wantsGrid = mask === null ? query.get("includeGridData") === "true" : wantsData(fieldsOf(mask));
    const grids = new Map<string, Rectangle[]>();
    for (const { tab, range } of places) grids.set(tab.id, [...(grids.get(tab.id) ?? []), range]);
    return spreadsheetData(book, wantsGrid ? grids : null, places.length > 0 ? [...grids.keys()] : null);
  }

  #getByDataFilter(
    body: sheets_v4.Schema$GetSpreadsheetByDataFilterRequest,
    query: URLSearchParams,
  ): sheets_v4.Schema$Spreadsheet {
    const { book } = this.#document;
    const grids = new Map<string, Rectangle[]>();
    for (const filter of body.dataFilters ?? []) {
      const place = filter.a1Range
        ? locate(book.workbook, filter.a1Range)
        : rectangleOf(book.workbook, filter.gridRange);
      grids.set(place.tab.id, [...(grids.get(place.tab.id) ?? []), place.range]);
    }
    const mask = query.get("fields");
    const wantsGrid = mask === null ? body.includeGridData === true : wantsData(fieldsOf(mask));
    return spreadsheetData(book, wantsGrid ? grids : null, [...grids.keys()]);
  }

  #batchUpdate(
    body: sheets_v4.Schema$BatchUpdateSpreadsheetRequest,
  ): sheets_v4.Schema$BatchUpdateSpreadsheetResponse {
    if (!body.requests?.length) throw new ApiProblem(400, "Must specify at least one request.");
    const { book, replies } = runBatch(this.#document.book, body.requests);
    this.#document.change(this.#by(), () => book);
    return {
      spreadsheetId: this.#document.id,
      replies,
      ...(body.includeSpreadsheetInResponse
        ? {
            updatedSpreadsheet: spreadsheetData(
              this.#document.book,
              body.responseIncludeGridData ? new Map() : null,
              null,
            ),
          }
        : {}),
    };
  }

  #by(): string {
    return `rest:${++this.#number}`;
  }

  #searchMetadata(
    body: sheets_v4.Schema$SearchDeveloperMetadataRequest,
  ): sheets_v4.Schema$SearchDeveloperMetadataResponse {
    const filters = body.dataFilters ?? [];
    const found = this.#document.book.metadata.filter((entry) =>
      filters.some((filter) => matches(entry, filter)),
    );
    return found.length > 0
      ? {
          matchedDeveloperMetadata: found.map((entry) => ({
            developerMetadata: metadataData(entry),
            dataFilters: filters,
          })),
        }
      : {};
  }

  #metadata(id: number): sheets_v4.Schema$DeveloperMetadata {
    const entry = this.#document.book.metadata.find((other) => other.id === id);
    if (!entry) throw new ApiProblem(404, `No developer metadata with id: ${id}`);
    return metadataData(entry);
  }

  async #values(
    method: string,
    rest: string,
    query: URLSearchParams,
    readBody: () => Promise<unknown>,
  ): Promise<unknown> {
    const payload = method === "GET" ? {} : await readBody();
    // Only now: while the body travelled, somebody else may have edited.
    const { book } = this.#document;
    const spreadsheetId = this.#document.id;
    if (rest === ":batchGet") {
      return {
        spreadsheetId,
        valueRanges: query.getAll("ranges").map((text) => readValues(book.workbook, text, query)),
      };
    }
    if (rest === ":batchUpdate") {
      const { data, valueInputOption } = payload as sheets_v4.Schema$BatchUpdateValuesRequest;
      let next = book;
      const responses = (data ?? []).map((item) => {
        const written = writeValues(
          next,
          locate(next.workbook, item.range ?? ""),
          item,
          valueInputOption ?? null,
        );
        next = written.book;
        return written.result;
      });
      this.#document.change(this.#by(), () => next);
      return {
        spreadsheetId,
        responses,
        totalUpdatedCells: responses.reduce((sum, item) => sum + (item.updatedCells ?? 0), 0),
      };
    }
    if (rest === ":batchClear") {
      const { ranges } = payload as sheets_v4.Schema$BatchClearValuesRequest;
      let next = book;
      const clearedRanges = (ranges ?? []).map((text) => {
        const cleared = clearValues(next, text);
        next = cleared.book;
        return cleared.range;
      });
      this.#document.change(this.#by(), () => next);
      return { spreadsheetId, clearedRanges };
    }
    const range = rest.slice(1);
    if (range.endsWith(":append")) {
      const { book: next, result } = appendValues(
        book,
        range.slice(0, -":append".length),
        payload as sheets_v4.Schema$ValueRange,
        query.get("valueInputOption"),
      );
      this.#document.change(this.#by(), () => next);
      return result;
    }
    if (range.endsWith(":clear")) {
      const { book: next, range: clearedRange } = clearValues(book, range.slice(0, -":clear".length));
      this.#document.change(this.#by(), () => next);
      return { spreadsheetId, clearedRange };
    }
    if (method === "GET") return readValues(book.workbook, range, query);
    const { book: next, result } = writeValues(
      book,
      locate(book.workbook, range),
      payload as sheets_v4.Schema$ValueRange,
      query.get("valueInputOption"),
    );
    this.#document.change(this.#by(), () => next);
    return result;
  }
}

const cors = { "access-control-allow-origin": "*" };

function reply(status: number, value: unknown): Answer {
  return {
    status,
    headers: {
      ...cors,
      "content-type": "application/json; charset=UTF-8",
      vary: "Origin, X-Origin, Referer",
    },
    body: JSON.stringify(value),
  };
}

function fieldsOf(mask: string): FieldTree {
  const tree = parseFields(mask.replace(/\s/g, ""));
  if (!tree)
    throw new ApiProblem(400, `Request contains an invalid argument. Invalid field selection ${mask}`);
  return tree;
}

function wantsData(tree: FieldTree): boolean {
  const sheets = tree.get("sheets");
  if (tree.has("*")) return true;
  return sheets !== undefined && (sheets.size === 0 || sheets.has("*") || sheets.has("data"));
}
