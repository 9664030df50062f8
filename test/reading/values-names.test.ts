import { expect, test } from "vitest";
import { looksLikeName } from "../../shared/reading/values/names.ts";

test.each([
  "Maya Lindqvist",
  "Ana Sofía Ruiz",
  "Анна Соколова",
  "@maya",
  "maya@example.org",
  "王晓明",
  "林怡君",
  "佐藤美咲",
  "김서연",
  "ธนากร วงศ์ไทย",
  "سارا محمدی",
  "فاطمة الزهراني",
  "अनीता शर्मा",
])("%s looks like a name", (text) => {
  expect(looksLikeName(text)).toBe(true);
});

test.each([
  "",
  "x",
  "On track",
  "increase sales",
  "42 %",
  "进行中",
  "已完成",
  "販売部",
  "目标值",
  "완료",
  "정상",
  "영업팀",
  "ตามแผน",
  "กำลังดำเนินการ",
  "در مسیر",
  "شروع نشده",
  "في خطر",
  "जोखिम में",
  "शुरू नहीं",
  "Increase revenue by 5 %",
])("%j does not", (text) => {
  expect(looksLikeName(text)).toBe(false);
});
