import { spawnSync } from "node:child_process";
import { join } from "node:path";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { commands } from "../../cli/run.ts";
import { samplePath, sampleToday } from "../../sample/okrs.ts";
import { rules } from "../../shared/lint/rules.ts";
import { plumbline } from "./captured.ts";
import { lintAnswer, readAnswer } from "./contract.ts";
import { temporaryFolder } from "./temporary.ts";

const folder = temporaryFolder();
const clean = folder.write(
  "clean.csv",
  "Objective,Key result,Owner,Start,Target,Current,Due\nNew riders feel at home within a week,Raise week-1 rides per rider from 2 to 5,Ana Ruiz,2,5,4,2026-12-30\n,Cut support tickets per new rider from 1.2 to 0.6,Bo Lund,1.2,0.6,0.8,2026-12-15\n,Raise day-30 retention from 61% to 75%,Cy Okafor,61%,75%,70%,2026-12-20\n",
);
const noOkrs = folder.write("sales.csv", "Region,Month,Revenue\nNorth,Jan,1200\nSouth,Jan,1100\n");
const doubtful = folder.write(
  "swallows.csv",
  "Goal,Lead,Status,Done\nSwallows nest under the new bridge,Ines,in progress,40%\nAnglers report their catch without being asked,Otto,done,100%\nThe weir is opened for salmon in spring,Ines,not started,0%\n",
);
const blank = folder.write("blank.csv", "\n,,\n");
const noise = folder.write("noise.xlsx", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2]));

