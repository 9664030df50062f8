import { describe, expect, test } from "vitest";
import type { Person, Status } from "../../shared/okr/parsed.ts";
import { parseText } from "../../shared/reading/values/parse.ts";

const statuses: Record<Status, string[]> = {
  "on-track": [
    "On Track",
    "on-track",
    "GREEN",
    "🟢",
    "🟢 Grün",
    "En camino",
    "No prazo",
    "No ritmo",
    "En bonne voie",
    "Im Plan",
    "In linea",
    "Op schema",
    "Zgodnie z planem",
    "Yolunda",
    "Đúng tiến độ",
    "Sesuai rencana",
    "По плану",
    "در مسیر",
    "على المسار",
    "योजना के अनुसार",
    "ตามแผน",
    "正常",
    "順調",
    "정상",
  ],
  "at-risk": [
    "At Risk",
    "Yellow",
    "amber",
    "🟡",
    "🟠 Orange",
    "⚠️",
    "En riesgo",
    "Em risco",
    "À risque",
    "Gefährdet",
    "A rischio",
    "In gevaar",
    "Zagrożone",
    "Riskli",
    "Có rủi ro",
    "Berisiko",
    "Под угрозой",
    "در خطر",
    "في خطر",
    "जोखिम में",
    "มีความเสี่ยง",
    "有风险",
    "有風險",
    "要注意",
    "주의",
  ],
  "off-track": [
    "Off track",
    "Behind",
    "Blocked",
    "Delayed",
    "🔴",
    "🔴 No capability today.",
    "Atrasado",
    "En retard",
    "Verzögert",
    "In ritardo",
    "Vertraagd",
    "Opóźnione",
    "Gecikmiş",
    "Chậm tiến độ",
    "Terlambat",
    "Отстаёт",
    "عقب مانده",
    "متأخر",
    "विलंबित",
    "ล่าช้า",
    "延期",
    "遅延",
    "지연",
  ],
  done: [
    "Done",
    "✅ Done",
    "Completed",
    "Achieved",
    "✅",
    "concluido",
    "Completado",
    "Terminé",
    "Erledigt",
    "Completato",
    "Afgerond",
    "Zakończone",
    "Tamamlandı",
    "Hoàn thành",
    "Selesai",
    "Выполнено",
    "انجام شده",
    "مكتمل",
    "पूर्ण",
    "เสร็จสิ้น",
    "已完成",
    "完了",
    "완료",
  ],
  "not-started": [
    "Not started",
    "🔵 Not Started",
    "Pending",
    "novo",
    "No iniciado",
    "Não iniciado",
    "Non démarré",
    "Nicht begonnen",
    "Non iniziato",
    "Niet gestart",
    "Nie rozpoczęto",
    "Başlamadı",
    "Chưa bắt đầu",
    "Belum mulai",
    "Не начато",
    "شروع نشده",
    "لم يبدأ",
    "शुरू नहीं",
    "ยังไม่เริ่ม",
    "未开始",
    "未開始",
    "未着手",
    "시작 전",
    "⚪",
  ],
  dropped: [
    "Dropped",
    "Cancelled",
    "On hold",
    "Cancelado",
    "Abandonné",
    "Abgebrochen",
    "Annullato",
    "Отменено",
    "已取消",
    "中止",
    "취소",
  ],
};

describe.each(Object.entries(statuses))("%s", (status, texts) => {
  test.each(texts)("%s", (text) => {
    expect(parseText(text, { role: "status" })).toMatchObject({ kind: "status", status, word: text });
  });
});

test.each([
  "In progress",
  "In-progress",
  "WIP",
  "iniciado",
  "En curso",
  "In Arbeit",
  "В работе",
  "进行中",
  "進行中",
  "진행 중",
])("%s says only that work goes on", (text) => {
  expect(parseText(text, { role: "status" })).toMatchObject({ kind: "status", underway: true });
});

