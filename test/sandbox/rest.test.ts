import { auth, sheets, type sheets_v4 } from "googleapis/build/src/apis/sheets/index.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openGoogleSheet } from "../../cli/files/google-sheet.ts";
import { type Sandbox, startSandbox } from "./server.ts";
import { teamPlan } from "./team-plan.ts";

let sandbox: Sandbox;
let api: sheets_v4.Sheets;

function clientOf(token: string): sheets_v4.Sheets {
  const client = new auth.OAuth2();
  client.setCredentials({ access_token: token });
  return sheets({ version: "v4", auth: client, rootUrl: `http://localhost:${sandbox.port}/`, retry: false });
}

beforeEach(async () => {
  sandbox = await startSandbox({ workbook: teamPlan() });
  api = clientOf("ana");
});
afterEach(() => sandbox.close());

const text = (row: number, column: number) => sandbox.workbook().tabs[0]?.rows[row]?.[column]?.text;

describe("reading with the googleapis client", () => {
  test("a field mask decides what comes, cells included", async () => {
    const { data } = await api.spreadsheets.get({
      spreadsheetId: sandbox.id,
      ranges: ["Growth!A3:F4"],
      fields:
        "sheets(properties(sheetId,gridProperties(frozenRowCount,frozenColumnCount)),data(startRow,rowMetadata(pixelSize,hiddenByUser),rowData/values(formattedValue,userEnteredValue/formulaValue)))",
    });
    const [sheet] = data.sheets!;
    expect(sheet!.properties).toEqual({
      sheetId: 0,
      gridProperties: { frozenRowCount: 2, frozenColumnCount: 1 },
    });
    expect(sheet!.data![0]!.startRow).toBe(2);
    expect(sheet!.data![0]!.rowMetadata).toEqual([{ pixelSize: 21 }, { pixelSize: 40 }]);
    expect(sheet!.data![0]!.rowData![0]!.values![5]).toEqual({
      formattedValue: "50%",
      userEnteredValue: { formulaValue: "=(E3-C3)/(D3-C3)" },
    });
  });

  test("without a mask there are no cells unless asked for", async () => {
    expect((await api.spreadsheets.get({ spreadsheetId: sandbox.id })).data.sheets![0]!.data).toBeUndefined();
    const { data } = await api.spreadsheets.get({ spreadsheetId: sandbox.id, includeGridData: true });
    expect(data.sheets![0]!.data![0]!.rowData![2]!.values![6]!.dataValidation!.condition!.type).toBe(
      "ONE_OF_LIST",
    );
    expect(data.sheets![0]!.data![0]!.rowMetadata![2]!.developerMetadata![0]!.metadataValue).toBe("kr-1");
  });

  test("values come as shown, raw or as formulas, without trailing blanks", async () => {
    const read = async (valueRenderOption: string) =>
      (
        await api.spreadsheets.values.get({
          spreadsheetId: sandbox.id,
          range: "Growth!E3:F5",
          valueRenderOption,
        })
      ).data.values;
    expect(await read("FORMATTED_VALUE")).toEqual([
      ["150", "50%"],
      ["5", "50%"],
    ]);
    expect(await read("UNFORMATTED_VALUE")).toEqual([
      [150, 0.5],
      [5, 0.5],
    ]);
    expect((await read("FORMULA"))?.[0]).toEqual([150, "=(E3-C3)/(D3-C3)"]);
  });

  test("the command line's snapshot is the workbook that stands in the sandbox", async () => {
    const opened = await openGoogleSheet(sandbox.id, { rootUrl: `http://localhost:${sandbox.port}/` });
    if (!("workbook" in opened)) throw new Error(JSON.stringify(opened));
    const there = sandbox.workbook().tabs[0]!;
    const here = opened.workbook.tabs[0]!;
    expect(
      here.rows.map((row) =>
        row.map((cell) => [cell?.value ?? null, cell?.text ?? "", cell?.formula ?? null]),
      ),
    ).toEqual(
      there.rows.map((row) =>
        row.map((cell) => [cell?.value ?? null, cell?.text ?? "", cell?.formula ?? null]),
      ),
    );
    expect(here).toMatchObject({
      frozenRows: 2,
      frozenColumns: 1,
      merges: there.merges,
      hiddenRows: [7],
      rowKeys: { 2: "kr-1" },
      rowHeights: there.rowHeights,
    });
  });
});

