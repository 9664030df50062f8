import { fold, wordKey } from "../headers/fold.ts";

/** How words for spans of time begin, in the languages that reading knows, with their seconds. Short forms stand whole. */
const units: readonly (readonly [seconds: number, beginnings: string])[] = [
  [0.001, "ms millisec millisek milisec 毫秒"],
  [
    1,
    "s sec seg sek secund saniye giay detik секунд ثاني ثوان sekund segund second วินาที सेकंड सेकण्ड 秒 초 δευτερ שני",
  ],
  [60, "min minut minuut perc dakika phut menit мин минут хвилин دقيق دقاي دقیق मिनट นาที 分 분 λεπτ דק"],
  [
    3600,
    "h hr hour std stund hora heur ora ore uur uren timm timer tunt godz hodin saat gio jam час годин ساع घंट घण्ट ชั่วโมง 小时 小時 時間 시간 ωρ שע",
  ],
  [
    86400,
    "d day tag dia jour giorn dag dni dzien den dny nap zi zile gun ngay hari день дня дней дни днів дні يوم ايام أيام روز दिन วัน 天 日 일 ημερ μερ ימ יום paiv",
  ],
  [
    604800,
    "w wk week woche seman settiman semain uge uk vecka veckor viikko tydzien tygod tyden tydn het hafta tuan minggu недел тижд тижн 周 週 주",
  ],
  [
    2629800,
    "month monat mes mois mese mesi maand maned manad kuukau miesia mesic luna luni ay thang bulan месяц місяц 个月 個月 か月 ヶ月 개월",
  ],
];

let known: readonly (readonly [seconds: number, beginnings: readonly string[]])[] | null = null;

/** The longest ending of such a word in Latin letters: "settiman|ale". */
const mostEnding = 3;

/** Seconds in the unit of time that a word names in any language: 3600 for "hours"; null where it names none. */
export function secondsIn(word: string): number | null {
  let seconds = looked.get(word);
  if (seconds === undefined) {
    seconds = lookUp(word);
    if (looked.size > mostLooked) looked.clear();
    looked.set(word, seconds);
  }
  return seconds;
}

/** Sheets repeat their units. */
const looked = new Map<string, number | null>();
const mostLooked = 2000;

function lookUp(word: string): number | null {
  known ??= units.map(
    ([seconds, beginnings]) => [seconds, beginnings.split(" ").map((one) => wordKey(fold(one)))] as const,
  );
  const key = wordKey(fold(word));
  if (key === "") return null;
  let best: { seconds: number; length: number } | null = null;
  for (const [seconds, beginnings] of known)
    for (const beginning of beginnings) {
      const rest = key.length - beginning.length;
      const isLatin = /^[a-z]/.test(beginning);
      const isMeant =
        key.startsWith(beginning) && (!isLatin || rest <= (beginning.length <= 2 ? 0 : mostEnding));
      if (isMeant && beginning.length > (best?.length ?? 0)) best = { seconds, length: beginning.length };
    }
  return best?.seconds ?? null;
}