test.each([
  ["✅ All eight phases are complete, with error handling and an audit of every prompt", "done"],
  ["🔴 Nobody asks the guests; faults that the crew finds are not written down.", "off-track"],
  ["Met (seen on 4 May)", "done"],
  ["done 2026-09-23", "done"],
  ["Blocked on the board's answer", "off-track"],
  ["NOT STARTED ⚪ (analysis is ready)", "not-started"],
  ["At risk: two cranes stand still", "at-risk"],
] as const)("“%s” begins with its status", (text, status) => {
  expect(parseText(text, { role: "status" })).toMatchObject({ kind: "status", status, word: text });
});

test.each(["⏳", "🔄 Partly: done on the sample", "🚧", "In Progress (5 partners so far)"])(
  "%s says only that work goes on",
  (text) => {
    expect(parseText(text, { role: "status" })).toMatchObject({ kind: "status", underway: true });
  },
);

test.each(["Open questions about the venue", "New dashboard is live", "Planning → In Progress → Completed"])(
  "“%s” claims no status",
  (text) => {
    expect(parseText(text, { role: "status" })).toEqual({ kind: "text", text });
  },
);

test("a colour beside “in progress” is the claim", () => {
  const parsed = parseText("🔴 In progress", { role: "status" });
  expect(parsed).toEqual({ kind: "status", status: "off-track", word: "🔴 In progress" });
});

test.each([
  ["延期", "ja_JP", "dropped"],
  ["延期", "zh_CN", "off-track"],
] as const)("%s in %s is %s", (text, locale, status) => {
  expect(parseText(text, { locale, role: "status" })).toMatchObject({ status });
});

test.each([
  ["High", "high"],
  ["Medium", "medium"],
  ["low", "low"],
  ["Hoch", "high"],
  ["Media", "medium"],
  ["低", "low"],
  ["상", "high"],
  ["😀", "high"],
  ["🤔", "medium"],
  ["😟", "low"],
  ["Low (nobody has done this before)", "low"],
  ["Medium – two people are away", "medium"],
] as const)("level %s", (text, level) => {
  expect(parseText(text, { role: "confidence" })).toMatchObject({ kind: "level", level });
});

test.each([
  ["TRUE", true],
  ["FALSE", false],
  ["Yes", true],
  ["Não", false],
  ["ja", true],
  ["нет", false],
  ["はい", true],
  ["☑", true],
  ["☐", false],
  ["[x]", true],
  ["[ ]", false],
  ["✓", true],
] as const)("%s is %s", (text, boolean) => {
  expect(parseText(text)).toEqual({ kind: "boolean", boolean });
});

test.each([
  "TBD",
  "tbd",
  "N/A",
  "n/a",
  "NA",
  "None",
  "?",
  "??",
  "❓",
  "[TBD]",
  "[TBD — ask at the kick-off]",
  "(?)",
  "[target]",
  "<owner>",
  "XXX",
  "待定",
  "未定",
  "미정",
  "Por definir",
  "A definir",
  "À définir",
  "уточняется",
  "نامشخص",
  "غير محدد",
  "belirlenecek",
  "n.v.t.",
])("%s is a placeholder", (text) => {
  expect(parseText(text)).toEqual({ kind: "placeholder", word: text });
  expect(parseText(text, { role: "owner" }).kind).toBe("placeholder");
  expect(parseText(text, { role: "target" }).kind).toBe("placeholder");
});

test.each(["", " ", "-", "—", "–", "--", "\u00a0", "\u200b", "…", "."])("%j is blank", (text) => {
  expect(parseText(text)).toEqual({ kind: "blank" });
});

test.each(["#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#BEZUG!", "#NV", "#¡REF!", "#ССЫЛКА!"])(
  "%s is an error",
  (text) => {
    expect(parseText(text)).toEqual({ kind: "error", error: text });
  },
);

const person = (name: string): Person => ({ name, kind: "person" });