describe("writing with the googleapis client", () => {
  const run = (requests: sheets_v4.Schema$Request[]) =>
    api.spreadsheets.batchUpdate({ spreadsheetId: sandbox.id, requestBody: { requests } });

  test("USER_ENTERED is read as typed, RAW is not, and formulas follow", async () => {
    await api.spreadsheets.values.update({
      spreadsheetId: sandbox.id,
      range: "Growth!E3",
      valueInputOption: "USER_ENTERED",
      requestBody: { values: [["175"]] },
    });
    expect(text(2, 5)).toBe("75%");
    await api.spreadsheets.values.update({
      spreadsheetId: sandbox.id,
      range: "Growth!E3",
      valueInputOption: "RAW",
      requestBody: { values: [["175"]] },
    });
    expect(sandbox.workbook().tabs[0]!.rows[2]![4]!.value).toBe("175");
  });

  test("lines are inserted and deleted; formulas, metadata and merges move", async () => {
    await run([
      { insertDimension: { range: { sheetId: 0, dimension: "ROWS", startIndex: 2, endIndex: 4 } } },
    ]);
    const [tab, other] = sandbox.workbook().tabs;
    expect(tab!.rows[4]![5]!.formula).toBe("=(E5-C5)/(D5-C5)");
    expect(other!.rows[0]![1]!.formula).toBe("=Growth!F5");
    expect(tab!.rowKeys).toEqual({ 4: "kr-1" });
    await run([
      { deleteDimension: { range: { sheetId: 0, dimension: "ROWS", startIndex: 2, endIndex: 5 } } },
    ]);
    expect(sandbox.workbook().tabs[0]!.rowKeys).toEqual({});
    expect(sandbox.workbook().tabs[1]!.rows[0]![1]!.formula).toContain("#REF!");
  });

  test("a batch sets cells, rules, tabs and metadata", async () => {
    const { data } = await run([
      { addSheet: { properties: { title: "Check-ins", gridProperties: { frozenRowCount: 1 } } } },
      {
        updateCells: {
          start: { sheetId: 0, rowIndex: 2, columnIndex: 3 },
          rows: [{ values: [{ userEnteredValue: { numberValue: 250 }, note: "raised" }] }],
          fields: "userEnteredValue,note",
        },
      },
      {
        repeatCell: {
          range: { sheetId: 0, startRowIndex: 2, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 1 },
          cell: { userEnteredFormat: { textFormat: { bold: true } } },
          fields: "userEnteredFormat.textFormat.bold",
        },
      },
      {
        setDataValidation: {
          range: { sheetId: 0, startRowIndex: 2, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 2 },
          rule: { condition: { type: "ONE_OF_LIST", values: [{ userEnteredValue: "Ana" }] }, strict: true },
        },
      },
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: "plumbline",
            metadataValue: "kr-2",
            visibility: "DOCUMENT",
            location: { dimensionRange: { sheetId: 0, dimension: "ROWS", startIndex: 3, endIndex: 4 } },
          },
        },
      },
      { updateSheetProperties: { properties: { sheetId: 77, title: "Notes" }, fields: "title" } },
    ]);
    const { tabs } = sandbox.workbook();
    expect(data.replies![0]!.addSheet!.properties!.title).toBe("Check-ins");
    expect(tabs.map((tab) => tab.name)).toEqual(["Growth", "Notes", "Check-ins"]);
    expect(tabs[0]!.rows[2]![3]).toMatchObject({ value: 250, note: "raised" });
    expect(tabs[0]!.rows[2]![0]!.style).toEqual({ bold: true });
    expect(tabs[0]!.rows[2]![1]!.validation).toEqual({ kind: "list", values: ["Ana"], strict: true });
    expect(tabs[0]!.rowKeys).toEqual({ 2: "kr-1", 3: "kr-2" });
    sandbox.document.undo();
    expect(sandbox.workbook().tabs.map((tab) => tab.name)).toEqual(["Growth", "Q3 notes"]);
  });

  test("a filter hides its rows from pages and gviz, and clearing shows them", async () => {
    const range = { sheetId: 0, startRowIndex: 1, endRowIndex: 9, startColumnIndex: 0, endColumnIndex: 8 };
    await run([{ setBasicFilter: { filter: { range, criteria: { 1: { hiddenValues: ["Ben"] } } } } }]);
    expect(sandbox.workbook().tabs[0]!.hiddenRows).toEqual([3, 7]);
    const { data } = await api.spreadsheets.get({
      spreadsheetId: sandbox.id,
      ranges: ["Growth!A3:A5"],
      fields: "sheets.data.rowMetadata(hiddenByFilter,hiddenByUser)",
    });
    expect(data.sheets![0]!.data![0]!.rowMetadata).toEqual([{}, { hiddenByFilter: true }, {}]);
    const page = await (
      await fetch(`http://localhost:${sandbox.port}/spreadsheets/d/${sandbox.id}/htmlembed/sheet?gid=0`)
    ).text();
    expect(page).not.toContain('id="0R3"');
    await run([{ clearBasicFilter: { sheetId: 0 } }]);
    expect(sandbox.workbook().tabs[0]!.hiddenRows).toEqual([7]);
  });

  test("a batch with one bad request changes nothing", async () => {
    const before = sandbox.workbook();
    const bad = run([
      { updateSheetProperties: { properties: { sheetId: 0, title: "Renamed" }, fields: "title" } },
      { deleteSheet: { sheetId: 4711 } },
    ]);
    await expect(bad).rejects.toMatchObject({
      status: 400,
      message: "Invalid requests[1].deleteSheet: No sheet with id: 4711",
    });
    expect(sandbox.workbook()).toEqual(before);
  });
});