describe("exit codes and streams", () => {
  const cases: { args: string[]; code: number; out?: RegExp; err?: RegExp }[] = [
    { args: ["read", samplePath], code: 0, out: /Wheelhouse/ },
    { args: ["read", clean], code: 0, out: /New riders feel at home/ },
    { args: ["read", noOkrs], code: 0, out: /no OKRs found here/ },
    { args: ["read", blank], code: 0, out: /no OKRs found here/ },
    { args: ["lint", noOkrs], code: 0, out: /no OKRs found here/ },
    { args: ["lint", doubtful], code: 0, out: /no OKRs found here[\s\S]*\? Does A1:D4 hold OKRs/ },
    { args: ["lint", samplePath], code: 1, out: /Errors \(\d+\)/ },
    { args: ["lint", samplePath, "--fail-on", "never"], code: 0, out: /Errors/ },
    { args: ["lint", clean], code: 0 },
    { args: ["lint", samplePath, "--tab", "Company"], code: 0, out: /Company/ },
    { args: ["lint", samplePath, "--tab", "Company", "--fail-on", "warning"], code: 1 },
    {
      args: ["lint", samplePath, "--tab", "Nowhere"],
      code: 2,
      err: /no tab is called “Nowhere”; there is “Company”, “App team” or “Growth team”/,
    },
    { args: ["read", noise], code: 2, err: /noise\.xlsx: not a spreadsheet/ },
    { args: ["lint", "missing.xlsx"], code: 2, err: /missing\.xlsx: no such file/ },
    { args: [], code: 2, err: /reads and checks/ },
    { args: ["--help"], code: 0, out: /lint FILE/ },
    { args: ["help", "lint"], code: 0, out: /--fail-on SEVERITY/ },
    { args: ["lint", "--help"], code: 0, out: /--profile NAME/ },
    { args: ["--version"], code: 0, out: /^\d+\.\d+\.\d+\n$/ },
    { args: ["lnit", samplePath], code: 2, err: /unknown command “lnit”; did you mean lint\?/ },
    { args: ["help", "reed"], code: 2, err: /did you mean read\?/ },
    {
      args: ["lint", samplePath, "--fromat", "json"],
      code: 2,
      err: /unknown option --fromat; did you mean --format\?/,
    },
    {
      args: ["lint", samplePath, "--zzz"],
      code: 2,
      err: /unknown option --zzz; `plumbline lint --help` lists them/,
    },
    {
      args: ["lint", samplePath, "--format", "jsn"],
      code: 2,
      err: /--format: there is no “jsn”; did you mean json\? choose text/,
    },
    { args: ["lint", samplePath, "--format"], code: 2, err: /--format needs a value/ },
    { args: ["lint", samplePath, "--all=yes"], code: 2, err: /--all takes no value/ },
    { args: ["lint", samplePath, "--profile", "gogle"], code: 2, err: /did you mean google\?/ },
    { args: ["lint"], code: 2, err: /FILE is missing; usage: plumbline lint FILE/ },
    { args: ["lint", "a.csv", "b.csv"], code: 2, err: /one too many: “b.csv”/ },
    { args: ["lint", samplePath, "--today", "yesterday"], code: 2, err: /“yesterday” is no day/ },
    { args: ["lint", samplePath, "--today", "2026-02-30"], code: 2, err: /is no day/ },
    { args: ["explain", "activity-key-result"], code: 0, out: /Source: / },
    { args: ["explain", "activity-keyresult"], code: 2, err: /did you mean activity-key-result\?/ },
    { args: ["rules"], code: 0, out: /Clarity/ },
    { args: ["rules", "extra"], code: 2, err: /one too many/ },
  ];
  test.for(cases)("$args → $code", async ({ args, code, out, err }) => {
    const ran = await plumbline(args);
    expect(ran).toMatchObject({ code });
    if (out) expect(ran.out).toMatch(out);
    if (err) expect(ran.err).toMatch(err);
    else if (code < 2) expect(ran.err).toBe("");
    if (code === 2) expect(ran.out).toBe("");
    // One line for bad use and bad input; the list of commands for nothing at all.
    if (code === 2 && args.length > 0) expect(ran.err.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("JSON as the contract has it", () => {
  test("read", async () => {
    const { code, out, err } = await plumbline(["read", samplePath, "--format", "json"]);
    expect([code, err]).toEqual([0, ""]);
    const answer = readAnswer.parse(JSON.parse(out));
    expect(answer.source).toBe(samplePath);
    expect(answer.objectives).toHaveLength(9);
    expect(answer.objectives.flatMap(({ keyResults }) => keyResults)).toHaveLength(28);
    const churn = answer.objectives[0]!.keyResults[1]!;
    expect(churn).toMatchObject({
      tab: "Company",
      cell: "A7",
      text: "Cut monthly churn from 2.4 % to 1.8 %",
    });
    expect(churn.fields).toMatchObject({
      owner: { cell: "B7", value: "Ines Duarte" },
      start: { cell: "C7", value: 0.024 },
      target: { cell: "D7", value: 0.018 },
      due: { cell: "I7", value: "2026-12-31" },
    });
    expect(churn.computed.progress).toBeCloseTo(2 / 3, 9);
    expect(churn.computed.status).toBe("on-track");
  });

  test("lint", async () => {
    const { code, out } = await plumbline(["lint", samplePath, "--format", "json"]);
    expect(code).toBe(1);
    const answer = lintAnswer.parse(JSON.parse(out));
    expect(answer.summary).toMatchObject({ objectives: 9, keyResults: 28 });
    const found = answer.findings.map(({ rule, tab, cell }) => `${rule} ${tab}!${cell}`);
    expect(found).toContain("wrong-progress Growth team!F9");
    expect(found).toContain("formula-error Growth team!F14");
    expect(found).toContain("team-as-owner Growth team!H6");
    expect(answer.findings.every(({ rule }) => rules.some(({ id }) => id === rule))).toBe(true);
  });

  test("one tab only", async () => {
    const lint = lintAnswer.parse(
      JSON.parse((await plumbline(["lint", samplePath, "--tab", "App team", "--format", "json"])).out),
    );
    expect(lint.findings.every(({ places }) => places.some(({ tab }) => tab === "App team"))).toBe(true);
    expect(lint.summary).toMatchObject({ objectives: 3, keyResults: 9 });
    const read = readAnswer.parse(
      JSON.parse((await plumbline(["read", samplePath, "--tab", "App team", "--format", "json"])).out),
    );
    expect(read.objectives.map(({ tab }) => tab)).toEqual(["App team", "App team", "App team"]);
    expect(read.tables.every(({ tab }) => tab === "App team")).toBe(true);
  });

  test("a sheet without OKRs holds empty lists", async () => {
    const read = readAnswer.parse(JSON.parse((await plumbline(["read", noOkrs, "--format", "json"])).out));
    expect(read.objectives).toEqual([]);
    const lint = lintAnswer.parse(JSON.parse((await plumbline(["lint", noOkrs, "--format", "json"])).out));
    expect(lint).toMatchObject({ findings: [], summary: { objectives: 0, keyResults: 0 } });
  });
});

describe("other formats", () => {
  test("Markdown begins with a heading and names the cells", async () => {
    const { code, out, err } = await plumbline(["lint", samplePath, "--format", "markdown"]);
    expect([code, err]).toEqual([1, ""]);
    expect(out).toMatch(/^## OKR check of okrs\.xlsx/);
    expect(out).toContain("Growth team!F9");
  });

  test("SARIF has a result for each finding", async () => {
    const { out } = await plumbline(["lint", samplePath, "--format", "sarif"]);
    const json = lintAnswer.parse(
      JSON.parse((await plumbline(["lint", samplePath, "--format", "json"])).out),
    );
    const sarif = JSON.parse(out) as { version: string; runs: { results: { ruleId: string }[] }[] };
    expect(sarif.version).toBe("2.1.0");
    expect(sarif.runs[0]!.results.map(({ ruleId }) => ruleId)).toEqual(json.findings.map(({ rule }) => rule));
  });
});

describe("the day is an argument", () => {
  test("the same day gives the same answer on any machine day", async () => {
    for (const command of ["read", "lint"]) {
      for (const format of ["text", "json"]) {
        const args = [command, samplePath, "--format", format, "--today", sampleToday];
        const [first, second] = [
          await plumbline(args, { today: "2027-05-01" }),
          await plumbline(args, { today: "2026-10-02" }),
        ];
        expect(first).toEqual(second);
      }
    }
  });

  test("another day gives another answer", async () => {
    const [early, late] = [
      await plumbline(["read", samplePath, "--today", "2026-10-05"]),
      await plumbline(["read", samplePath, "--today", "2026-12-28"]),
    ];
    expect(early.out).not.toBe(late.out);
  });
});

describe("text for people", () => {
  const chinese = folder.write(
    "目標.csv",
    `目标,关键结果,负责人,起始值,目标值,当前值\n${"让每一位新客户在第一周就感受到产品的价值并且愿意推荐给朋友".repeat(3)},${"将第一周的激活率从百分之三十一提高到百分之四十五".repeat(4)},李雷,31%,45%,38%\n`,
  );
  test.for([40, 60, 100])("no line is wider than %i columns, also with wide characters", async (width) => {
    for (const args of [
      ["lint", samplePath, "--all"],
      ["read", samplePath, "--explain"],
      ["read", chinese],
      ["lint", chinese],
      ["--help"],
    ]) {
      const { out } = await plumbline(args, { width });
      const tooWide = out.split("\n").filter((line) => stringWidth(line) > width);
      expect(tooWide, args.join(" ")).toEqual([]);
    }
  });

  test("colours only where wanted", async () => {
    const { out: plain } = await plumbline(["lint", samplePath]);
    const { out: coloured } = await plumbline(["lint", samplePath], { colour: true });
    expect(plain).not.toContain("\u001b[");
    expect(coloured).toContain("\u001b[");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with this character
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(plain);
  });

  test("the first screen is short and says how to see the rest", async () => {
    const { out } = await plumbline(["lint", samplePath]);
    const { out: all } = await plumbline(["lint", samplePath, "--all"]);
    expect(out).toMatch(/\d+ more: plumbline lint .* --all/);
    expect(all).not.toMatch(/ more: plumbline/);
    expect(all.length).toBeGreaterThan(out.length);
  });

  test("every rule can be explained", async () => {
    for (const { id, title } of rules) {
      const { code, out } = await plumbline(["explain", id]);
      expect([code, out.includes(title)]).toEqual([0, true]);
    }
  });

  test("every option of every command stands in its help", async () => {
    for (const { name, options } of commands) {
      const { out } = await plumbline([name, "--help"]);
      for (const option of Object.keys(options)) expect(out).toContain(`--${option}`);
    }
  });
});

describe("as a program", () => {
  const root = join(import.meta.dirname, "../..");
  const program = (args: readonly string[], env: Record<string, string> = {}) =>
    spawnSync(process.execPath, [join(root, "cli/main.ts"), ...args], {
      cwd: folder.path,
      encoding: "utf8",
      env: { ...process.env, ...env },
    });

  test("standard output holds JSON alone and the exit code is that of the contract", () => {
    const { stdout, stderr, status } = program([
      "lint",
      samplePath,
      "--format",
      "json",
      "--today",
      sampleToday,
    ]);
    expect([status, stderr]).toEqual([1, ""]);
    expect(lintAnswer.safeParse(JSON.parse(stdout)).success).toBe(true);
  });

  test("unreadable input: one line on standard error, exit code 2", () => {
    const { stdout, stderr, status } = program(["read", noise]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^plumbline: .*noise\.xlsx: not a spreadsheet[^\n]*\n$/);
  });

  test("a colour is forced or forbidden by the environment", () => {
    expect(program(["rules"], { FORCE_COLOR: "1", NO_COLOR: "" }).stdout).toContain("\u001b[1m");
    expect(program(["rules"], { FORCE_COLOR: "0", NO_COLOR: "1" }).stdout).not.toContain("\u001b[");
  });

  test("through npx and npm run, as the contract says", () => {
    const npx = spawnSync("npx", ["plumbline", "read", samplePath, "--format", "json"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(npx.stdout, npx.stderr).not.toBe("");
    expect(readAnswer.safeParse(JSON.parse(npx.stdout)).success).toBe(true);
    const npm = spawnSync("npm", ["run", "-s", "plumbline", "--", "rules"], { cwd: root, encoding: "utf8" });
    expect(npm.stdout).toContain("team-as-owner");
  });
});