describe("people", () => {
  test.each<[string, Person[]]>([
    ["Kishan", [person("Kishan")]],
    ["Maya Lindqvist", [person("Maya Lindqvist")]],
    ["Mhz, pkafei", [person("Mhz"), person("pkafei")]],
    ["parkan / autonome", [person("parkan"), person("autonome")]],
    ["Pablo + Pamela", [person("Pablo"), person("Pamela")]],
    ["Mark/Sam", [person("Mark"), person("Sam")]],
    ["Ana & Ben", [person("Ana"), person("Ben")]],
    ["Ana and Ben", [person("Ana"), person("Ben")]],
    ["Ana y Ben", [person("Ana"), person("Ben")]],
    ["Ana\nBen", [person("Ana"), person("Ben")]],
    ["Ana; Ben; Ana", [person("Ana"), person("Ben")]],
    ["Surname, Given;#43", [person("Given Surname")]],
    ["Lind, Maya;#43;#Okafor, Tom;#44", [person("Maya Lind"), person("Tom Okafor")]],
    ["Müller, Anna; Weber, Tom", [person("Anna Müller"), person("Tom Weber")]],
    ["J. Smith", [person("J. Smith")]],
    ["Dr. Anna Weber", [person("Dr. Anna Weber")]],
    ["TBD / Ana", [person("Ana")]],
    ["Product Manager", [{ name: "Product Manager", kind: "role" }]],
    ["Maya Lindqvist (lead)", [person("Maya Lindqvist")]],
    ["maya@example.org", [{ name: "maya@example.org", email: "maya@example.org", kind: "person" }]],
    ["Maya Lind <maya@example.org>", [{ name: "Maya Lind", email: "maya@example.org", kind: "person" }]],
    ["@kishan", [person("kishan")]],
    ["@pm-growth", [{ name: "pm-growth", kind: "role" }]],
    ["Marketing", [{ name: "Marketing", kind: "team" }]],
    ["Sales Team", [{ name: "Sales Team", kind: "team" }]],
    ["Supply-Chain", [{ name: "Supply-Chain", kind: "team" }]],
    ["Head of Sales", [{ name: "Head of Sales", kind: "role" }]],
    [
      "CFO & Category",
      [
        { name: "CFO", kind: "role" },
        { name: "Category", kind: "team" },
      ],
    ],
    ["AI Engineer (09)", [{ name: "AI Engineer", kind: "role" }]],
    ["Equipo de ventas", [{ name: "Equipo de ventas", kind: "team" }]],
    ["Vertriebsteam", [{ name: "Vertriebsteam", kind: "team" }]],
    ["销售部", [{ name: "销售部", kind: "team" }]],
    ["営業部", [{ name: "営業部", kind: "team" }]],
    ["개발팀", [{ name: "개발팀", kind: "team" }]],
    ["王晓明、李思雨", [person("王晓明"), person("李思雨")]],
    ["佐藤美咲", [person("佐藤美咲")]],
    ["سارا محمدی", [person("سارا محمدی")]],
    ["Анна Соколова", [person("Анна Соколова")]],
    ["Отдел продаж", [{ name: "Отдел продаж", kind: "team" }]],
  ])("%s", (text, people) => {
    expect(parseText(text, { role: "owner" })).toEqual({ kind: "people", people });
  });

  test.each(["maya@example.org", "@kishan @tom", "maya@example.org, tom@example.org"])(
    "%s says so in any column",
    (text) => {
      expect(parseText(text).kind).toBe("people");
    },
  );

  test.each([
    "Ask the team leads who wants to own this and then write the name here please",
    "42%",
    "Why?",
    "https://example.org",
  ])("“%s” names nobody", (text) => {
    expect(parseText(text, { role: "owner" }).kind).not.toBe("people");
  });

  test("a name is only text where no owner is expected", () => {
    expect(parseText("Kishan")).toEqual({ kind: "text", text: "Kishan" });
  });
});

test.each([
  ["Increase activation by 20% until May", "keyResult"],
  ["Done", "objective"],
  ["5", "objective"],
  ["High", "note"],
  ["%", "unit"],
  ["KR1.2", "id"],
] as const)("“%s” in a column of %s is wording", (text, role) => {
  expect(parseText(text, { role })).toEqual({ kind: "text", text });
});
