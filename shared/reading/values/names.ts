import { fold, wordKey } from "../headers/fold.ts";
import { monthNumber } from "./months.ts";
import { kindOf } from "./people.ts";
import { wordMeaning } from "./word-lists.ts";

/** "Ana Silva", "ana.silva@example.org", "@ana", "Анна Соколова". */
const cased = /^(?:\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,3}|@[\w.-]+|[\w.+-]+@[\w-]+\.[\w.]+)$/u;

/** The commonest family names, which cover over four fifths of their countries (name statistics of China 2020, Japan 2018, Korea 2015). */
const chinese =
  "王李张张劉刘陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鐘汪田任姜范方石姚谭廖邹熊金陆陸郝孔白崔康毛邱秦江史顾侯邵孟龙萬万段雷钱汤尹黎易常武乔贺赖龚文";
const japanese =
  "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 斉藤 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎 木下 久保 佐野".split(
    " ",
  );
const korean =
  "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모";

/** Whether a short text looks like the name of a person, in scripts with capitals and in those without. */
export function looksLikeName(text: string): boolean {
  if (text.length < 2 || text.length > 60) return false;
  if (cased.test(text)) return true;
  const first = text.charCodeAt(0);
  if (first < 0x590) return false;
  if (/^[\uac00-\ud7af]{2,4}$/.test(text))
    return korean.includes(text[0]!) && text.length === 3 && isFree(text);
  if (/^[\u3400-\u9fff々]{2,6}$/.test(text)) {
    return (
      ((text.length <= 4 && text.length >= 3 && chinese.includes(text[0]!)) ||
        japanese.some((name) => text.startsWith(name) && text.length > name.length)) &&
      isFree(text)
    );
  }
  // Arabic, Devanagari and Thai names: a given and a family name of a few letters each, and no word of a plan.
  const parts = text.split(" ");
  return (
    parts.length === 2 &&
    parts.every(
      (part) =>
        part.length >= 2 &&
        part.length <= 14 &&
        /^[\u0600-\u06ff\u0900-\u097f\u0e00-\u0e7f\u200c]+$/.test(part),
    ) &&
    isFree(text)
  );
}

/** Not a status, a month, a team or a role that happens to have a name's length. */
function isFree(text: string): boolean {
  const key = wordKey(fold(text));
  return wordMeaning(key, {}) === null && monthNumber(key) === 0 && kindOf(text) === "person";
}