describe("refusals", () => {
  const read = (client: sheets_v4.Sheets, spreadsheetId = sandbox.id) =>
    client.spreadsheets.get({ spreadsheetId, fields: "spreadsheetId" });

  test("an expired token, a stranger's spreadsheet and somebody who may only look", async () => {
    sandbox.api.expiredTokens.add("old");
    sandbox.api.readOnlyTokens.add("guest");
    await expect(read(clientOf("old"))).rejects.toMatchObject({ status: 401 });
    await expect(read(api, "1SomebodyElsesSpreadsheet")).rejects.toMatchObject({
      status: 404,
      message: "Requested entity was not found.",
    });
    const guest = clientOf("guest").spreadsheets.values.clear({ spreadsheetId: sandbox.id, range: "A1" });
    await expect(guest).rejects.toMatchObject({
      status: 403,
      message: "The caller does not have permission",
    });
  });

  test("more than the quota in a minute is 429, counted for each person", async () => {
    sandbox.api.quota.reads = 2;
    await read(api);
    await read(api);
    await expect(read(api)).rejects.toMatchObject({ status: 429 });
    await expect(read(clientOf("ben"))).resolves.toMatchObject({ status: 200 });
  });

  test("a range that nobody can parse", async () => {
    const asking = api.spreadsheets.values.get({ spreadsheetId: sandbox.id, range: "Nowhere!A1" });
    await expect(asking).rejects.toMatchObject({ status: 400, message: "Unable to parse range: Nowhere!A1" });
  });

  test("injected faults are shaped as Google's", async () => {
    sandbox.faults.add({ kind: "rest", fault: "status", status: 503, times: 1 });
    await expect(read(api)).rejects.toMatchObject({
      status: 503,
      message: "The service is currently unavailable.",
    });
  });
});
