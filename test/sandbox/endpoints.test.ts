import { request } from "node:https";
import { read } from "@e965/xlsx";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "./server.ts";
import { teamPlan } from "./team-plan.ts";

let sandbox: Sandbox;
const at = (path: string) => `http://localhost:${sandbox.port}/spreadsheets/d/${sandbox.id}${path}`;

beforeAll(async () => {
  sandbox = await startSandbox({ workbook: teamPlan() });
});
afterAll(() => sandbox.close());

/** A request to a Google host, as a browser whose hosts are mapped makes it. */
function fromGoogle(
  host: string,
  path: string,
): Promise<{ status: number; headers: Record<string, string | string[] | undefined>; body: string }> {
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        host: "127.0.0.1",
        port: sandbox.port,
        path,
        servername: host,
        headers: { host },
        rejectUnauthorized: false,
      },
      (response) => {
        let body = "";
        response.on("data", (chunk) => (body += chunk));
        response.on("end", () => resolve({ status: response.statusCode!, headers: response.headers, body }));
      },
    );
    asking.on("error", reject);
    asking.end();
  });
}

describe("htmlembed", () => {
  async function table(query: string) {
    const { document } = parseHTML(await (await fetch(at(`/htmlembed/sheet?${query}`))).text());
    return document;
  }

  test("gives every row its true number and height, and leaves hidden lines out", async () => {
    const page = await table("gid=0");
    expect(page.querySelector("th[id='0R3']")?.textContent).toBe("4");
    expect(page.querySelector("th[id='0R3']")?.parentElement?.getAttribute("style")).toContain(
      "height: 40px",
    );
    expect(page.querySelector("th[id='0R7']")).toBeNull();
    expect(page.querySelector("th[id='0C9']")).toBeNull();
    expect(page.querySelector("th[id='0C0']")?.getAttribute("style")).toContain("width:220px");
  });

  test("spans merged cells and marks where rows are frozen", async () => {
    const page = await table("gid=0");
    expect(page.querySelector("td[colspan='3']")?.textContent).toBe("Growth team");
    const bar = page.querySelector("th.freezebar-horizontal-handle")?.parentElement;
    expect(bar?.previousElementSibling?.querySelector(".row-header-wrapper")?.textContent).toBe("2");
  });

  test("shows what cells display, computed by the formulas", async () => {
    const page = await table("gid=0&range=F3:F6");
    expect([...page.querySelectorAll("tbody td:not(.freezebar-cell)")].map((td) => td.textContent)).toEqual([
      "50%",
      "50%",
      "",
      "24%",
    ]);
  });

  test("knows no unknown tab", async () => {
    expect((await fetch(at("/htmlembed/sheet?gid=5"))).status).toBe(404);
  });
});

test("htmlview names the gid of every visible tab", async () => {
  const { document } = parseHTML(await (await fetch(at("/htmlview"))).text());
  expect([...document.querySelectorAll("#sheet-menu li")].map((item) => [item.id, item.textContent])).toEqual(
    [
      ["sheet-button-0", "Growth"],
      ["sheet-button-77", "Q3 notes"],
    ],
  );
});

describe("export", () => {
  test("CSV holds displayed text with blank and hidden rows in their places", async () => {
    const lines = (await (await fetch(at("/export?format=csv&gid=0"))).text()).split("\r\n");
    expect(lines).toHaveLength(9);
    expect(lines[3]).toBe("Cut refunds,Ben,8,2,5,50%,On track,31 Dec 2026");
    expect(lines[4]).toBe(",,,,,,,");
    expect(lines[7]).toMatch(/^Hidden work/);
  });

  test("CSV quotes commas", async () => {
    expect(await (await fetch(at("/export?format=csv&gid=77"))).text()).toBe(
      'See,50%\r\n"We ship, then learn",',
    );
  });

  test("on Google's host CSV goes through a redirect to googleusercontent.com that allows any origin", async () => {
    const first = await fromGoogle(
      "docs.google.com",
      `/spreadsheets/d/${sandbox.id}/export?format=csv&gid=0`,
    );
    expect(first.status).toBe(307);
    const { hostname, pathname, search } = new URL(String(first.headers.location));
    expect(hostname).toBe("doc-0k-9s-sheets.googleusercontent.com");
    const second = await fromGoogle(hostname, pathname + search);
    expect(second.headers["access-control-allow-origin"]).toBe("*");
    expect(second.body).toContain("Raise weekly sign-ups");
  });

  test("xlsx can be read back with formulas", async () => {
    const book = read(new Uint8Array(await (await fetch(at("/export?format=xlsx"))).arrayBuffer()));
    expect(book.SheetNames).toEqual(["Growth", "Q3 notes"]);
    expect(book.Sheets.Growth?.F3).toMatchObject({ f: "(E3-C3)/(D3-C3)", v: 0.5 });
  });
});

