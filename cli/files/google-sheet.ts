import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import { snapshotOf } from "./google-snapshot.ts";
import { type Opened, opened, refused } from "./result.ts";

export interface GoogleOptions {
  /** Another server that speaks the Sheets API, for example the sandbox; no credentials are asked for then. */
  readonly rootUrl?: string;
  /** Default: the environment variable GOOGLE_API_KEY. */
  readonly apiKey?: string;
}

const readOnlyScope = "https://www.googleapis.com/auth/spreadsheets.readonly";
const timeoutMs = 60_000;

/** Everything a snapshot needs and nothing else; without the mask a large sheet's answer is several times the size. */
const cellFields =
  "effectiveValue,formattedValue,userEnteredValue/formulaValue,note,dataValidation,effectiveFormat(numberFormat,textFormat(bold,italic,strikethrough,foregroundColorStyle)),userEnteredFormat(backgroundColorStyle,backgroundColor)";
const fields = [
  "spreadsheetId",
  "properties(title,locale,timeZone)",
  "sheets(properties,merges,conditionalFormats,data(startRow,startColumn,rowMetadata(pixelSize,hiddenByUser,hiddenByFilter,developerMetadata(metadataKey,metadataValue)),columnMetadata(pixelSize,hiddenByUser),rowData/values(" +
    `${cellFields})))`,
].join(",");

/** The id in a Google Sheets address, or the text itself where it looks like an id; null where it is neither. */
export function spreadsheetIdOf(text: string): string | null {
  const url = /^https?:\/\/[^/]+\/(?:a\/[^/]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/(?!e\/)([\w-]+)/i.exec(text);
  if (url) return url[1]!;
  const drive = /^https?:\/\/(?:drive|docs)\.google\.com\/.*[?&]id=([\w-]+)/i.exec(text);
  if (drive) return drive[1]!;
  // Ids are 44 characters today and were never shorter than 20; a file name of that kind would have an extension.
  return /^[\w-]{20,}$/.test(text) ? text : null;
}

export async function openGoogleSheet(id: string, options: GoogleOptions = {}): Promise<Opened> {
  // Loaded only when needed: the client takes longer to load than a file takes to read.
  const { auth, sheets } = await import("googleapis/build/src/apis/sheets/index.js");
  const apiKey = options.apiKey ?? process.env.GOOGLE_API_KEY;
  let credentials: sheets_v4.Options["auth"];
  if (apiKey) credentials = apiKey;
  else if (!options.rootUrl) {
    // Without this the library asks the network whether it runs on Google Cloud, which takes seconds and prints warnings elsewhere.
    process.env.METADATA_SERVER_DETECTION ??= "bios-only";
    const google = new auth.GoogleAuth({ scopes: [readOnlyScope] });
    const client = await google.getClient().catch(() => null);
    if (!client) return refused(`${id}: ${noCredentials}`);
    credentials = google as unknown as NonNullable<sheets_v4.Options["auth"]>;
  }
  const service = sheets({
    version: "v4",
    timeout: timeoutMs,
    ...(credentials ? { auth: credentials } : {}),
    ...(options.rootUrl ? { rootUrl: options.rootUrl } : {}),
  });
  try {
    const { data } = await service.spreadsheets.get(
      { spreadsheetId: id, includeGridData: true, fields },
      { retry: true },
    );
    return opened(snapshotOf(data));
  } catch (error) {
    return refused(`${id}: ${problemOf(error as ApiError)}`);
  }
}

const noCredentials =
  "no Google credentials found; run `gcloud auth application-default login --scopes=openid,https://www.googleapis.com/auth/cloud-platform,https://www.googleapis.com/auth/spreadsheets.readonly`, or set GOOGLE_API_KEY for a sheet that anyone with the link can view, or download the sheet as .xlsx";

interface ApiError extends Error {
  readonly status?: number | string;
  readonly code?: number | string;
  readonly response?: { readonly status?: number };
}

function problemOf(error: ApiError): string {
  const status = Number(error.response?.status ?? error.status ?? error.code);
  if (status === 404) return "there is no such spreadsheet, or the account in use cannot see it";
  if (status === 401)
    return "Google did not accept the credentials; sign in again with `gcloud auth application-default login`";
  if (status === 403)
    return "the account in use has no permission to read it; ask for access or share it with anyone who has the link";
  if (status === 429) return "Google's limit of requests is reached; try again in a minute";
  if (status >= 500) return `Google answered with an error (${status}); try again in a moment`;
  if (status === 400) return `Google refused the request: ${oneLine(error.message)}`;
  return `Google cannot be reached (${oneLine(error.message)})`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, 200);
}