describe("gviz", () => {
  async function query(parameters: string) {
    const body = await (await fetch(at(`/gviz/tq?tqx=out:json&${parameters}`))).text();
    expect(body).toMatch(/^\/\*O_o\*\/\ngoogle\.visualization\.Query\.setResponse\(/);
    return JSON.parse(body.slice(body.indexOf("{"), body.lastIndexOf("}") + 1)).table;
  }

  test("collapses blank rows, drops hidden ones and loses the minority type, as the real one does", async () => {
    const table = await query("gid=0&headers=2&range=A1:H9");
    expect(table.rows).toHaveLength(5);
    const names = table.rows.map((row: { c: ({ v: unknown } | null)[] }) => row.c[0]?.v);
    expect(names).toEqual(["Raise weekly sign-ups", "Cut refunds", "Answer within a day", "Ship it", "Mean"]);
    expect(table.cols[3].type).toBe("number");
    expect(table.rows[3].c[3]).toBeNull();
    expect(table.rows[0].c[7].v).toBe("Date(2026,11,31)");
  });

  test("takes an unknown sheet for the first one, and text for no header", async () => {
    expect((await query("sheet=Nowhere&headers=2")).cols[0].label).toBe("Growth team Key result");
    expect((await query("gid=77&range=A1:A2")).parsedNumHeaders).toBe(0);
  });

  test("answers bare JSON to a data source request", async () => {
    const response = await fetch(at("/gviz/tq?gid=0"), { headers: { "x-datasource-auth": "true" } });
    expect(await response.text()).toMatch(/^\)\]\}'\n\{/);
  });
});

describe("faults and counters", () => {
  test("calls are counted by kind; a fault meets as many as it says", async () => {
    sandbox.calls.reset();
    sandbox.faults.add({ kind: "csv", fault: "status", status: 500, times: 1 });
    expect((await fetch(at("/export?format=csv&gid=0"))).status).toBe(500);
    expect((await fetch(at("/export?format=csv&gid=0"))).status).toBe(200);
    expect(sandbox.calls.count("csv")).toBe(2);
    expect(sandbox.calls.count("htmlembed")).toBe(0);
  });

  test("somebody signed out is sent to the sign-in page on another origin", async () => {
    sandbox.faults.add({ kind: "htmlembed", fault: "sign-in", times: 1 });
    const first = await fetch(at("/htmlembed/sheet?gid=0"), { redirect: "manual" });
    expect([first.status, first.headers.get("location")]).toEqual([
      302,
      expect.stringContaining("https://accounts.google.com/v3/signin/ServiceLogin"),
    ]);
    expect((await fromGoogle("accounts.google.com", "/v3/signin/ServiceLogin")).body).toContain("Sign in");
  });

  test("a lost reply was carried out; a time-out was not", async () => {
    const edit = { action: "enter", tab: "77", row: 5, column: 0, texts: [["arrived"]] };
    const send = () =>
      fetch(`http://localhost:${sandbox.port}/_sandbox/act`, { method: "POST", body: JSON.stringify(edit) });
    sandbox.faults.add({ path: "/_sandbox/act", fault: "time-out", ms: 20, times: 1 });
    await expect(send()).rejects.toThrow();
    expect(sandbox.workbook().tabs[1]?.rows[5]).toBeUndefined();
    sandbox.faults.add({ path: "/_sandbox/act", fault: "lost-reply", times: 1 });
    await expect(send()).rejects.toThrow();
    expect(sandbox.workbook().tabs[1]?.rows[5]?.[0]?.text).toBe("arrived");
  });
});
